import type { View } from '#view/view.ts';

export interface PublishedLink {
  readonly query: string;
  /** What the link was published to show; the rest is the default. */
  readonly shows: Partial<View>;
}

/**
 * Links that stand somewhere in the world: in the documentation, in articles, in slides. Add to this
 * list with each release; never change or remove a line.
 */
export const PUBLISHED_LINKS: readonly PublishedLink[] = [
  { query: '', shows: {} },
  { query: '?years=1995..2025', shows: { years: { from: 1995, to: 2025 } } },
  { query: '?years=earliest..latest', shows: { years: { from: 'earliest', to: 'latest' } } },
  { query: '?years=2010..latest', shows: { years: { from: 2010, to: 'latest' } } },
  { query: '?at=2024', shows: { at: 2024 } },
  { query: '?at=latest', shows: {} },
  { query: '?disputes=trade~2023', shows: { disputes: { page: 'trade', year: 2023 } } },
  { query: '?sectors=oil-gas~machinery', shows: { sectors: ['oil-gas', 'machinery'] } },
  {
    query: '?flow=exports~imports~turnover~balance',
    shows: { flow: ['exports', 'imports', 'turnover', 'balance'] },
  },
  { query: '?reporter=both', shows: { reporter: 'both' } },
  { query: '?reporter=it&currency=eur', shows: { reporter: 'it', currency: 'eur' } },
  { query: '?prices=2024', shows: { prices: 2024 } },
  { query: '?prices=nominal', shows: {} },
  { query: '?measure=share', shows: { measure: { kind: 'share' } } },
  { query: '?measure=growth', shows: { measure: { kind: 'growth' } } },
  { query: '?measure=index:2010', shows: { measure: { kind: 'index', base: 2010 } } },
  { query: '?scale=log', shows: { scale: 'log' } },
  { query: '?overlay=brent', shows: { overlay: 'brent' } },
  { query: '?events=visit~deal', shows: { events: ['visit', 'deal'] } },
  { query: '?events=none', shows: { events: [] } },
  { query: '?claims=hide', shows: { claims: 'hide' } },
  {
    query: '?routes=titr-poti-trieste~titr-poti-genoa',
    shows: { routes: ['titr-poti-trieste', 'titr-poti-genoa'] },
  },
  {
    query: '?origin=almaty&destination=trieste&layers=middle~oil',
    shows: { origin: 'almaty', destination: 'trieste', layers: ['middle', 'oil'] },
  },
  {
    query: '?routes=xian-urumqi+urumqi-khorgos',
    shows: { routes: ['xian-urumqi+urumqi-khorgos'] },
  },
  {
    query: '?assume=border-wait:2~rail-speed:35',
    shows: { assume: { 'rail-speed': 35, 'border-wait': 2 } },
  },
  { query: '?map=43.5,51.2,5', shows: { map: { lat: 43.5, lon: 51.2, zoom: 5 } } },
  { query: '?motion=on', shows: { motion: true } },
  { query: '?motion=off', shows: {} },
  { query: '?tab=trade-over-time:table', shows: { tab: { 'trade-over-time': 'table' } } },
  { query: '?product=kz-it~oil-gas', shows: { product: ['kz-it', 'oil-gas'] } },
  { query: '?theme=dark', shows: { theme: 'dark' } },
  {
    query: '?controls=off&tabs=off&title=off&fit',
    shows: { controls: false, tabs: false, title: false, fit: true },
  },
];
