/** Which control of a picture had the focus, so that its like can be found in another drawing of it. */
export interface KeptFocus {
  readonly tag: string;
  readonly words: string;
  /** Its place among those that say the same in one drawing. */
  readonly place: number;
}

const CONTROLS = 'a[href], button, summary, input, select, [tabindex="0"]';

/** The control within a still picture that has the focus; null: none has. */
export function readFocus(picture: Element): KeptFocus | null {
  const focused = picture.ownerDocument.activeElement;
  if (!focused || focused === picture || !picture.contains(focused)) return null;
  // Drawn in several widths, of which one shows.
  const drawing = focused.closest('[data-drawn]') ?? picture;
  const kept = { tag: focused.tagName, words: focused.textContent };
  return { ...kept, place: alike(drawing, kept).indexOf(focused) };
}

/** Focuses the like of a control in the picture that took its place, else the first control there. */
export function restoreFocus(picture: Element, kept: KeptFocus): void {
  const like = alike(picture, kept);
  const next = like[kept.place] ?? like[0] ?? picture.querySelector(CONTROLS);
  if (next instanceof HTMLElement || next instanceof SVGElement) next.focus();
}

function alike(drawing: Element, { tag, words }: Omit<KeptFocus, 'place'>): readonly Element[] {
  return [...drawing.querySelectorAll(CONTROLS)].filter(
    (control) => control.tagName === tag && control.textContent === words,
  );
}
