import { useState } from 'react';
import { figureSpec } from '#content/catalogue.ts';
import { NoticeList } from '#controls/NoticeList.tsx';
import { useI18n } from '#figures/site.ts';
import type { ViewProblem } from '#view/parseView.ts';
import { problemText } from '#view/problemText.ts';
import { useViewPart, useViewProblems } from '#view/useView.ts';

/** What the address asked for and did not get, until dismissed. */
export function AddressNotices() {
  const i18n = useI18n();
  const { problems, dismiss } = useViewProblems();
  const strange = useStrangeTabs();
  const notices = problems.map((problem) => ({
    id: problem.field as string,
    text: problemText(problem, i18n),
  }));
  return (
    <NoticeList
      notices={
        strange.problem
          ? [...notices, { id: STRANGE, text: problemText(strange.problem, i18n) }]
          : notices
      }
      onDismiss={(id) => {
        const problem = problems.find(({ field }) => field === id);
        if (problem) dismiss(problem.field);
        if (id === STRANGE) strange.dismiss();
      }}
      i18n={i18n}
    />
  );
}

const STRANGE = 'strange-tabs';

/** Open tabs of figures that there are none of, which the reader of addresses cannot know. */
function useStrangeTabs(): { readonly problem: ViewProblem | null; readonly dismiss: () => void } {
  const tab = useViewPart('tab');
  const [dismissed, setDismissed] = useState('');
  const given = Object.keys(tab)
    .filter((figure) => figureSpec(figure) === undefined)
    .join('~');
  const told = given !== '' && given !== dismissed;
  const problem = {
    field: 'tab',
    key: 'tab',
    given,
    reason: 'unknown-value',
    fallback: '',
  } as const;
  return { problem: told ? problem : null, dismiss: () => setDismissed(given) };
}
