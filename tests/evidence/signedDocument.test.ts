import { expect, it } from 'vitest';
import { isSignedDocument } from '#evidence/signedDocument.ts';
import { loadedData } from '../loadedData.ts';

const { events } = await loadedData('events');
const signed = (id: string) => {
  const event = events.byId.get(id);
  return event ? isSignedDocument(event) : null;
};

it('takes a treaty, agreement, memorandum or deal that is signed, in force or carried out', () => {
  expect(signed('2025-05-30-readmission')).toBe(true);
  expect(signed('2015-eu-kazakhstan-epca')).toBe(true);
  expect(signed('2013-07-almaty-khorgos')).toBe(true);
});

it('leaves out what is negotiated, and what is no document', () => {
  expect(signed('2024-01-18-investment-agreement-talks')).toBe(false);
  expect(signed('2025-05-30-meloni-astana')).toBe(false);
});
