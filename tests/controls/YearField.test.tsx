import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { YearField } from '#controls/YearField.tsx';

function show() {
  const said: string[] = [];
  render(
    <YearField
      label="Year"
      value={2010}
      first={1995}
      last={2025}
      onStart={() => said.push('start')}
      onYear={(year) => said.push(`year ${year}`)}
      onDone={() => said.push('done')}
    />,
  );
  return { said, field: screen.getByRole('spinbutton', { name: 'Year' }) };
}

test('tells whole years within the bounds while they are typed, and when the reader is done', async () => {
  const { said, field } = show();

  await userEvent.clear(field);
  await userEvent.type(field, '2015{Enter}');

  expect(said).toEqual(['start', 'year 2015', 'year 2015', 'done']);
});

test('takes a year beyond the bounds to the nearest one, once it is left', async () => {
  const { said, field } = show();

  await userEvent.clear(field);
  await userEvent.type(field, '2099');
  expect(said).toEqual(['start']);
  await userEvent.tab();

  expect(said).toEqual(['start', 'year 2025', 'done']);
});

test('shows its year again when it is emptied and left', async () => {
  const { said, field } = show();

  await userEvent.clear(field);
  await userEvent.tab();

  expect(field).toHaveValue(2010);
  expect(said).toEqual(['start', 'done']);
});

test('is read past without a word', async () => {
  const { said } = show();

  await userEvent.tab();
  await userEvent.tab();

  expect(said).toEqual(['start']);
});
