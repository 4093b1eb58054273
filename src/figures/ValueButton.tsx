import type { ReactNode } from 'react';
import { cardIdOf } from '#content/cardId.ts';
import type { ValueRef } from '#content/valueRef.ts';
import { useOpenCard } from './openCard.ts';

interface Props {
  readonly value: ValueRef;
  readonly className?: string | undefined;
  /** Full name where the text alone does not say what it is. */
  readonly label?: string | undefined;
  readonly children: ReactNode;
}

/** A value that opens its card; it carries the ids that name what it shows. */
export function ValueButton({ value, className, label, children }: Props) {
  const openCard = useOpenCard();
  if (cardIdOf(value) === null) return <span className={className}>{children}</span>;
  return (
    <button
      type="button"
      className={className}
      aria-label={label}
      aria-haspopup="dialog"
      data-obs={value.obs}
      data-derived={value.derived}
      data-entity={value.entity}
      onClick={(event) => openCard(value, event.currentTarget)}
    >
      {children}
    </button>
  );
}
