import { expect, test } from 'vitest';
import { rankLayout } from '#charts/rank/rankLayout.ts';
import { rankMarks } from '#charts/rank/rankMarks.ts';
import type { RankContent } from '#content/rankContent.ts';
import { english } from '../../translators.ts';

const content: RankContent = {
  kind: 'rank',
  axis: { title: 'USD mn', scale: 'linear', zero: true, fractionDigits: 0, style: 'number' },
  breadcrumb: [],
  panels: [
    {
      id: 'imports',
      title: 'Kazakhstan’s imports',
      coverage: '',
      bars: [
        {
          obs: 'headline',
          id: 'imports.IT',
          label: 'Italy',
          y: 1486,
          text: '1,486',
          colour: 'it',
          lit: true,
          rank: null,
          qualifier: 'exact',
          caution: null,
          drill: null,
          claims: [
            {
              obs: 'rival',
              y: 2972,
              text: 'USD 2,972 mn',
              label: 'World Bank WITS',
              qualifier: 'exact',
              caution: null,
              sourceKind: 'dataset',
            },
          ],
        },
      ],
    },
  ],
};

test('a competing claim is a mark on the scale of its bar, which opens its own card', () => {
  const layout = rankLayout(content, 600);
  const [bar, claim] = rankMarks(layout, english, false);
  const placed = layout.panels[0]?.bars[0];

  expect(bar?.ref.obs).toBe('headline');
  expect(claim).toMatchObject({ ref: { obs: 'rival' }, text: 'USD 2,972 mn' });
  expect(claim?.head).toBe('Italy, World Bank WITS');
  expect((claim?.x ?? 0) + 12).toBeCloseTo((placed?.barX ?? 0) + 2 * (placed?.barWidth ?? 0));
  expect(placed?.textX).toBeGreaterThan((claim?.x ?? 0) + 12);
});
