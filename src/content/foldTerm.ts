/** Cyrillic letters, Russian and Kazakh, as they are most often written in Latin ones. */
const LATIN: Readonly<Record<string, string>> = {
  а: 'a',
  ә: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ғ: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  і: 'i',
  к: 'k',
  қ: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  ң: 'n',
  о: 'o',
  ө: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ұ: 'u',
  ү: 'u',
  ф: 'f',
  х: 'kh',
  һ: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  // Qazaq Latin writes қ so; elsewhere it is k.
  q: 'k',
};

const PLAIN = /^[\w-]*$/;

/** A word as searches compare it: no case, no accents, one script, so that Ақтау, Актау and Aktau meet. */
export function foldTerm(term: string): string {
  const lower = term.toLowerCase();
  // Nearly all words of an English page: nothing to look up, and there are thousands.
  if (PLAIN.test(lower)) return lower.replaceAll('q', 'k');
  const latin = [...lower.normalize('NFC')].map((sign) => LATIN[sign] ?? sign).join('');
  return latin.normalize('NFD').replace(/\p{M}/gu, '');
}
