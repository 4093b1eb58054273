import { expect, it } from 'vitest';
import { createReadiness } from '#figures/readiness.ts';

function watched() {
  const answers: boolean[] = [];
  return { answers, readiness: createReadiness((ready) => answers.push(ready)) };
}

const soon = () => new Promise((done) => setTimeout(done));

it('answers once for all that happens in a row', async () => {
  const { answers, readiness } = watched();

  readiness.expect('a');
  readiness.expect('b');
  readiness.show('a');
  await soon();

  expect(answers).toEqual([false]);
});

it('does not mind which comes first, the wait or what is waited for', async () => {
  const { answers, readiness } = watched();

  readiness.show('a');
  readiness.expect('a');
  await soon();

  expect(answers).toEqual([true]);
});

it('is no longer ready when something shown is taken away', async () => {
  const { answers, readiness } = watched();
  readiness.expect('a');
  const hide = readiness.show('a');
  await soon();

  hide();
  await soon();

  expect(answers).toEqual([true, false]);
});

it('does not wait for what left the page', async () => {
  const { answers, readiness } = watched();
  const forget = readiness.expect('a');
  await soon();

  forget();
  await soon();

  expect(answers).toEqual([false, true]);
});
