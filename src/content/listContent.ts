import type { ColourRole } from './colourRole.ts';

/** Things to read rather than to measure, in groups. */
export interface ListContent {
  readonly kind: 'list';
  readonly groups: readonly ListGroup[];
}

export interface ListGroup {
  readonly id: string;
  readonly title: string;
  readonly colour: ColourRole;
  readonly items: readonly ListItem[];
}

export interface ListItem {
  /** Card id: of an entity, or of an observation where the thing is a value. */
  readonly entity: string;
  readonly title: string;
  readonly text: string;
  readonly meta: string;
}
