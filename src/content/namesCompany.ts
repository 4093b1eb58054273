import type { Company } from '#dataset/company.ts';
import type { AtlasEvent } from '#dataset/event.ts';

/**
 * Whether an event names the company among its parties. Names are compared by whole words, since
 * sources write `Eni (Plenitude)` where the directory says `Eni`.
 */
export function namesCompany(event: AtlasEvent, company: Company): boolean {
  const names = namesOf(company);
  return event.parties.some((party) => names.some((name) => holdsWords(party.name, name)));
}

const NOT_A_NAME = new Set(['jointventure', 'renewables', 'group']);

/** `Impregilo / Salini Impregilo` are two names; what stands in brackets is a third where it is one. */
function namesOf(company: Company): readonly string[] {
  return company.name
    .split(/[/()]/)
    .map((name) => name.trim())
    .filter((name) => name.length > 2 && !NOT_A_NAME.has(name.toLowerCase().replace(/\s/g, '')));
}

function holdsWords(text: string, name: string): boolean {
  const words = toWords(text);
  const wanted = toWords(name);
  return words.some((_, start) => wanted.every((word, offset) => words[start + offset] === word));
}

function toWords(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
