import { describe, expect, it } from 'vitest';
import { buildCard } from '#content/card.ts';
import type { CardContent, CardContext, CardItem } from '#content/cardContent.ts';
import { buildTradeOverTime } from '#content/tradeOverTime.ts';
import { DEFAULT_VIEW } from '#view/view.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const data = await loadedData(
  'trade-totals',
  'company-counts',
  'events',
  'companies',
  'statements',
  'network',
);
const figureData = await loadedData(
  'trade-totals',
  'trade-months',
  'trade-partners',
  'reference',
  'events',
);
const inEuro = buildTradeOverTime(figureData, { ...DEFAULT_VIEW, currency: 'eur' }, english);

function cardOf(id: string, more: Partial<CardContext> = {}): CardContent {
  const card = buildCard(id, { data, contents: [], i18n: english, ...more });
  if (!card) throw new Error(`no card for ${id}`);
  return card;
}

const fieldsOf = (card: CardContent) =>
  Object.fromEntries(card.fields.map(({ key, text }) => [key, text]));

function itemsOf(card: CardContent, section: string): readonly CardItem[] {
  return card.sections.find(({ key }) => key === section)?.items ?? [];
}

const totals = data['trade-totals'].observations;
const find = (period: string, direction: string, source: RegExp) =>
  totals.find(
    (one) =>
      one.indicator === 'trade.value' &&
      one.reporter === 'KZ' &&
      one.period === period &&
      one.direction === direction &&
      source.test(one.source),
  )?.id ?? '';

describe('the card of an observation', () => {
  it('shows the value as its source prints it, with source, place and reason', () => {
    const card = cardOf(find('2020', 'it-kz', /^(?!wits)/));

    expect(card.title).toBe('Imports from Italy, 2020');
    expect(card.value).toEqual({
      qualifier: '',
      before: 'USD',
      number: '937.17343334',
      after: 'mn',
    });
    expect(card.standing).toBe('as printed · exact · reported by Kazakhstan');
    expect(fieldsOf(card).where).not.toBe('');
    expect(fieldsOf(card).why).toContain('headline');
  });

  it('lists a defective rival with the reason why it is not the headline', () => {
    const card = cardOf(find('2020', 'it-kz', /^(?!wits)/));
    const rival = itemsOf(card, 'others').find(({ lead }) => lead.startsWith('USD 253.'));

    expect(rival?.meta).toBe('Marked as defective: listed, but never a headline.');
  });

  it('warns of the caution on the defective claim itself', () => {
    const card = cardOf(find('2020', 'it-kz', /^wits/));

    expect(card.fields.find(({ key }) => key === 'caution')).toMatchObject({ warning: true });
    expect(fieldsOf(card).why).toContain('never a headline');
  });

  it('shows the conversion that the page made of it, and what else it went into', () => {
    const obs = inEuro.table.rows.find(({ key }) => key === '2024')?.cells[1]?.obs ?? '';
    const card = cardOf(obs, { contents: [inEuro] });
    const [conversion] = itemsOf(card, 'conversions');

    expect(conversion?.lead).toBe('EUR 17,249.1 mn');
    expect(conversion?.meta).toContain('× 0.9242');
  });

  it('has the contradictions that it is told of', () => {
    const item = { key: 'x', lead: 'two levels', text: '', meta: '', card: null };
    const card = cardOf(find('2024', 'kz-it', /./), { contradictionsFor: () => [item] });

    expect(itemsOf(card, 'contradictions')).toEqual([item]);
  });

  it('can be made for every observation of the modules at hand', () => {
    const ids = [...totals, ...data['company-counts'].observations].map(({ id }) => id);

    expect(
      ids.filter((id) => buildCard(id, { data, contents: [], i18n: english }) === null),
    ).toEqual([]);
  });
});

describe('the card of a computed value', () => {
  it('shows formula, working and inputs that open their own cards', () => {
    const derived = Object.values(inEuro.derived)[0];
    const card = cardOf(derived?.id ?? '', { contents: [inEuro] });

    expect(card.working?.text).toBe(derived?.working);
    expect(itemsOf(card, 'inputs').map(({ card: opens }) => opens)).not.toContain(null);
  });

  it('is not there where no figure on the page computes it', () => {
    expect(
      buildCard('trade-over-time@nothing', { data, contents: [inEuro], i18n: english }),
    ).toBeNull();
  });
});

describe('the card of an entity', () => {
  it('tells what each source says of an event', () => {
    const card = cardOf('event:1992-diplomatic-relations');

    expect(itemsOf(card, 'claims').length).toBeGreaterThan(1);
    expect(itemsOf(card, 'claims')[0]?.card).toMatch(/^source:/);
  });

  it('leads from a company to the events that name it, and back', () => {
    const [event] = itemsOf(cardOf('company:italcementi-shymkentcement'), 'events');
    const companies = itemsOf(cardOf(event?.card ?? ''), 'companies');

    expect(companies.map(({ card }) => card)).toContain('company:italcementi-shymkentcement');
  });

  it('leads from a founding article to each kind of thing it states', () => {
    const card = cardOf('source:seed-specialeurasia-2024');

    expect(card.sections.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['sourceValues', 'statements-scenario', 'statements-risk']),
    );
  });

  it('leads from a document to its event', () => {
    const document = data.statements.statements.find(({ event }) => event !== null);
    const card = cardOf(`statement:${document?.id}`);

    expect(itemsOf(card, 'related')[0]?.card).toBe(`event:${document?.event}`);
  });

  it('says of an estimated length that it is one', () => {
    expect(fieldsOf(cardOf('leg:xian-urumqi')).lengthBasis).toContain('our estimate');
  });

  it('can be made for every entity of the atlas', () => {
    const ids = [
      ...data.events.events.map(({ id }) => `event:${id}`),
      ...data.companies.companies.map(({ id }) => `company:${id}`),
      ...data.statements.statements.map(({ id }) => `statement:${id}`),
      ...[...data.network.nodes.keys()].map((id) => `node:${id}`),
      ...[...data.network.legs.keys()].map((id) => `leg:${id}`),
      ...[...data.network.routes.keys()].map((id) => `route:${id}`),
    ];

    const context = { data, contents: [], i18n: english };
    expect(ids.filter((id) => buildCard(id, context)?.id !== id)).toEqual([]);
  });

  it('is not there for an id that names nothing', () => {
    for (const id of [
      'event:none',
      'company:',
      'node:x',
      'source:nobody',
      'trade-totals:none',
      '',
    ]) {
      expect(buildCard(id, { data, contents: [], i18n: english })).toBeNull();
    }
  });
});
