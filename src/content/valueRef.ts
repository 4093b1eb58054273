/** What opens a card: an observation, a computed value, or both (a value converted from one observation). */
export interface ValueRef {
  readonly obs?: string | undefined;
  readonly derived?: string | undefined;
  /** Card id of an entity: `event:…`, `company:…`, `node:…`, `leg:…`, `route:…`, `source:…`, `statement:…`, `coverage:…`. */
  readonly entity?: string | undefined;
}
