import { beforeEach, expect, test, vi } from 'vitest';
import { createSleepers } from '#app/createSleepers.ts';

let root: HTMLElement;

beforeEach(() => {
  document.body.innerHTML = `
    <div id="root">
      <figure data-figure="one"><div data-slot="one">drawn</div><button>Table</button></figure>
      <figure data-figure="two"></figure>
    </div>`;
  root = document.getElementById('root') as HTMLElement;
  // Nothing is in sight: only touches wake.
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe() {}
      unobserve() {}
    },
  );
});

test('a prerendered figure sleeps with its picture until it says that it is alive', () => {
  const sleepers = createSleepers(root);

  expect(sleepers.isAsleep('one')).toBe(true);
  expect(sleepers.picture('one')).toContain('drawn');
  sleepers.wake('one');
  expect(sleepers.isAsleep('one')).toBe(false);
  expect(sleepers.picture('one')).toBe('');
  expect(sleepers.areSome()).toBe(true);
  sleepers.wake('two');
  expect(sleepers.areSome()).toBe(false);
});

test('a figure that was not prerendered does not sleep', () => {
  const sleepers = createSleepers(root);

  expect(sleepers.wanted('three')).toBeNull();
  expect(sleepers.isAsleep('three')).toBe(false);
});

test('a touched figure is wanted, its neighbour is not', async () => {
  const sleepers = createSleepers(root);
  const wanted = vi.fn();
  void sleepers.wanted('one')?.then(() => wanted('one'));
  void sleepers.wanted('two')?.then(() => wanted('two'));

  root.querySelector('button')?.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  await Promise.resolve();
  await Promise.resolve();

  expect(wanted.mock.calls).toEqual([['one']]);
});

test('a press that nothing could answer is repeated on waking, once', () => {
  const sleepers = createSleepers(root);
  const button = root.querySelector('button') as HTMLButtonElement;
  button.click();
  const answer = vi.fn();
  button.addEventListener('click', answer);

  sleepers.wake('one');
  sleepers.wake('one');

  expect(answer).toHaveBeenCalledTimes(1);
});

test('a box that is ticked too early is ticked on waking, once', () => {
  const sleepers = createSleepers(root);
  const figure = root.querySelector('figure') as HTMLElement;
  figure.innerHTML = '<label><input type="checkbox" />Competing claims</label>';
  const box = figure.querySelector('input') as HTMLInputElement;

  figure.querySelector('label')?.click();
  expect(box.checked).toBe(false);
  sleepers.wake('one');

  expect(box.checked).toBe(true);
});

test('an arrow on a tab or slider that came too early is repeated on waking', () => {
  const sleepers = createSleepers(root);
  const figure = root.querySelector('figure') as HTMLElement;
  figure.innerHTML = '<div role="slider" tabindex="0"></div>';
  const slider = figure.querySelector('div') as HTMLElement;
  const answer = vi.fn();
  slider.addEventListener('keydown', ({ key }) => answer(key));

  for (const key of ['ArrowLeft', 'Tab', 'ArrowLeft']) {
    slider.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  }
  expect(answer.mock.calls).toEqual([['Tab']]);
  sleepers.wake('one');

  expect(answer.mock.calls).toEqual([['Tab'], ['ArrowLeft'], ['ArrowLeft']]);
});

test('a press on what is taken over but has not said so is answered once, not twice', () => {
  const sleepers = createSleepers(root);
  const button = root.querySelector('button') as HTMLButtonElement;
  const answer = vi.fn();
  button.addEventListener('click', answer);

  button.click();
  sleepers.wake('one');

  expect(answer).toHaveBeenCalledTimes(1);
});

test('a press on a figure that failed is answered at once', () => {
  createSleepers(root);
  const figure = root.querySelector('figure') as HTMLElement;
  figure.innerHTML = '<section data-figure-error="one"><button>Try again</button></section>';
  const answer = vi.fn();
  figure.querySelector('button')?.addEventListener('click', answer);

  figure.querySelector('button')?.click();

  expect(answer).toHaveBeenCalledTimes(1);
});

test('another view wakes all and tells who listens', async () => {
  const sleepers = createSleepers(root);
  const listener = vi.fn();
  sleepers.subscribe(listener);

  sleepers.rouse();

  expect(sleepers.isAsleep('one')).toBe(false);
  expect(listener).toHaveBeenCalled();
  await expect(sleepers.wanted('two')).resolves.toBeUndefined();
});

test('a page that is left leaves nothing behind', () => {
  const sleepers = createSleepers(root);

  sleepers.leave();

  expect(sleepers.wanted('one')).toBeNull();
  expect(sleepers.areSome()).toBe(false);
});
