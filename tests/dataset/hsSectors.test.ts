import { expect, test } from 'vitest';
import { hsChapter, hsHeading, sectorOfChapter } from '#dataset/hsSectors.ts';

test('chapters fall to sectors by section of the Harmonized System', () => {
  expect(sectorOfChapter('27')).toBe('oil-gas');
  expect(sectorOfChapter('84')).toBe('machinery');
  expect(sectorOfChapter('90')).toBe('machinery');
  expect(sectorOfChapter('93')).toBe('politics-security');
  expect(sectorOfChapter('99')).toBeNull();
});

test('chapter and heading are read off HS and CN codes alone', () => {
  expect(hsChapter('cn:84818059')).toBe('84');
  expect(hsHeading('cn:84818059')).toBe('8481');
  expect(hsHeading('hs:27')).toBeNull();
  expect(hsChapter('grade:kz-cpc-bln')).toBeNull();
});
