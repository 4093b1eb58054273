/** How a frame tells the page around it how high it wants to be: our own words, and those that hosts know. */
export function heightMessages(id: string, height: number, href: string): readonly unknown[] {
  return [
    { type: 'itkz:height', id, height },
    { 'datawrapper-height': { [id]: height } },
    { sentinel: 'amp', type: 'embed-size', height },
    JSON.stringify({ src: href, context: 'iframe.resize', height }),
  ];
}

/** Pauses before a height is said again that nobody followed: the host's script may come late, or never. */
const PAUSES_MS = [250, 750, 1500, 3000, 6000, 12_000] as const;
/** How often it is said without an answer before the frame scrolls by itself. */
const PATIENCE = 2;

/**
 * Says the document's height whenever it changes, until the frame has it. While the host follows, the
 * frame shows no scrollbar of its own, whose coming and going would change the width and with it the
 * height. No message is listened to. Gives back what stops it.
 */
export function speakHeight(win: Window, id: string): () => void {
  const { documentElement: root, body } = win.document;
  let said = 0;
  let tries = 0;
  let timer = 0;
  let frame = 0;

  function say(): void {
    win.clearTimeout(timer);
    said = contentHeight(win);
    for (const message of heightMessages(id, said, win.location.href)) {
      win.parent.postMessage(message, '*');
    }
    if (tries >= PATIENCE) root.dataset.frame = 'alone';
    const pause = PAUSES_MS[tries];
    tries += 1;
    if (pause !== undefined) timer = win.setTimeout(look, pause);
  }

  function look(): void {
    const height = contentHeight(win);
    if (height === said && Math.abs(win.innerHeight - said) <= 1) {
      win.clearTimeout(timer);
      tries = 0;
      root.dataset.frame = 'followed';
      return;
    }
    // A host that was deaf so far need not be waited for again.
    if (height !== said) tries = Math.min(tries, PATIENCE);
    say();
  }

  /** Once a frame at most, after all that changes in it. */
  function lookSoon(): void {
    win.cancelAnimationFrame(frame);
    frame = win.requestAnimationFrame(() => {
      const height = contentHeight(win);
      if (height !== said || Math.abs(win.innerHeight - said) <= 1) look();
    });
  }

  const resized = new ResizeObserver(lookSoon);
  resized.observe(body);
  // What opens over the figure makes nothing larger that could be observed.
  const changed = new MutationObserver(lookSoon);
  changed.observe(body, { subtree: true, childList: true, attributeFilter: OPENING });
  win.addEventListener('resize', lookSoon);
  root.dataset.frame = 'asking';
  lookSoon();
  return function fallSilent() {
    resized.disconnect();
    changed.disconnect();
    win.removeEventListener('resize', lookSoon);
    win.clearTimeout(timer);
    win.cancelAnimationFrame(frame);
    delete root.dataset.frame;
  };
}

const OPENING = ['hidden', 'open', 'style', 'data-open', 'aria-expanded'];

/** Height of all there is, with what lies over it: never that of the frame, which would keep it from shrinking. */
function contentHeight({ document }: Window): number {
  const laid = document.body.getBoundingClientRect().height;
  return Math.max(Math.ceil(laid - 0.01), document.body.scrollHeight);
}
