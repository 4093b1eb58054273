import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { BrowserPage } from './browserPage.ts';
import { openQuietPage } from './browserPage.ts';

let site: BrowserPage;
let page: Page;

openQuietPage((opened) => {
  site = opened;
  page = opened.page;
});

/** Everything that is said of the address or the choices in it. */
async function notices(): Promise<string> {
  const said = await page.getByRole('status').allInnerTexts();
  return said.filter((text) => text !== '').join('\n');
}

describe('a combination that cannot be drawn falls back and says so', () => {
  test.each([
    ['scale=log&flow=balance', 'A logarithmic scale cannot show zero or negative values'],
    ['measure=growth&scale=log', 'A logarithmic scale cannot show zero or negative values'],
    ['measure=share&reporter=it', 'A share needs a world total'],
    ['measure=index:1991', '1991'],
    ['currency=eur&years=1995..1998', 'No exchange rate or price index reaches 1995–1998'],
  ])('%s', async (query, notice) => {
    await site.open(`/en/trade/?${query}`);

    await expect.poll(notices).toContain(notice);
    expect(await page.locator('[data-figure] [role="tablist"]').count()).toBe(7);
  });

  test('the choice itself is switched off in sight, with the reason', async () => {
    await site.open('/en/trade/?flow=balance');

    const log = page
      .locator('[data-figure="trade-over-time"]')
      .getByRole('radio', { name: 'Logarithmic' });
    expect(await log.getAttribute('aria-disabled')).toBe('true');
    const reason = await log.getAttribute('aria-describedby');
    expect(await page.locator(`[id="${reason}"]`).textContent()).toContain('cannot show');
  });
});

describe('a value that the atlas does not know falls back and says so', () => {
  test.each([
    ['trade', 'years=banana', 'The link sets years to “banana”'],
    ['trade', 'years=2030..1990', 'The link sets years to “2030..1990”'],
    ['trade', 'measure=index:1980', 'The link sets the measure to “index:1980”'],
    ['trade', 'reporter=xx&currency=gbp', 'The link sets the currency to “gbp”'],
    ['trade', 'sectors=zzz', 'The link sets sectors to “zzz”'],
    ['trade', 'product=it-kz~nowhere', 'That product path is not in the data'],
    ['trade', 'tab=no-such-figure:table', 'The link sets open tabs to “no-such-figure”'],
    ['corridor', 'at=3000', 'The link sets the focus year to “3000”'],
    ['corridor', 'map=999,999,99', 'beyond the edge of the map'],
    ['corridor', 'layers=zz', 'The link sets map layers to “zz”'],
    ['corridor', 'origin=nowhere', 'The network has no place “nowhere”'],
    ['corridor', 'routes=nope', 'does not lead from Almaty to Port of Trieste'],
  ])('%s with %s', async (name, query, notice) => {
    await site.open(`/en/${name}/?${query}`);

    await expect.poll(notices).toContain(notice);
  });

  test('a notice of the address can be dismissed', async () => {
    await site.open('/en/trade/?scale=cubic');

    await page.getByRole('button', { name: 'Dismiss' }).click();

    await expect.poll(notices).not.toContain('cubic');
  });

  test('keys that nobody knows are passed over in silence', async () => {
    await site.open('/en/trade/?utm_source=news&unknown=1');

    expect(await notices()).toBe('');
  });
});

/** `%` and `#` as sent, lists without end, script, other alphabets, numbers that are none. */
const HOSTILE = [
  'years=..',
  'years=1995..2025..1990',
  'years=-1..1e9',
  'years=NaN..Infinity',
  `years=${'9'.repeat(4000)}`,
  'at=%00',
  'at=Infinity',
  'sectors=~~~',
  `sectors=${Array.from({ length: 400 }, () => 'oil-gas').join('~')}`,
  'flow=exports~exports~none',
  'measure=index:',
  'measure=index:2010:2011&prices=0',
  'prices=2035&currency=eur&measure=growth&scale=log&overlay=brent&flow=balance',
  'scale=log&measure=share&reporter=both&flow=turnover',
  'tab=__proto__:table',
  'tab=constructor:sources~trade-over-time:nothing',
  'card=__proto__',
  'card=toString',
  'card=event:',
  'card=%3Cscript%3Ealert(1)%3C/script%3E',
  'card=trade-over-time@growth.exports.kz.1800',
  'card=source:../../etc/passwd',
  'card=coverage:trade-totals:x.1999',
  'theme=%F0%9F%8E%A8',
  'events=visit~visit~%D2%9B%D1%8B%D0%B7%D0%BC%D0%B5%D1%82',
  'claims=hide&claims=show&claims=%22',
  '=&==&&&=1&years',
  '?years=2000..2010?at=2001',
  'routes=++++&origin=%20&destination=%2B',
  `routes=${Array.from({ length: 60 }, (_, index) => `leg-${index}`).join('+')}`,
  'assume=rail-speed:-5~:~speed:abc~__proto__:1',
  'origin=trieste&destination=trieste',
  'origin=almaty&destination=genoa&routes=a~b~c~d~e~f~g',
  'map=,,&layers=middle~~zz',
  'map=NaN,NaN,NaN',
  'product=~~it-kz~~~&at=1991',
];

describe('no address, however hostile, breaks a page or leaves it blank', () => {
  test.each(HOSTILE.map((query) => [query.slice(0, 60), query]))('%s', async (_, query) => {
    const name = /map|routes|origin|assume/.test(query) ? 'corridor' : 'trade';

    await site.open(`/en/${name}/?${query}`);

    expect(await page.getByRole('heading', { level: 1 }).innerText()).not.toBe('');
    expect(await page.locator('figure[data-figure] [role="tablist"]').count()).toBeGreaterThan(3);
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  test.each(['/en/nowhere/', '/en/trade/nothing', '/xx/trade/', '/en/embed/no-such-figure/'])(
    'a path that leads nowhere says so: %s',
    async (path) => {
      await site.open(path);

      expect(await page.locator('main').innerText()).toMatch(/not|no /i);
      expect(site.complaints.filter((line) => !line.includes('404'))).toEqual([]);
      await site.rest();
    },
  );
});

describe('history', () => {
  test.each(['contradictions', 'coverage'])('a link leads to the %s of the sources', async (id) => {
    await site.open(`/en/sources/#${id}`);

    const top = () => page.locator(`#${id}`).evaluate((part) => part.getBoundingClientRect().top);
    await expect.poll(async () => Math.abs((await top()) - 100)).toBeLessThan(140);
  });

  test('back and forward walk through choices; a reload keeps them', async () => {
    await site.open('/en/trade/');
    const reporter = page.getByRole('group', { name: 'Reported by' }).first().getByText('Italy');
    const currency = page.getByRole('group', { name: 'Currency' }).first().getByText('EUR');

    await reporter.click();
    await page.waitForURL('**/?reporter=it');
    await currency.click();
    await page.waitForURL('**/?reporter=it&currency=eur');
    await page.goBack();
    await page.waitForURL('**/?reporter=it');
    await page.goBack();
    await page.waitForURL((url) => url.search === '');
    await page.goForward();
    await page.goForward();
    await page.reload();

    expect(new URL(page.url()).search).toBe('?reporter=it&currency=eur');
    const subtitle = page.getByText(/EUR bn, current prices, as reported by Italy/);
    await subtitle.first().waitFor();
  });
});
