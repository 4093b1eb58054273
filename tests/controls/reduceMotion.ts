import { vi } from 'vitest';

/** The reader has asked for less motion, and may take it back: `tell` lets the screen know. */
export function reduceMotion() {
  const list = new EventTarget() as MediaQueryList;
  const asked = vi
    .spyOn(window, 'matchMedia')
    .mockImplementation((media) => Object.assign(list, { media, matches: true }));
  return {
    tell(matches: boolean) {
      asked.mockImplementation((media) => Object.assign(list, { media, matches }));
      list.dispatchEvent(new Event('change'));
    },
  };
}
