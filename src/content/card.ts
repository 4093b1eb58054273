import type { CardContent, CardContext, EntityKind } from './cardContent.ts';
import { entityOf } from './cardId.ts';
import { companyCard } from './companyCard.ts';
import { coverageCard } from './coverageCard.ts';
import { derivedCard } from './derivedCard.ts';
import { eventCard } from './eventCard.ts';
import { legCard, nodeCard, routeCard } from './networkCards.ts';
import { observationCard } from './observationCard.ts';
import { sourceCard } from './sourceCard.ts';
import { statementCard } from './statementCard.ts';

type CardBuilder = (id: string, context: CardContext) => CardContent | null;

const ENTITY_CARDS: Readonly<Record<EntityKind, CardBuilder>> = {
  event: eventCard,
  company: companyCard,
  node: nodeCard,
  leg: legCard,
  route: routeCard,
  source: sourceCard,
  statement: statementCard,
  coverage: coverageCard,
};

/**
 * The evidence card under an id, made from what is loaded (see `cardNeeds`); null where the id names
 * nothing, or a computed value that no figure on the page shows.
 */
export function buildCard(cardId: string, context: CardContext): CardContent | null {
  const entity = entityOf(cardId);
  if (entity) return ENTITY_CARDS[entity.kind](entity.id, context);
  return observationCard(cardId, context) ?? derivedCard(cardId, context);
}
