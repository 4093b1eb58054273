/** Families that pictures use; the fonts are read back from the page's own style sheets. */
const FAMILIES = /Golos Text|Source Serif/;

/**
 * The page's own `@font-face` rules with their files embedded, so that a picture drawn outside the
 * page keeps its letters. Reads nothing but files the site already serves.
 */
export async function embeddedFontFaces(usedText: string): Promise<string> {
  const rules = fontRules().filter((rule) =>
    covers(rule.style.getPropertyValue('unicode-range'), usedText),
  );
  const embedded = await Promise.all(rules.map(embed));
  return embedded.join('');
}

function fontRules(): readonly CSSFontFaceRule[] {
  return [...document.styleSheets].flatMap((sheet) => {
    try {
      return [...sheet.cssRules].filter(
        (rule): rule is CSSFontFaceRule =>
          rule instanceof CSSFontFaceRule &&
          FAMILIES.test(rule.style.getPropertyValue('font-family')) &&
          rule.style.getPropertyValue('src').includes('url('),
      );
    } catch {
      // A style sheet of an extension may not be read; it holds none of our fonts.
      return [];
    }
  });
}

/** True where any letter of the text lies in the rule's `unicode-range`; no range covers all. */
export function covers(unicodeRange: string, usedText: string): boolean {
  if (unicodeRange.trim() === '') return true;
  const ranges = unicodeRange.split(',').map((part) => {
    const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-');
    return [
      Number.parseInt(from.replaceAll('?', '0'), 16),
      Number.parseInt(to.replaceAll('?', 'F'), 16),
    ] as const;
  });
  return [...new Set(usedText)].some((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return code > 32 && ranges.some(([from, to]) => code >= from && code <= to);
  });
}

async function embed(rule: CSSFontFaceRule): Promise<string> {
  const url = /url\(["']?([^"')]+)["']?\)/.exec(rule.style.getPropertyValue('src'))?.[1];
  if (url === undefined) return '';
  const base = rule.parentStyleSheet?.href ?? document.baseURI;
  const response = await fetch(new URL(url, base));
  if (!response.ok) return '';
  const data = await asDataUrl(await response.blob());
  const family = rule.style.getPropertyValue('font-family');
  const weight = rule.style.getPropertyValue('font-weight') || '400';
  const range = rule.style.getPropertyValue('unicode-range');
  return `@font-face{font-family:${family};font-weight:${weight};src:url(${data}) format('woff2');${range ? `unicode-range:${range};` : ''}}`;
}

function asDataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('the font could not be read'));
    reader.readAsDataURL(blob);
  });
}
