import { useMemo } from 'react';
import { usePageContents } from '#figures/pageContents.ts';
import { usePrerendered } from '#figures/prerendered.ts';
import { disabledReasons } from './disabledReasons.ts';

const NONE: ReadonlyMap<string, string> = new Map();

/** Choices that no figure on the page can take now; none while some figures have not come alive to be asked. */
export function useDisabledReasons(): ReadonlyMap<string, string> {
  const contents = usePageContents();
  const { sleepers } = usePrerendered();
  const incomplete = sleepers?.areSome() ?? false;
  return useMemo(() => (incomplete ? NONE : disabledReasons(contents)), [contents, incomplete]);
}
