import type { Observation } from '#dataset/observation.ts';
import type { SourceIndex } from '#dataset/parseSources.ts';
import { remembered } from '#dataset/remembered.ts';
import type { Translator } from '#i18n/translator.ts';
import type { Derived } from './derived.ts';
import type { SourceUse } from './figureContent.ts';

/** Gathers what a figure computes and what it draws on while its content is made. */
export interface Workings {
  /** Keeps the computed value; gives its id back. */
  readonly add: (derived: Derived) => string;
  /** As `add` for one of many, most of which nobody asks after: it is made when it is first read. */
  readonly addLater: (id: string, make: () => Derived) => string;
  /** Counts one value as taken from its source. */
  readonly use: (observation: Observation) => void;
  /** The claims that a picture has room for beside each value; that others are left out goes into the notes. */
  readonly few: <C>(claims: readonly C[], placeOf: (claim: C) => string | number) => readonly C[];
  /** Notes on what the picture leaves out. */
  readonly leftOut: () => readonly string[];
  readonly citeSource: (id: string, values?: number) => void;
  readonly derived: () => Readonly<Record<string, Derived>>;
  readonly sources: () => readonly SourceUse[];
  /** The publishers drawn on most, in one line; empty where none is drawn on. */
  readonly sourceLine: () => string;
}

const PUBLISHERS_NAMED = 3;
/** Twice what any value has today; more could neither be told apart nor be drawn in time. */
const MOST_BESIDE = 16;
/** Read and copied as any field of a plain object is. */
const PROPERTY = { enumerable: true, configurable: true } as const;

export function createWorkings(index: SourceIndex, i18n: Translator): Workings {
  const derived: Record<string, Derived> = {};
  const used = new Map<string, Set<string>>();
  let left = false;

  function mark(source: string, what: string): void {
    const set = used.get(source);
    if (set) set.add(what);
    else used.set(source, new Set([what]));
  }

  function sources(): readonly SourceUse[] {
    return [...used].map(([id, values]) => {
      const source = index.byId.get(id);
      return {
        id,
        title: source?.title ?? id,
        publisher: source?.publisher ?? '',
        published: i18n.period(source?.published ?? null),
        url: source?.url ?? '',
        values: values.size,
      };
    });
  }

  return {
    add(value) {
      Object.defineProperty(derived, value.id, { ...PROPERTY, value });
      return value.id;
    },
    addLater(id, make) {
      Object.defineProperty(derived, id, { ...PROPERTY, get: remembered(make) });
      return id;
    },
    use: (observation) => mark(observation.source, observation.id),
    few(claims, placeOf) {
      const counts = new Map<string | number, number>();
      return claims.filter((claim) => {
        const place = placeOf(claim);
        const count = (counts.get(place) ?? 0) + 1;
        counts.set(place, count);
        left ||= count > MOST_BESIDE;
        return count <= MOST_BESIDE;
      });
    },
    leftOut: () => (left ? [i18n.t('content.noteLeftOut', { count: MOST_BESIDE })] : []),
    citeSource(id, values = 1) {
      for (let n = 0; n < values; n++) mark(id, `${id}#${n}`);
    },
    derived: () => derived,
    sources,
    sourceLine() {
      const byPublisher = new Map<string, number>();
      for (const use of sources()) {
        const name = shortPublisher(use.publisher);
        byPublisher.set(name, (byPublisher.get(name) ?? 0) + use.values);
      }
      const names = [...byPublisher].sort((a, b) => b[1] - a[1]).map(([name]) => name);
      if (names.length === 0) return '';
      const rest = names.length - PUBLISHERS_NAMED;
      const shown = names.slice(0, PUBLISHERS_NAMED).join('; ');
      return rest > 0
        ? i18n.t('content.sourceLineMore', { shown, rest })
        : i18n.t('content.sourceLine', { shown });
    },
  };
}

/** The publisher without where a copy of it was read; the card names that. */
function shortPublisher(publisher: string): string {
  return publisher.split(/[(,;]/)[0]?.trim() ?? publisher;
}
