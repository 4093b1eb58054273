/** One `key=text` of a query, decoded. */
export interface QueryPair {
  readonly key: string;
  /** Empty where the key stands alone. */
  readonly text: string;
}

/** A link is seldom encoded more often than this on its way through mail and social apps. */
const MAX_DECODINGS = 5;
const ENCODED_RUN = /(?:%[0-9a-f]{2})+/gi;
const ENCODED_EQUALS = /%(?:25)*3d/i;
/** `;` and a second `?` come from mail clients and link decorators; our own values have them encoded. */
const SEPARATORS = /[&;?]/;
const READABLE = /%(?:3A|2C|2F)/g;
const LONE_SURROGATE = /\p{Cs}/gu;

/** Takes a query apart, however often it was encoded; malformed `%` sequences stay as they are. */
export function readQuery(search: string): readonly QueryPair[] {
  return splitPairs(search, MAX_DECODINGS).map((pair) => {
    const equals = pair.indexOf('=');
    if (equals < 0) return { key: decode(pair), text: '' };
    return { key: decode(pair.slice(0, equals)), text: decode(pair.slice(equals + 1)) };
  });
}

/** Encodes what a query may not hold, and leaves `~ , : . /` readable. */
export function encodeText(text: string): string {
  return encodeURIComponent(text.replace(LONE_SURROGATE, '\uFFFD'))
    .replace(READABLE, decodeURIComponent)
    .replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

function splitPairs(query: string, decodings: number): readonly string[] {
  return query.split(SEPARATORS).flatMap((pair) => {
    if (pair === '') return [];
    // An app that encodes the whole query hides its `=` and `&` too.
    const hidden = !pair.includes('=') && ENCODED_EQUALS.test(pair);
    return hidden && decodings > 0 ? splitPairs(decodeOnce(pair), decodings - 1) : [pair];
  });
}

function decode(text: string): string {
  let decoded = text.replaceAll('+', ' ');
  for (let round = 0; round < MAX_DECODINGS; round++) {
    const next = decodeOnce(decoded);
    if (next === decoded) break;
    decoded = next;
  }
  return decoded;
}

function decodeOnce(text: string): string {
  return text.replace(ENCODED_RUN, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
}
