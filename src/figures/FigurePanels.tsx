import type { RefObject } from 'react';
import { memo, useCallback, useId, useMemo } from 'react';
import { compactContent } from '#content/compactContent.ts';
import type { FigureContent } from '#content/figureContent.ts';
import { sharedAddress } from '#view/pageAddress.ts';
import type { Page } from '#view/route.ts';
import { useReadView, useSetView } from '#view/useView.ts';
import type { Tab } from '#view/view.ts';
import styles from './Figure.module.css';
import { FigureEmpty } from './FigureEmpty.tsx';
import { FigureMenu } from './FigureMenu.tsx';
import { FigurePicture } from './FigurePicture.tsx';
import { FigureSources } from './FigureSources.tsx';
import { FigureTable } from './FigureTable.tsx';
import { FigureTabs, panelId, tabId } from './FigureTabs.tsx';
import type { FigureSize } from './figureSize.ts';
import type { MenuContext } from './menuAction.ts';
import { useOverlays } from './overlays.ts';
import { useSite } from './site.ts';

interface Props {
  readonly content: FigureContent;
  readonly open: Tab;
  readonly size: FigureSize;
  readonly tabbed: boolean;
  readonly page: string;
  readonly element: RefObject<HTMLElement | null>;
}

/** What a figure shows under its words, one tab of it at a time, with the menu beside the tabs. */
export const FigurePanels = memo(function FigurePanels(props: Props) {
  const { content, open, size, tabbed, page, element } = props;
  const { i18n } = useSite();
  const idBase = useId();
  const openTab = useOpenTab(content.id);
  const getContext = useMenuContext(content, page, element);
  const tabs = [
    {
      tab: 'chart',
      label: i18n.t(content.chart.kind === 'map' ? 'figure.tab.map' : 'figure.tab.chart'),
    },
    { tab: 'table', label: i18n.t('figure.tab.table') },
    { tab: 'sources', label: i18n.t('figure.tab.sources', { count: content.sources.length }) },
  ] as const;
  return (
    <>
      {tabbed && (
        <div className={styles.bar} data-print="hide">
          <FigureTabs
            tabs={tabs}
            open={open}
            onOpen={openTab}
            label={i18n.t('figure.tabs', { name: content.name })}
            idBase={idBase}
          />
          <FigureMenu content={content} getContext={getContext} />
        </div>
      )}
      {!tabbed && (
        <div className={styles.panel}>
          <Panel tab={open} content={content} size={size} />
        </div>
      )}
      {tabbed &&
        tabs.map(({ tab }) => (
          <div
            key={tab}
            role="tabpanel"
            id={panelId(idBase, tab)}
            aria-labelledby={tabId(idBase, tab)}
            className={styles.panel}
            hidden={tab !== open}
          >
            {tab === open && <Panel tab={tab} content={content} size={size} />}
          </div>
        ))}
    </>
  );
});

interface PanelProps {
  readonly tab: Tab;
  readonly content: FigureContent;
  readonly size: FigureSize;
}

function Panel({ tab, content, size }: PanelProps) {
  if (tab === 'sources') return <FigureSources sources={content.sources} />;
  if (content.empty) return <FigureEmpty empty={content.empty} />;
  if (tab === 'table') return <FigureTable table={content.table} />;
  if (size === 'small') return <SmallPicture content={content} />;
  return <FigurePicture content={content} size={size} />;
}

function SmallPicture({ content }: { readonly content: FigureContent }) {
  const { i18n } = useSite();
  const compact = useMemo(() => compactContent(content, i18n), [content, i18n]);
  const left = compact.notices.filter((notice) => !content.notices.includes(notice));
  return (
    <>
      <FigurePicture content={compact} size="small" />
      {left.map((notice) => (
        <p key={notice} className={styles.subtitle}>
          {notice}
        </p>
      ))}
    </>
  );
}

function useOpenTab(figure: string): (tab: Tab) => void {
  const readView = useReadView();
  const setView = useSetView();
  return useCallback(
    (tab) => setView({ tab: { ...readView().tab, [figure]: tab } }, { mode: 'replace' }),
    [setView, readView, figure],
  );
}

function useMenuContext(
  content: FigureContent,
  page: string,
  element: RefObject<HTMLElement | null>,
): () => MenuContext | null {
  const readView = useReadView();
  const { i18n, base, release } = useSite();
  const { showAlone, share } = useOverlays();
  return () => {
    if (!element.current) return null;
    const view = readView();
    const route = { locale: i18n.locale, page: page as Page };
    const address = new URL(sharedAddress(route, content.id, view, base), document.baseURI).href;
    const context: MenuContext = {
      content,
      view,
      i18n,
      element: element.current,
      address,
      release,
      showAlone: () => showAlone(content.id),
      share: () => share(context),
    };
    return context;
  };
}
