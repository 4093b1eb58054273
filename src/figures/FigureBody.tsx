import type { RefObject } from 'react';
import {
  memo,
  useCallback,
  useDeferredValue,
  useId,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import { compactContent } from '#content/compactContent.ts';
import type { FigureContent } from '#content/figureContent.ts';
import type { FigureSpec } from '#content/figureSpec.ts';
import { NoticeList } from '#controls/NoticeList.tsx';
import { keepTogether } from '#i18n/keepTogether.ts';
import { figureAddress } from '#view/pageAddress.ts';
import type { Page } from '#view/route.ts';
import { useSetView, useView } from '#view/useView.ts';
import type { Tab } from '#view/view.ts';
import { Explanations } from './Explanations.tsx';
import styles from './Figure.module.css';
import { FigureEmpty } from './FigureEmpty.tsx';
import { FigureMenu } from './FigureMenu.tsx';
import { FigureOptions } from './FigureOptions.tsx';
import { FigurePicture } from './FigurePicture.tsx';
import { FigureSources } from './FigureSources.tsx';
import { FigureTable } from './FigureTable.tsx';
import { FigureTabs, panelId, tabId } from './FigureTabs.tsx';
import type { FigureSize } from './figureSize.ts';
import type { MenuContext } from './menuAction.ts';
import { useOverlays } from './overlays.ts';
import { PageLink } from './PageLink.tsx';
import { PlainTable } from './PlainTable.tsx';
import { usePutContent } from './pageContents.ts';
import { useShown } from './readiness.ts';
import { useWake } from './Sleeping.tsx';
import { useSite } from './site.ts';
import { useFigureContent } from './useFigureContent.ts';

interface Props {
  readonly spec: FigureSpec;
  readonly size: FigureSize;
  readonly headingId: string;
  readonly element: RefObject<HTMLElement | null>;
}

export function FigureBody({ spec, size, headingId, element }: Props) {
  const content = useFigureContent(spec);
  const view = useView();
  const open = view.tab[spec.id] ?? 'chart';
  usePutContent(content);
  useTellShown(spec.id);
  return (
    <>
      <Words content={content} headingId={headingId} titled={view.title} />
      {view.controls && size !== 'small' && (
        <FigureOptions name={content.name} options={spec.options} disabled={content.disabled} />
      )}
      <Panels
        content={content}
        open={open}
        size={size}
        tabbed={view.tabs}
        page={spec.page}
        element={element}
      />
      <noscript>
        <PlainTable table={content.table} />
      </noscript>
      <Foot content={content} size={size} page={spec.page} />
    </>
  );
}

/** Says that the figure is there once it shows what is asked for, which may differ from what was prerendered. */
function useTellShown(figure: string): void {
  const view = useView();
  // While React takes over what was prerendered, the view is still that of the prerendered page.
  const takenOver = useSyncExternalStore(noSubscription, yes, no);
  const settled = useDeferredValue(view) === view;
  const [shown, setShown] = useState(false);
  if (takenOver && settled && !shown) setShown(true);
  useShown(shown ? figure : null);
  useWake(figure, shown);
}

const noSubscription = () => () => undefined;
const yes = () => true;
const no = () => false;

interface WordsProps {
  readonly content: FigureContent;
  readonly headingId: string;
  readonly titled: boolean;
}

const Words = memo(function Words({ content, headingId, titled }: WordsProps) {
  const { i18n } = useSite();
  return (
    <div className={titled ? styles.words : styles.unseen}>
      <h2 id={headingId} className={styles.sentence}>
        {keepTogether(content.sentence)}
      </h2>
      <p className={styles.subtitle}>{content.subtitle}</p>
      <NoticeList notices={content.notices.map((text) => ({ id: text, text }))} i18n={i18n} />
    </div>
  );
});

interface PanelsProps {
  readonly content: FigureContent;
  readonly open: Tab;
  readonly size: FigureSize;
  readonly tabbed: boolean;
  readonly page: string;
  readonly element: RefObject<HTMLElement | null>;
}

const Panels = memo(function Panels({ content, open, size, tabbed, page, element }: PanelsProps) {
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

interface FootProps {
  readonly content: FigureContent;
  readonly size: FigureSize;
  readonly page: string;
}

const Foot = memo(function Foot({ content, size, page }: FootProps) {
  const { i18n } = useSite();
  const small = size === 'small';
  return (
    <div className={styles.foot}>
      {!small && size !== 'stage' && content.explanations && (
        <Explanations explanations={content.explanations} />
      )}
      {!small && size !== 'stage' && content.notes.map((note) => <p key={note}>{note}</p>)}
      <p className={styles.sourceLine}>{content.sourceLine}</p>
      {small && (
        <PageLink page={page as Page} hash={content.id} className={styles.more}>
          {i18n.t('figure.more', { page: i18n.code('page', page) })}
        </PageLink>
      )}
    </div>
  );
});

function useOpenTab(figure: string): (tab: Tab) => void {
  const view = useView();
  const setView = useSetView();
  const { tab: open } = view;
  return useCallback(
    (tab) => setView({ tab: { ...open, [figure]: tab } }, { mode: 'replace' }),
    [setView, open, figure],
  );
}

function useMenuContext(
  content: FigureContent,
  page: string,
  element: RefObject<HTMLElement | null>,
): () => MenuContext | null {
  const view = useView();
  const { i18n, base, release } = useSite();
  const { showAlone, share } = useOverlays();
  return () => {
    if (!element.current) return null;
    const route = { locale: i18n.locale, page: page as Page };
    const address = new URL(figureAddress(route, content.id, view, base), document.baseURI).href;
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
