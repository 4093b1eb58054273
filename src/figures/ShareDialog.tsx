import { useEffect, useId, useRef, useState } from 'react';
import { figureSpec } from '#content/catalogue.ts';
import type { FigureSpec } from '#content/figureSpec.ts';
import { pinFigure } from '#content/pinFigure.ts';
import type { SeenSize } from '#export/embedSnippet.ts';
import { followingSnippet, wideSnippet } from '#export/embedSnippet.ts';
import type { Page } from '#view/route.ts';
import { useView } from '#view/useView.ts';
import type { View } from '#view/view.ts';
import { CopyField } from './CopyField.tsx';
import { FigureTabs, panelId, tabId } from './FigureTabs.tsx';
import type { MenuContext } from './menuAction.ts';
import { CommonChoices, FrameChoices } from './ShareChoices.tsx';
import styles from './ShareDialog.module.css';
import { SharePreview } from './SharePreview.tsx';
import { ShareSlides } from './ShareSlides.tsx';
import type { ShareChoice, Shared, WayProps } from './shareChoice.ts';
import { firstChoice, frameAddress, linkAddress, scriptAddress } from './shareChoice.ts';
import { useI18n, useSite } from './site.ts';
import { useContentOf } from './useFigureContent.ts';

interface Props {
  readonly context: MenuContext;
  readonly onClose: () => void;
}

const TABS = ['link', 'embed', 'slides'] as const;
type ShareTab = (typeof TABS)[number];

/** A link, a frame for someone else's page, or a slide: each with what it needs to be copied. */
export function ShareDialog({ context, onClose }: Props) {
  const i18n = useI18n();
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(function openDialog() {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  const spec = figureSpec(context.content.id);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={titleId} onClose={onClose}>
      <div className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          {i18n.t('share.title', { name: context.content.name })}
        </h2>
        <button
          type="button"
          className={styles.close}
          aria-label={i18n.t('share.close')}
          onClick={() => dialog.current?.close()}
        >
          <svg aria-hidden="true" viewBox="0 0 16 16" width="16" height="16">
            <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" strokeWidth="1.6" />
          </svg>
        </button>
      </div>
      {spec && <Ways spec={spec} context={context} />}
    </dialog>
  );
}

interface WaysProps {
  readonly spec: FigureSpec;
  readonly context: MenuContext;
}

function Ways({ spec, context }: WaysProps) {
  const { i18n, base } = useSite();
  const view = useView();
  const idBase = useId();
  const [open, setOpen] = useState<ShareTab>('link');
  const [choice, setChoice] = useState(() => firstChoice(view, i18n.locale));
  const fixed = usePinned(spec, view);
  const shared: Shared = {
    figure: spec.id,
    page: spec.page as Page,
    base,
    from: document.baseURI,
  };
  const choose = (part: Partial<ShareChoice>) => setChoice((now) => ({ ...now, ...part }));
  const own: WayProps = {
    shared,
    choice,
    choose,
    moving: view,
    fixed,
    shown: choice.years === 'fixed' && fixed !== null ? fixed : view,
    title: i18n.t('share.frame', { name: context.content.name, atlas: i18n.t('atlas.name') }),
  };
  return (
    <>
      <div className={styles.tabs}>
        <FigureTabs
          tabs={TABS.map((tab) => ({ tab, label: i18n.t(`share.tab.${tab}`) }))}
          open={open}
          onOpen={setOpen}
          label={i18n.t('share.tabs')}
          idBase={idBase}
        />
      </div>
      <div
        role="tabpanel"
        id={panelId(idBase, open)}
        aria-labelledby={tabId(idBase, open)}
        className={styles.panel}
      >
        {open === 'link' && <Link {...own} />}
        {open === 'embed' && <Embed {...own} />}
        {open === 'slides' && <ShareSlides {...own} context={context} />}
      </div>
    </>
  );
}

function Link({ shared, choice, moving, fixed }: WayProps) {
  const i18n = useI18n();
  const hint = fixed === null ? undefined : i18n.t('share.link.moving.hint');
  return (
    <>
      <CopyField
        label={i18n.t(fixed === null ? 'share.link' : 'share.link.moving')}
        hint={hint}
        text={linkAddress(shared, moving, choice.locale)}
        rows={2}
      />
      {fixed !== null && (
        <CopyField
          label={i18n.t('share.link.fixed')}
          hint={i18n.t('share.link.fixed.hint')}
          text={linkAddress(shared, fixed, choice.locale)}
          rows={2}
        />
      )}
    </>
  );
}

const FIRST_SIZE: SeenSize = { width: 640, height: 640 };

function Embed({ shared, choice, choose, fixed, shown, title }: WayProps) {
  const i18n = useI18n();
  const [size, setSize] = useState(FIRST_SIZE);
  const wide = choice.size === 'wide';
  const address = frameAddress(shared, shown, choice);
  const frame = { address, title, widest: choice.widest };
  return (
    <div className={styles.columns}>
      <div className={styles.choices}>
        <FrameChoices choice={choice} onChoose={choose} />
        <CommonChoices choice={choice} onChoose={choose} fixable={fixed !== null} />
        <CopyField
          label={i18n.t('share.snippet')}
          hint={i18n.t(`share.snippet.${choice.size}`)}
          text={wide ? wideSnippet(frame) : followingSnippet(frame, size, scriptAddress(shared))}
          rows={6}
        />
      </div>
      <SharePreview
        address={address}
        figure={shared.figure}
        title={title}
        wide={wide}
        onSize={setSize}
      />
    </div>
  );
}

/** The view with years that stay put, worked out after the dialogue is on the screen; null where nothing moves. */
function usePinned(spec: FigureSpec, view: View): View | null {
  const contentOf = useContentOf(spec);
  const [pinned, setPinned] = useState<View | null>(null);
  useEffect(
    function pinSoon() {
      const timer = setTimeout(() => {
        const found = pinFigure(spec.options, contentOf, view);
        setPinned(found === view ? null : found);
      }, 60);
      return () => clearTimeout(timer);
    },
    [spec, contentOf, view],
  );
  return pinned;
}
