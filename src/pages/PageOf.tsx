import type { Page } from '#view/route.ts';
import { AboutPage } from './AboutPage.tsx';
import { FiguresPage } from './FiguresPage.tsx';
import { OverviewPage } from './OverviewPage.tsx';
import { PresentPage } from './PresentPage.tsx';
import { SourcesPage } from './SourcesPage.tsx';

/** The page of a name. */
export function PageOf({ page }: { readonly page: Exclude<Page, 'embed'> }) {
  if (page === 'overview') return <OverviewPage />;
  if (page === 'sources') return <SourcesPage />;
  if (page === 'about') return <AboutPage />;
  if (page === 'present') return <PresentPage />;
  return <FiguresPage page={page} />;
}
