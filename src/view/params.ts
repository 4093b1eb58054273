import { EVENT_KINDS, SECTORS } from '#dataset/codes.ts';
import type { Codec, Parsed } from './codec.ts';
import { flag, oneOf, oneOrNone, onOff, someOf, someOrNull } from './codec.ts';
import { disputeFilter } from './disputeCodec.ts';
import { cardId, idList, nodeId, numbersById, tabs } from './idCodec.ts';
import { mapPosition } from './mapPosition.ts';
import type { View } from './view.ts';
import { CURRENCIES, DEFAULT_VIEW, FLOWS, MAP_LAYERS, THEMES, VIEW_REPORTERS } from './view.ts';
import { measure, prices, yearOr, yearRange } from './yearCodec.ts';

/** One key of the address: a public name, never changed once published, only given an alias. */
export interface Param<T> {
  readonly key: string;
  /** Names it had before, and those people type by mistake; read, never written. */
  readonly aliases: readonly string[];
  /** Means something without a value. */
  readonly standsAlone: boolean;
  /** Its text may hold `+`, which needs no encoding because no value of it holds a space. */
  readonly plusIsPlain: boolean;
  parse(text: string): Parsed<T>;
  /** The value in words of the address, the default too; empty where it has none. */
  write(value: T): string;
  /** Null: the default, which is not written. */
  format(value: T): string | null;
}

/** Every field of the view and its place in the address, in the order they are written. */
export const VIEW_PARAMS: { readonly [K in keyof View]: Param<View[K]> } = {
  years: param('years', yearRange, DEFAULT_VIEW.years, { aliases: ['time'] }),
  at: param('at', yearOr('latest'), DEFAULT_VIEW.at, { aliases: ['year'] }),
  sectors: param('sectors', someOrNull(SECTORS, 'all'), DEFAULT_VIEW.sectors, {
    aliases: ['sector'],
  }),
  flow: param('flow', someOf(FLOWS), DEFAULT_VIEW.flow, { aliases: ['flows'] }),
  reporter: param('reporter', oneOf(VIEW_REPORTERS), DEFAULT_VIEW.reporter),
  currency: param('currency', oneOf(CURRENCIES), DEFAULT_VIEW.currency),
  prices: param('prices', prices, DEFAULT_VIEW.prices),
  measure: param('measure', measure, DEFAULT_VIEW.measure),
  scale: param('scale', oneOf(['linear', 'log']), DEFAULT_VIEW.scale),
  overlay: param('overlay', oneOrNone(['brent'], 'none'), DEFAULT_VIEW.overlay),
  events: param('events', someOrNull(EVENT_KINDS, 'main', 'none'), DEFAULT_VIEW.events, {
    aliases: ['event'],
  }),
  claims: param('claims', oneOf(['show', 'hide']), DEFAULT_VIEW.claims),
  routes: param('routes', idList({ joined: true, repeats: false }), DEFAULT_VIEW.routes, {
    aliases: ['route'],
    plusIsPlain: true,
  }),
  origin: param('origin', nodeId, DEFAULT_VIEW.origin),
  destination: param('destination', nodeId, DEFAULT_VIEW.destination),
  assume: param('assume', numbersById, DEFAULT_VIEW.assume),
  layers: param('layers', someOrNull(MAP_LAYERS, 'main', 'none'), DEFAULT_VIEW.layers, {
    aliases: ['layer'],
  }),
  map: param('map', mapPosition, DEFAULT_VIEW.map),
  motion: param('motion', onOff, DEFAULT_VIEW.motion),
  product: param('product', idList({ joined: false, repeats: true }), DEFAULT_VIEW.product),
  tab: param('tab', tabs, DEFAULT_VIEW.tab),
  disputes: param('disputes', disputeFilter, DEFAULT_VIEW.disputes),
  card: param('card', cardId, DEFAULT_VIEW.card),
  theme: param('theme', oneOf(THEMES), DEFAULT_VIEW.theme),
  controls: param('controls', onOff, DEFAULT_VIEW.controls),
  tabs: param('tabs', onOff, DEFAULT_VIEW.tabs),
  title: param('title', onOff, DEFAULT_VIEW.title),
  fit: param('fit', flag, DEFAULT_VIEW.fit, { standsAlone: true }),
};

/** Fields of the view in the order of the table. */
export const VIEW_FIELDS = Object.keys(VIEW_PARAMS) as readonly (keyof View)[];

interface ParamOptions {
  readonly aliases?: readonly string[];
  readonly standsAlone?: boolean;
  readonly plusIsPlain?: boolean;
}

function param<T>(
  key: string,
  codec: Codec<T>,
  initial: T,
  { aliases = [], standsAlone = false, plusIsPlain = false }: ParamOptions = {},
): Param<T> {
  const initialText = codec.write(initial);
  return {
    key,
    aliases,
    standsAlone,
    plusIsPlain,
    parse: codec.parse,
    write: codec.write,
    format(value) {
      const text = codec.write(value);
      return text === initialText ? null : text;
    },
  };
}
