/** What a number on a picture stands for. */
export interface KeyEntry {
  readonly number: string;
  readonly words: string;
}

/**
 * The lists under the pictures of a figure that say what their numbers stand for, as they are read on
 * the page: a list marked `data-export="key"`, in each of its entries the number and then the words.
 */
export function pictureKey(figure: Element): readonly KeyEntry[] {
  return [...figure.querySelectorAll('[data-export="key"] > li')].map((entry) => {
    const [number = '', ...words] = textsIn(entry);
    return { number, words: words.join('\u00a0· ') };
  });
}

/** The texts of an element one by one, in order. */
function textsIn(node: Node): readonly string[] {
  if (node.nodeType === Node.TEXT_NODE) {
    const text = node.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    return text === '' ? [] : [text];
  }
  return [...node.childNodes].flatMap(textsIn);
}
