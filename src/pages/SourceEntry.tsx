import { memo, useEffect, useRef, useState } from 'react';
import type { CardItem, CardSection } from '#content/cardContent.ts';
import { entityOf } from '#content/cardId.ts';
import { takingSections } from '#content/sourceCard.ts';
import { takingsCount } from '#content/sourceTakings.ts';
import type { Source } from '#dataset/source.ts';
import { useI18n } from '#figures/site.ts';
import { ValueButton } from '#figures/ValueButton.tsx';
import styles from './SourcesPage.module.css';
import type { SourceData } from './useSourceData.ts';

interface Props {
  readonly source: Source;
  readonly sourceData: SourceData;
  /** Open from the start, with everything in it. */
  readonly whole: boolean;
  /** Level of the headings inside, one below that of the list. */
  readonly level: 3 | 4;
  /** The address leads here. */
  readonly asked: boolean;
}

/** A source and, once opened, all that was taken from it. */
export const SourceEntry = memo(function SourceEntry({
  source,
  sourceData,
  whole,
  level,
  asked,
}: Props) {
  const i18n = useI18n();
  const element = useRef<HTMLLIElement>(null);
  const [open, setOpen] = useState(whole || asked);
  const takings = sourceData.takings.get(source.id);
  const count = takings ? takingsCount(takings) : 0;
  useEffect(
    function showAsked() {
      if (!asked) return;
      setOpen(true);
      element.current?.scrollIntoView({ block: 'start' });
    },
    [asked],
  );
  return (
    <li ref={element} id={`source-${source.id}`} className={styles.entry} data-whole={whole}>
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className={styles.summary}>
          <span className={styles.title}>{source.title}</span>
          <span className={styles.meta}>
            {source.publisher} · {i18n.period(source.published)} ·{' '}
            {i18n.t('sources.taken', { count })}
          </span>
        </summary>
        {open && (
          <div className={styles.taken}>
            <p className={styles.links}>
              <ValueButton value={{ entity: `source:${source.id}` }} className={styles.link}>
                {i18n.t('sources.card')}
              </ValueButton>
              {source.url && (
                <a href={source.url} target="_blank" rel="noopener noreferrer">
                  {i18n.t('sources.open')}
                </a>
              )}
            </p>
            {takings ? (
              takingSections(
                takings,
                { data: sourceData.data, i18n },
                Number.POSITIVE_INFINITY,
              ).map((section) => (
                <TakenSection key={section.key} section={section} whole={whole} level={level} />
              ))
            ) : (
              <p className={styles.meta}>{i18n.t('sources.nothing')}</p>
            )}
          </div>
        )}
      </details>
    </li>
  );
});

const STEP = 60;

interface TakenProps {
  readonly section: CardSection;
  readonly level: 3 | 4;
  readonly whole: boolean;
}

function TakenSection({ section, whole, level }: TakenProps) {
  const i18n = useI18n();
  const Heading = `h${level}` as const;
  const [shown, setShown] = useState(whole ? Number.POSITIVE_INFINITY : STEP);
  const hidden = Math.max(0, section.items.length - shown);
  return (
    <section className={styles.group} data-taken={section.key}>
      <Heading className={styles.groupTitle}>
        {i18n.t('sources.group', { title: section.title, count: section.total })}
      </Heading>
      <ul>
        {section.items.slice(0, shown).map((one) => (
          <Taken key={one.key} item={one} />
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" className={styles.more} onClick={() => setShown(shown + STEP * 5)}>
          {i18n.t('sources.group.more', { count: Math.min(hidden, STEP * 5), hidden })}
        </button>
      )}
    </section>
  );
}

function Taken({ item }: { readonly item: CardItem }) {
  const { card, lead, text, meta } = item;
  const value = card === null ? {} : entityOf(card) ? { entity: card } : { obs: card };
  return (
    <li>
      <ValueButton value={value} className={styles.link}>
        {lead}
      </ValueButton>
      {text !== '' && <span>{text}</span>}
      {meta !== '' && <span className={styles.meta}>{meta}</span>}
    </li>
  );
}
