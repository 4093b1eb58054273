import type { RefObject } from 'react';
import { memo } from 'react';
import type { FigureContent } from '#content/figureContent.ts';
import type { FigureSpec } from '#content/figureSpec.ts';
import { NoticeList } from '#controls/NoticeList.tsx';
import { keepTogether } from '#i18n/keepTogether.ts';
import type { Page } from '#view/route.ts';
import { useFollowedView } from '#view/useFollowedView.ts';
import { useViewPart } from '#view/useView.ts';
import { Explanations } from './Explanations.tsx';
import styles from './Figure.module.css';
import { FigureOptions } from './FigureOptions.tsx';
import { FigurePanels } from './FigurePanels.tsx';
import type { FigureSize } from './figureSize.ts';
import { PageLink } from './PageLink.tsx';
import { PlainTable } from './PlainTable.tsx';
import { usePutContent } from './pageContents.ts';
import { useSite } from './site.ts';
import { useFigureContent } from './useFigureContent.ts';
import { useSightPace } from './useSightPace.ts';
import { useTellShown } from './useTellShown.ts';

interface Props {
  readonly spec: FigureSpec;
  readonly size: FigureSize;
  readonly headingId: string;
  readonly element: RefObject<HTMLElement | null>;
}

export function FigureBody({ spec, size, headingId, element }: Props) {
  const view = useFollowedView(useSightPace(element));
  const content = useFigureContent(spec, view);
  const open = useViewPart('tab')[spec.id] ?? 'chart';
  const titled = useViewPart('title');
  const controls = useViewPart('controls');
  const tabbed = useViewPart('tabs');
  usePutContent(content);
  useTellShown(spec.id, view);
  return (
    <>
      <Words content={content} headingId={headingId} titled={titled} />
      {controls && size !== 'small' && (
        <div className={styles.options}>
          <FigureOptions content={content} options={spec.options} />
        </div>
      )}
      <FigurePanels
        content={content}
        open={open}
        size={size}
        tabbed={tabbed}
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
      {content.sourceLine !== '' && <p className={styles.sourceLine}>{content.sourceLine}</p>}
      {small && (
        <PageLink page={page as Page} hash={content.id} className={styles.more}>
          {i18n.t('figure.more', { page: i18n.code('page', page) })}
        </PageLink>
      )}
    </div>
  );
});
