import { AboutPage } from './AboutPage.tsx';
import { FiguresPage } from './FiguresPage.tsx';
import { OverviewPage } from './OverviewPage.tsx';
import type { FigurePage } from './pages.ts';
import { SourcesPage } from './SourcesPage.tsx';

/** The page of a name. */
export function PageOf({ page }: { readonly page: FigurePage }) {
  if (page === 'overview') return <OverviewPage />;
  if (page === 'sources') return <SourcesPage />;
  if (page === 'about') return <AboutPage />;
  return <FiguresPage page={page} />;
}
