import type { Mark } from './mark.ts';

/** Which way a group runs: points along a line, or rows down a list. */
export type Flow = 'across' | 'down';

type Step = 'next' | 'previous' | 'nextGroup' | 'previousGroup' | 'first' | 'last';

const STEPS: Readonly<Record<Flow, Readonly<Record<string, Step>>>> = {
  across: {
    ArrowRight: 'next',
    ArrowLeft: 'previous',
    ArrowDown: 'nextGroup',
    ArrowUp: 'previousGroup',
    Home: 'first',
    End: 'last',
  },
  down: {
    ArrowDown: 'next',
    ArrowUp: 'previous',
    ArrowRight: 'nextGroup',
    ArrowLeft: 'previousGroup',
    Home: 'first',
    End: 'last',
  },
};

/** Where a key leads from a mark; null for a key that means nothing here. */
export function nextMark(
  marks: readonly Mark[],
  current: Mark,
  key: string,
  flow: Flow,
): Mark | null {
  const step = STEPS[flow][key];
  if (step === undefined) return null;
  const group = marks.filter((mark) => mark.group === current.group);
  const at = group.findIndex((mark) => mark.key === current.key);
  switch (step) {
    case 'next':
      return group[at + 1] ?? current;
    case 'previous':
      return group[at - 1] ?? current;
    case 'first':
      return group[0] ?? current;
    case 'last':
      return group.at(-1) ?? current;
    case 'nextGroup':
      return besideIn(marks, current, 1, flow);
    case 'previousGroup':
      return besideIn(marks, current, -1, flow);
  }
}

function besideIn(marks: readonly Mark[], current: Mark, by: number, flow: Flow): Mark {
  const groups = [...new Set(marks.map((mark) => mark.group))];
  const group = groups[groups.indexOf(current.group) + by];
  let nearest = current;
  let best = Number.POSITIVE_INFINITY;
  for (const mark of marks) {
    if (mark.group !== group) continue;
    const away =
      flow === 'across'
        ? Math.abs(mark.x + mark.width / 2 - current.x - current.width / 2)
        : Math.abs(mark.y + mark.height / 2 - current.y - current.height / 2);
    if (away < best) {
      nearest = mark;
      best = away;
    }
  }
  return nearest;
}
