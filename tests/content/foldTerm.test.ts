import { expect, it } from 'vitest';
import { foldTerm } from '#content/foldTerm.ts';

it.each([
  ['Ақтау', 'aktau'],
  ['Әктау', 'aktau'],
  ['Актау', 'aktau'],
  ['Aqtau', 'aktau'],
  ['AKTAU', 'aktau'],
])('brings %s to one script and case', (written, folded) => {
  expect(foldTerm(written)).toBe(folded);
});

it('drops accents and what a composed letter is made of', () => {
  expect(foldTerm('Città')).toBe('citta');
  expect(foldTerm('Türkiye')).toBe('turkiye');
});

it('keeps the й that a decomposed text writes in two signs', () => {
  expect(foldTerm('Алматы́ Каспи\u0306'.normalize('NFD'))).toBe('almaty kaspy');
});

it('leaves numbers and codes as they are', () => {
  expect(foldTerm('2024-05')).toBe('2024-05');
});
