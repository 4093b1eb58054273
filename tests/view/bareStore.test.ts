import { expect, test } from 'vitest';
import { bareStore } from '#view/bareStore.ts';
import { createViewStore } from '#view/history.ts';
import { fakeWindow } from './fakeWindow.ts';

test('shows the same view without chrome, as one object for as long as it is the same', () => {
  const store = createViewStore(fakeWindow('/en/trade/?years=2010..2020&title=off'));
  const bare = bareStore(store);

  expect(bare.getSnapshot().view).toEqual({
    ...store.getSnapshot().view,
    controls: false,
    tabs: false,
    title: true,
    fit: true,
  });
  expect(bare.getSnapshot()).toBe(bare.getSnapshot());
});

test('what is changed there is changed for all, and its chrome for none', () => {
  const store = createViewStore(fakeWindow('/en/trade/'));
  const bare = bareStore(store);

  bare.set({ card: 'event:a' }, { mode: 'push' });

  expect(store.getSnapshot().search).toBe('?card=event:a');
  expect(bare.getSnapshot().view.card).toBe('event:a');
});
