import { expect, it } from 'vitest';
import type { DisabledChoice, FigureContent } from '#content/figureContent.ts';
import { disabledReasons, reasonsFor } from '#pages/disabledReasons.ts';

const figure = (...disabled: readonly DisabledChoice[]) =>
  ({ disabled }) as Partial<FigureContent> as FigureContent;

const SHARE = { key: 'measure', value: 'share', reason: 'no world total' };

it('closes a choice that no figure can take, with the reason', () => {
  const reasons = disabledReasons([figure(SHARE), figure({ ...SHARE, reason: 'another' })]);

  expect(reasonsFor(reasons, 'measure')).toEqual({ share: 'no world total' });
  expect(reasonsFor(reasons, 'scale')).toEqual({});
});

it('leaves a choice open that one figure can take', () => {
  expect(disabledReasons([figure(SHARE), figure()]).size).toBe(0);
});

it('closes nothing before there are figures', () => {
  expect(disabledReasons([]).size).toBe(0);
});
