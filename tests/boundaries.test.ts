import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const IMPORTS = 'lint/style/noRestrictedImports';

/** A fault, the file it is planted in and the rule that has to find it. */
const FAULTS: Readonly<Record<string, readonly [string, string, string]>> = {
  'content imports react': ['src/content/a.ts', "import 'react';", IMPORTS],
  'content imports react on demand': [
    'src/content/b.ts',
    "export const b = await import('react');",
    IMPORTS,
  ],
  'charts imports leaflet': ['src/charts/a.ts', "import 'leaflet';", IMPORTS],
  'charts imports a file of leaflet': [
    'src/charts/b.ts',
    "import 'leaflet/dist/leaflet.css';",
    IMPORTS,
  ],
  'charts imports its sibling map': ['src/charts/c.ts', "import '#map/a.ts';", IMPORTS],
  'figures imports recharts': ['src/figures/a.ts', "import 'recharts';", IMPORTS],
  'figures imports a library nobody owns': ['src/figures/b.ts', "import 'lodash';", IMPORTS],
  'dataset imports a type from app': [
    'src/dataset/a.ts',
    "import type { App } from '#app/App.tsx';\n\nexport type A = App;",
    IMPORTS,
  ],
  'theme passes on what view has': ['src/theme/a.ts', "export { x } from '#view/x.ts';", IMPORTS],
  'a folder without a row imports anything': [
    'src/helpers/a.ts',
    "import '#dataset/a.ts';",
    IMPORTS,
  ],
  'an import climbs out of its folder': ['src/view/a.ts', "import '../dataset/a.ts';", IMPORTS],
  'a test imports a source by its path': [
    'tests/view/a.test.ts',
    "import '../../src/view/a.ts';",
    IMPORTS,
  ],
  'two types import each other': [
    'src/i18n/one.ts',
    "import type { Two } from './two.ts';\n\nexport interface One {\n  readonly two: Two;\n}",
    'lint/suspicious/noImportCycles',
  ],
  'an import leaves the ending out': [
    'src/i18n/three.ts',
    "import { clean } from './clean';\n\nclean();",
    'lint/correctness/useImportExtensions',
  ],
  'a default export': ['src/i18n/four.ts', 'export default 4;', 'lint/style/noDefaultExport'],
  'a barrel': ['src/i18n/five.ts', "export * from './clean.ts';", 'lint/performance/noBarrelFile'],
  'a file name in kebab-case': [
    'src/i18n/file-name.ts',
    'export const six = 6;',
    'lint/style/useFilenamingConvention',
  ],
  'an English word in JSX': [
    'src/app/Word.tsx',
    'export function Word() {\n  return <p>Exports</p>;\n}',
    'lint/style/noJsxLiterals',
  ],
  'a promise nobody waits for': [
    'src/i18n/seven.ts',
    'async function wait(): Promise<void> {}\n\nexport function go(): void {\n  wait();\n}',
    'lint/nursery/noFloatingPromises',
  ],
  'a hook under a condition': [
    'src/app/Hook.tsx',
    "import { useState } from 'react';\n\nexport function Hook({ on }: { readonly on: boolean }) {\n  if (on) useState(0);\n  return null;\n}",
    'lint/correctness/useHookAtTopLevel',
  ],
  'a click that no key can make': [
    'src/app/Click.tsx',
    'export function Click({ go }: { readonly go: () => void }) {\n  return <div onClick={go} />;\n}',
    'lint/a11y/useKeyWithClickEvents',
  ],
};

/** Files that keep every rule; the cycle above needs the second half of its pair. */
const CLEAN: Readonly<Record<string, string>> = {
  'src/i18n/clean.ts': 'export function clean(): void {}',
  'src/charts/Clean.tsx':
    "import type { ReactNode } from 'react';\nimport { Line } from 'recharts';\nimport type { FigureContent } from '#content/figureContent.ts';\nimport { clean } from '#i18n/clean.ts';\n\nexport function Clean({ title }: FigureContent): ReactNode {\n  clean();\n  return (\n    <p>\n      {title} · <Line />\n    </p>\n  );\n}",
  'src/map/clean.ts': "import 'leaflet/dist/leaflet.css';",
};
const SECOND_HALF = {
  'src/i18n/two.ts':
    "import type { One } from './one.ts';\n\nexport interface Two {\n  readonly one: One;\n}",
};

const root = join(import.meta.dirname, '..');
let folder = '';
let found: readonly string[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-boundaries-'));
  for (const name of ['biome.json', 'package.json', '.gitignore']) {
    copyFileSync(join(root, name), join(folder, name));
  }
  const planted = Object.values(FAULTS).map(([file, text]) => [file, text] as const);
  for (const [file, text] of [...planted, ...Object.entries({ ...CLEAN, ...SECOND_HALF })]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `${text}\n`);
  }
  found = lint(folder);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the linter', () => {
  test.each(Object.entries(FAULTS))('refuses: %s', (_, [file, , rule]) => {
    expect(found.filter((line) => line.startsWith(`${file} `))).toContain(`${file} ${rule}`);
  });

  test.each(Object.keys(CLEAN))('has nothing against %s', (file) => {
    expect(found.filter((line) => line.startsWith(`${file} `))).toEqual([]);
  });
});

describe('a stage that may not read or write the address', () => {
  test.each(['charts', 'map', 'controls'])('%s takes nothing from view but its words', (stage) => {
    const taken = valueImports(join(root, 'src', stage), '#view/');

    expect(taken.filter((line) => !line.endsWith(' #view/view.ts'))).toEqual([]);
  });
});

/** Each finding as "file rule", the file from the folder down with forward slashes. */
function lint(where: string): string[] {
  const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');
  const { stdout } = spawnSync(
    process.execPath,
    [biome, 'lint', '--reporter=github', '--max-diagnostics=none', '.'],
    { cwd: where, encoding: 'utf8' },
  );
  return [...stdout.matchAll(/^::\w+ title=([^,]+),file=([^,]+),/gm)].map(
    ([, rule, file = '']) =>
      `${file
        .split(sep)
        .join('/')
        .replace(/^.*?(?=(src|tests)\/)/, '')} ${rule}`,
  );
}

function valueImports(stage: string, from: string): string[] {
  return filesBelow(stage).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^import (?!type\b)[^;]*?'([^']+)'/gm)]
      .filter(([, source]) => source?.startsWith(from))
      .map(([, source]) => `${relative(root, file)} imports ${source}`),
  );
}

function filesBelow(stage: string): string[] {
  if (!existsSync(stage)) return [];
  return readdirSync(stage, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}
