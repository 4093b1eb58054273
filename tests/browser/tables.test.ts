import { expect, test } from 'vitest';
import { sharedPages } from './browserPage.ts';

const pageOf = sharedPages();

test('a caption stays in sight, on lines of the phone’s width, while its table moves sideways', async () => {
  const { page, open } = await pageOf({ viewport: { width: 320, height: 700 } });
  await open('/en/trade/?tab=trade-over-time:table');
  const table = page.locator('[data-figure="trade-over-time"] section:has(> table)');
  await table.scrollIntoViewIfNeeded();
  const caption = table.locator('caption > span');
  const box = async () => (await caption.boundingBox()) ?? { x: 0, width: 0 };
  const before = await box();
  const moved = await table.evaluate((section) => {
    section.scrollLeft = 200;
    return section.scrollLeft;
  });

  expect(moved).toBeGreaterThan(20);
  expect(await box()).toEqual(before);
  expect(before.width).toBeLessThanOrEqual(320);
});
