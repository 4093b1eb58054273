import { expect, test } from 'vitest';
import { stripLayout } from '#charts/strips/stripLayout.ts';
import { textWidth } from '#charts/textWidth.ts';
import { english } from '../../translators.ts';
import { STRIPS } from '../contents.ts';

test('legs are as long as their kilometres and follow each other', () => {
  const [rail, sea] = stripLayout(STRIPS, 900, english).strips[0]!.segments;

  expect(rail!.from).toBe(0);
  expect(sea!.from).toBe(rail!.to);
  expect((rail!.to - rail!.from) / (sea!.to - sea!.from)).toBeCloseTo(6);
});

test('a leg is named where its name fits', () => {
  const [rail, sea] = stripLayout(STRIPS, 900, english).strips[0]!.segments;

  expect(rail!.label).toBe('Khorgos–Aktau');
  expect(sea!.label).toBe('');
});

test('signs at one place move apart, and each keeps where it belongs', () => {
  const [border, gauge] = stripLayout(STRIPS, 900, english).strips[0]!.signs;

  expect(gauge!.x - border!.x).toBeGreaterThanOrEqual(14);
  expect(border!.at).toBe(0);
});

test('a country stands under its legs, with its length where that fits', () => {
  const labels = (width: number) =>
    stripLayout(STRIPS, width, english).strips[0]!.stretches.map(({ label }) => label);

  expect(labels(900)).toEqual(['Kazakhstan 3,000 km']);
  expect(labels(400)).toEqual(['Kazakhstan']);
  expect(labels(90)).toEqual(['']);
});

test('the length stands at the end of the strip', () => {
  expect(stripLayout(STRIPS, 900, english).strips[0]!.kmText).toBe('3,500 km');
});

test('the length of the longest strip has room within the picture', () => {
  const [first] = STRIPS.strips;
  const segments = first!.segments.map((segment) => ({ ...segment, km: 13_542 }));
  const longest = segments.length * 13_542;
  const content = { ...STRIPS, longest, strips: [{ ...first!, segments }] };
  for (const width of [280, 900]) {
    const { kmX, kmText } = stripLayout(content, width, english).strips[0]!;
    expect(kmX + textWidth(kmText, 13, 'bold')).toBeLessThanOrEqual(width);
  }
});

test('only modes and signs that are there are explained', () => {
  expect(stripLayout(STRIPS, 900, english).key.map(({ sign }) => sign)).toEqual([
    'rail',
    'sea',
    'border',
    'gauge',
    'transhipment',
  ]);
});
