/**
 * A drawing as it looks on the page, by means that every reader of SVG knows: colours and sizes as
 * attributes, a rim of paper as letters of its own, and every run of words at its place. Ids begin
 * with the prefix, so that several drawings can share a document.
 */
export function standalonePicture(drawn: SVGSVGElement, prefix: string): SVGSVGElement {
  const copy = drawn.cloneNode(true) as SVGSVGElement;
  paint(drawn, copy, ASSUMED);
  copy.querySelectorAll('title, desc, [data-export="leave"]').forEach((node) => void node.remove());
  for (const element of [copy, ...copy.querySelectorAll('*')]) strip(element);
  renumber(copy, prefix);
  return copy;
}

interface FileFamily {
  /** Its name on the page. */
  readonly page: RegExp;
  /** Every reader of SVG has or can replace the first: some, LibreOffice among them, look no further. */
  readonly plain: string;
  /** The page's own, for readers that know style sheets and so the fonts that the file brings. */
  readonly own: string;
}

const FAMILIES: readonly FileFamily[] = [
  {
    page: /Source Serif/,
    plain: "Georgia,'Times New Roman',serif",
    own: "'Source Serif 4 Variable','Source Serif 4',Georgia,serif",
  },
  {
    page: /Golos/,
    plain: 'Arial,sans-serif',
    own: "'Golos Text Variable','Golos Text',Arial,sans-serif",
  },
];

/** The families of a file for those of the page, whose fallbacks only the page has. */
export function fileFamilies(families: string): string {
  return FAMILIES.find(({ page }) => page.test(families))?.plain ?? families;
}

/** Style rules that give words written in the families of a file those of the page again. */
export function familyRules(): string {
  return FAMILIES.map(({ plain, own }) => `[font-family="${plain}"]{font-family:${own}}`).join('');
}

/** What children take from their parents, with what a reader assumes at the root. */
const ASSUMED: Readonly<Record<string, string>> = {
  fill: 'rgb(0, 0, 0)',
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'stroke-opacity': '1',
  'font-family': '',
  'font-size': '',
  'font-weight': '400',
  'font-style': 'normal',
  'letter-spacing': 'normal',
  'text-anchor': 'start',
  visibility: 'visible',
};

/** What stays with its element. */
const OWN: Readonly<Record<string, string>> = {
  opacity: '1',
  'stop-color': 'rgb(0, 0, 0)',
  'stop-opacity': '1',
};

/** Resolves style into attributes, each written only where it changes. */
function paint(from: Element, to: Element, around: Readonly<Record<string, string>>): void {
  const style = getComputedStyle(from);
  if (style.display === 'none') to.setAttribute('display', 'none');
  const inherited: Record<string, string> = {};
  for (const [property, outside] of Object.entries(around)) {
    const value = style.getPropertyValue(property) || outside;
    inherited[property] = value;
    write(to, property, value, outside);
  }
  for (const [property, assumed] of Object.entries(OWN)) {
    write(to, property, style.getPropertyValue(property) || assumed, assumed);
  }
  const twins = [...to.children];
  for (const [index, child] of [...from.children].entries()) {
    const twin = twins[index];
    if (twin) paint(child, twin, inherited);
  }
  if (from.localName !== 'text') return;
  const runs = splitRuns(from as SVGTextElement, to);
  if (style.getPropertyValue('paint-order').startsWith('stroke')) runs.forEach(rim);
}

function write(to: Element, property: string, value: string, assumed: string): void {
  if (value === assumed) to.removeAttribute(property);
  else if (property === 'font-family') to.setAttribute(property, fileFamilies(value));
  else to.setAttribute(property, value.replace(/(\d)px\b/g, '$1'));
}

/**
 * Runs of one text, each a text of its own in the width it has on the page: other readers place them
 * by their own fonts, one over the other where those are wider.
 */
function splitRuns(from: SVGTextElement, to: Element): readonly Element[] {
  const runs = [...from.children] as SVGTSpanElement[];
  if (runs.length === 0 || typeof runs[0]?.getStartPositionOfChar !== 'function') return [to];
  const anchor = getComputedStyle(from).textAnchor;
  const split = runs.flatMap((run, index) => {
    const words = run.textContent;
    const first = words.length - words.trimStart().length;
    if (words.trim() === '') return [];
    const length = run.getSubStringLength(first, words.trim().length);
    const { x, y } = run.getStartPositionOfChar(first);
    const text = to.cloneNode(false) as Element;
    for (const { name, value } of to.children[index]?.attributes ?? [])
      text.setAttribute(name, value);
    const share = anchor === 'end' ? 1 : anchor === 'middle' ? 0.5 : 0;
    text.setAttribute('x', String(round(x + share * length)));
    text.setAttribute('y', String(round(y)));
    text.setAttribute('textLength', String(round(length)));
    text.textContent = words.trim();
    return [text];
  });
  to.replaceWith(...split);
  return split;
}

/** Letters of paper under the letters: the order of painting is not known everywhere. */
function rim(text: Element): void {
  const stroke = text.getAttribute('stroke');
  if (stroke === null || stroke === 'none') return;
  const under = text.cloneNode(true) as Element;
  under.setAttribute('fill', stroke);
  text.before(under);
  text.setAttribute('stroke', 'none');
  for (const name of ['width', 'linejoin', 'linecap']) text.removeAttribute(`stroke-${name}`);
}

/** Leaves out what only a page needs. */
function strip(element: Element): void {
  for (const { name } of [...element.attributes]) {
    if (/^(style|class|tabindex|role|data-|aria-|on|paint-order|dominant-)/.test(name))
      element.removeAttribute(name);
  }
}

/** Makes ids of several drawings unique in one document and keeps what refers to them. */
function renumber(root: Element, prefix: string): void {
  for (const element of [root, ...root.querySelectorAll('*')]) {
    for (const { name, value } of [...element.attributes]) {
      if (name === 'id') element.setAttribute('id', `${prefix}-${clean(value)}`);
      else if (value.includes('url(')) {
        const renamed = value.replace(
          /url\(["']?[^#)]*#([^)"']+)["']?\)/g,
          (_, id: string) => `url(#${prefix}-${clean(id)})`,
        );
        element.setAttribute(name, renamed);
      } else if (name.endsWith('href') && value.startsWith('#')) {
        element.setAttribute(name, `#${prefix}-${clean(value.slice(1))}`);
      }
    }
  }
}

function clean(id: string): string {
  return id.replace(/[^\w-]/g, '');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
