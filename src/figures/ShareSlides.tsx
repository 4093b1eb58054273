import { useState } from 'react';
import control from '#controls/control.module.css';
import { revealSlides, slidePage } from '#export/embedSnippet.ts';
import { CopyField } from './CopyField.tsx';
import type { MenuContext, MenuOutcome } from './menuAction.ts';
import { CommonChoices } from './ShareChoices.tsx';
import styles from './ShareDialog.module.css';
import { SlidePreview } from './SharePreview.tsx';
import type { WayProps } from './shareChoice.ts';
import { linkAddress, slideAddress } from './shareChoice.ts';
import { useI18n } from './site.ts';

/** The figure on a slide: as a picture with its link, as a page, or in a deck of reveal.js. */
export function ShareSlides(props: WayProps & { readonly context: MenuContext }) {
  const { shared, choice, choose, fixed, shown, title, context } = props;
  const i18n = useI18n();
  const address = slideAddress(shared, shown, choice);
  const frame = { address, title, widest: null };
  return (
    <div className={styles.columns}>
      <div className={styles.choices}>
        <CommonChoices choice={choice} onChoose={choose} fixable={fixed !== null} />
        <section className={styles.recipe}>
          <h3>{i18n.t('share.slides.picture')}</h3>
          <p className={styles.hint}>{i18n.t('share.slides.picture.hint')}</p>
          <Pictures context={context} />
          <CopyField
            label={i18n.t('share.slides.link')}
            text={linkAddress(shared, shown, choice.locale)}
            rows={2}
          />
        </section>
        <section className={styles.recipe}>
          <h3>{i18n.t('share.slides.page')}</h3>
          <CopyField
            label={i18n.t('share.slides.page.code')}
            hint={i18n.t('share.slides.page.hint')}
            text={slidePage(frame, choice.locale)}
            rows={5}
          />
        </section>
        <section className={styles.recipe}>
          <h3>{i18n.t('share.slides.reveal')}</h3>
          <CopyField
            label={i18n.t('share.slides.reveal.code')}
            hint={i18n.t('share.slides.reveal.hint')}
            text={revealSlides(frame)}
            rows={5}
          />
        </section>
      </div>
      <SlidePreview address={address} title={title} />
    </div>
  );
}

/** The 16:9 picture, to a file or to the clipboard. */
function Pictures({ context }: { readonly context: MenuContext }) {
  const i18n = useI18n();
  const [outcome, setOutcome] = useState<MenuOutcome>(null);

  async function take(way: 'save' | 'copy'): Promise<void> {
    setOutcome(null);
    const { copyPicture, savePng } = await import('./takeAway.ts');
    const work =
      way === 'save'
        ? savePng(context, { style: 'full', scale: 2, slide: true })
        : copyPicture(context);
    setOutcome(await work.catch(() => 'figure.menu.failed' as const));
  }

  return (
    <div className={control.row}>
      <button
        type="button"
        className={`${control.pill} ${styles.button}`}
        onClick={() => void take('save')}
      >
        {i18n.t('export.pngWide')}
      </button>
      <button
        type="button"
        className={`${control.pill} ${styles.button}`}
        onClick={() => void take('copy')}
      >
        {i18n.t('export.copyImage')}
      </button>
      <span role="status" className={styles.outcome}>
        {outcome === null ? '' : i18n.t(outcome)}
      </span>
    </div>
  );
}
