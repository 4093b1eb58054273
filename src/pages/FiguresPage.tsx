import { FigureList, optionsOf } from './FigureList.tsx';
import { PageDisputes } from './PageDisputes.tsx';
import { PageFrame } from './PageFrame.tsx';
import type { FigurePage } from './pages.ts';
import { PAGE_PLACES } from './pages.ts';

/** A page that is its figures and nothing more. */
export function FiguresPage({ page }: { readonly page: FigurePage }) {
  const places = PAGE_PLACES[page];
  return (
    <PageFrame page={page} options={optionsOf(places)}>
      <FigureList places={places} />
      <PageDisputes page={page} />
    </PageFrame>
  );
}
