import type { Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { keyBrush, measure, openRecorded, pressChoices, workOf } from './benchInteractions.ts';
import { CHROMIUM_ARGS } from './chromium.ts';
import { serveGrown } from './grownData.ts';

/** What an interaction costs where there are so many times the claims, ms. */
export interface GrownMeasure {
  readonly what: string;
  readonly times: number;
  readonly worst: number;
  /** Of the page's own thread; 0 says that none took more than 50. */
  readonly longestTask: number;
  /** Of the page's own thread for one action, all that follows it included. */
  readonly workEach: number;
}

const ACTS = { 'key the brush': keyBrush, 'press a choice': pressChoices } as const;
/** Figures wake one after the other with the first key; reading and drawing all of it is done then. */
const CALM_MS = 4000;

/** Keys and choices at full speed, with the atlas's own data and with so many times as many. */
export async function measureGrown(
  address: string,
  executablePath: string,
  times: number,
): Promise<GrownMeasure[]> {
  const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_ARGS] });
  const rows: GrownMeasure[] = [];
  try {
    for (const count of [1, times]) {
      const page = await openRecorded(browser, address, (fresh) => serveGrown(fresh, count));
      await keyBrush(page);
      await calm(page);
      const session = await page.context().newCDPSession(page);
      await session.send('Performance.enable', { timeDomain: 'threadTicks' });
      for (const [what, act] of Object.entries(ACTS)) {
        const before = await workOf(session);
        const { actions, worst, longest } = await measure(page, what, () => act(page));
        const workEach = Math.round(((await workOf(session)) - before) / actions);
        rows.push({ what, times: count, worst, longestTask: longest, workEach });
      }
      await page.close();
    }
    return rows;
  } finally {
    await browser.close();
  }
}

/** Until no long task was told for a while. */
async function calm(page: Page): Promise<void> {
  const wait = async () => {
    await page.waitForTimeout(CALM_MS);
    return 0;
  };
  while ((await measure(page, 'rest', wait)).longest > 0);
}
