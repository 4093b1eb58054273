import { describe, expect, test } from 'vitest';
import { LOCALES } from '#i18n/locale.ts';
import { PAGES } from '#view/route.ts';
import { sharedPages } from './browserPage.ts';

const ADDRESSES = LOCALES.flatMap((locale) => PAGES.map((page) => `/${locale}/${page}/`));

const NARROWEST = { viewport: { width: 320, height: 640 }, isMobile: true, hasTouch: true };

const pageOf = sharedPages();

describe.each(ADDRESSES)('%s', (address) => {
  test('opens without a complaint and without asking anyone else', async () => {
    const desk = await pageOf();

    await desk.open(address);

    desk.expectQuiet();
  });

  test('needs no sideways scrolling on the narrowest phone', async () => {
    const phone = await pageOf(NARROWEST);

    await phone.open(address);

    expect(await phone.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

test('a complaint, a fault and a stranger are all heard', async () => {
  const { page, open, complaints } = await pageOf();
  await open(ADDRESSES[0] ?? '/');

  await page.evaluate(() => {
    console.error('planted');
    setTimeout(() => {
      throw new Error('planted fault');
    });
    fetch('https://example.org/planted').catch(() => undefined);
    fetch('/planted.json').catch(() => undefined);
  });

  for (const heard of [
    'error: planted',
    'uncaught: planted fault',
    'asked https://example.org/planted',
    '404 ',
  ]) {
    await expect.poll(() => complaints.join('\n')).toContain(heard);
  }
});
