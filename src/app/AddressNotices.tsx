import { NoticeList } from '#controls/NoticeList.tsx';
import { useI18n } from '#figures/site.ts';
import { problemText } from '#view/problemText.ts';
import { useViewProblems } from '#view/useView.ts';

/** What the address asked for and did not get, until dismissed. */
export function AddressNotices() {
  const i18n = useI18n();
  const { problems, dismiss } = useViewProblems();
  return (
    <NoticeList
      notices={problems.map((problem) => ({ id: problem.field, text: problemText(problem, i18n) }))}
      onDismiss={(id) => {
        const problem = problems.find(({ field }) => field === id);
        if (problem) dismiss(problem.field);
      }}
      i18n={i18n}
    />
  );
}
