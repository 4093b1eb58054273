import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const THEME = join(import.meta.dirname, '..', '..', '..', 'src', 'theme', 'colours.css');

/** Families as their files name them; the page's own are variable fonts under other names. */
const FONTS: Readonly<Record<string, string>> = {
  sans: 'Golos Text',
  serif: 'Source Serif 4',
};

/** The light theme's variables, as its style sheet has them. */
function lightVariables(): ReadonlyMap<string, string> {
  const block = /:root \{([^}]*)\}/.exec(readFileSync(THEME, 'utf8'))?.[1] ?? '';
  const pairs = [...block.matchAll(/--([a-z-]+): ([^;]+);/g)];
  if (pairs.length === 0) throw new Error(`no variables in ${THEME}`);
  return new Map(pairs.map(([, name = '', value = '']) => [name, value]));
}

const VARIABLES = new Map([...lightVariables(), ...Object.entries(FONTS)]);

/** Puts the light theme's values where a drawing names its variables; an unknown one is a fault. */
export function resolveStyle(svg: string): string {
  return svg.replace(/var\(--([a-z-]+)\)/g, (_, name: string) => {
    const value = VARIABLES.get(name);
    if (value === undefined) throw new Error(`no variable --${name} in the light theme`);
    return value;
  });
}
