import { describe, expect, it, test } from 'vitest';
import { goodsPanel, partName } from '#content/goodsPanel.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';
import { moneyContext } from './moneyContext.ts';

const data = await loadedData('trade-goods', 'trade-months');

function panel(
  path: readonly string[] = [],
  sectors: readonly string[] | null = null,
  year = 2022,
) {
  const context = moneyContext();
  const made = goodsPanel(context, data['trade-goods'], data['trade-months'], year, path, sectors);
  return { panel: made, derived: context.workings.derived() };
}

describe('goodsPanel', () => {
  it('is not there in a year without listed goods', () => {
    expect(panel([], null, 2019).panel).toBeNull();
  });

  it('says how many months it holds and which part of the trade', () => {
    const { panel: goods, derived } = panel();

    expect(goods?.title).toBe(
      'From Italy to Kazakhstan: goods on the EU’s sanctions-related lists, 11 months',
    );
    expect(goods?.coverage).toBe(
      'These goods cover 45% of Italy’s exports to Kazakhstan in 11 months of 2022.',
    );
    expect(derived['test@coverage.2022']?.working).toBe(
      'EUR 337.687592 mn ÷ EUR 742.600759 mn = 45%',
    );
  });

  it('opens each sector, chapter and heading to its parts, and a code to none', () => {
    expect(panel().panel?.bars[1]).toMatchObject({
      label: 'Machinery',
      text: '126.2',
      drill: ['it-kz', 'machinery'],
    });
    expect(panel(['it-kz', 'machinery']).panel?.bars[0]).toMatchObject({
      label: '84 Machinery',
      drill: ['it-kz', 'machinery', '84'],
    });
    expect(panel(['it-kz', 'machinery', '84', '8431']).panel?.bars[0]?.drill).toBeNull();
  });

  it('starts anew for a path of another tree', () => {
    expect(panel(['kz-it', 'machinery']).panel?.bars).toHaveLength(8);
  });

  it('keeps the sectors chosen', () => {
    expect(panel([], ['digital', 'machinery']).panel?.bars.map((bar) => bar.id)).toEqual([
      'machinery',
    ]);
  });

  it('converts each bar, with the months added up behind it', () => {
    const { panel: goods, derived } = panel();
    const converted = derived[goods?.bars[1]?.derived ?? ''];

    expect(converted?.inputs[0]).toMatchObject({
      derived: 'test@sum.sector.machinery.2022',
      text: 'EUR 119.841209 mn',
    });
  });
});

test('a part is called by its code and its name, or its code alone where none is given', () => {
  const name = (id: string, level: 'sector' | 'chapter' | 'heading' | 'product') =>
    partName(english, data['trade-goods'], { id, level });

  expect(name('machinery', 'sector')).toBe('Machinery');
  expect(name('84', 'chapter')).toBe('84 Machinery');
  expect(name('8411', 'heading')).toBe('8411 Turbojets, turbopropellers and other gas turbines');
  expect(name('8414', 'heading')).toBe('Heading 8414');
  expect(name('cn:84314980', 'product')).toMatch(/^84314980 Parts of machinery/);
});
