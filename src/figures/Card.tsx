import { useState } from 'react';
import type { CardContent, CardField, CardItem, CardSection } from '#content/cardContent.ts';
import { entityOf } from '#content/cardId.ts';
import styles from './CardPanel.module.css';
import { useOpenCard } from './openCard.ts';
import { PageLink } from './PageLink.tsx';
import { useI18n } from './site.ts';

interface Props {
  readonly card: CardContent;
  readonly titleId: string;
}

/** Everything the atlas knows about one value or thing, and where it comes from. */
export function Card({ card, titleId }: Props) {
  const i18n = useI18n();
  const entity = entityOf(card.id);
  return (
    <article className={styles.card} data-colour={card.colour}>
      <p className={styles.kind}>{i18n.t(`card.kind.${card.kind}`)}</p>
      <h2 id={titleId} className={styles.title}>
        {card.title}
      </h2>
      {card.value && (
        <p className={styles.value}>
          {card.value.qualifier !== '' && (
            <span className={styles.qualifier}>{card.value.qualifier}</span>
          )}
          {card.value.before !== '' && <span className={styles.unit}>{card.value.before}</span>}
          <span className={styles.number}>{card.value.number}</span>
          {card.value.after !== '' && <span className={styles.unit}>{card.value.after}</span>}
        </p>
      )}
      {card.standing !== '' && <p className={styles.standing}>{card.standing}</p>}
      {card.working && (
        <dl className={styles.working}>
          <dt>{i18n.t('card.field.formula')}</dt>
          <dd>{card.working.formula}</dd>
          <dt>{i18n.t('card.field.working')}</dt>
          <dd className={styles.figures}>{card.working.text}</dd>
        </dl>
      )}
      {card.fields.length > 0 && <Fields fields={card.fields} />}
      {card.sections.map((section) => (
        <Section key={section.key} section={section} />
      ))}
      {entity?.kind === 'source' && (
        <PageLink page="sources" hash={`source-${entity.id}`} className={styles.more}>
          {i18n.t('card.section.onSources')}
        </PageLink>
      )}
    </article>
  );
}

function Fields({ fields }: { readonly fields: readonly CardField[] }) {
  const openCard = useOpenCard();
  return (
    <dl className={styles.fields}>
      {fields.map(({ key, label, text, href, card, warning }) => (
        <div key={key} data-warning={warning}>
          <dt>{label}</dt>
          <dd>
            {card !== undefined && (
              <button
                type="button"
                className={styles.link}
                onClick={(event) => openCard({ entity: card }, event.currentTarget)}
              >
                {text}
              </button>
            )}
            {card === undefined && href !== undefined && (
              <a href={href} rel="noopener noreferrer" target="_blank" className={styles.link}>
                {text}
              </a>
            )}
            {card === undefined && href === undefined && text}
          </dd>
        </div>
      ))}
    </dl>
  );
}

const FIRST = 5;

function Section({ section }: { readonly section: CardSection }) {
  const i18n = useI18n();
  const [all, setAll] = useState(false);
  const items = all ? section.items : section.items.slice(0, FIRST);
  const hidden = section.items.length - items.length;
  const title =
    section.total > FIRST
      ? i18n.t('card.section.count', { title: section.title, count: section.total })
      : section.title;
  return (
    <section className={styles.section}>
      <h3>{title}</h3>
      {section.note !== '' && <p className={styles.note}>{section.note}</p>}
      <ul>
        {items.map((one) => (
          <Item key={one.key} item={one} />
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" className={styles.more} onClick={() => setAll(true)}>
          {i18n.t('card.section.more', { count: hidden })}
        </button>
      )}
    </section>
  );
}

function Item({ item }: { readonly item: CardItem }) {
  const openCard = useOpenCard();
  const { card } = item;
  return (
    <li>
      {card === null ? (
        <strong>{item.lead}</strong>
      ) : (
        <button
          type="button"
          className={styles.lead}
          onClick={(event) => openCard({ entity: card }, event.currentTarget)}
        >
          {item.lead}
        </button>
      )}
      {item.text !== '' && <span>{item.text}</span>}
      {item.meta !== '' && <span className={styles.meta}>{item.meta}</span>}
    </li>
  );
}
