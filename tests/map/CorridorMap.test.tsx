import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import type { MapContent } from '#content/mapContent.ts';
import { CorridorMap } from '#map/CorridorMap.tsx';
import type { Motion } from '#map/motion.ts';
import { english } from '../translators.ts';
import { mapContent, mapFigure, mapPlace } from './mapSample.ts';

const STILL: Motion = { asked: false, refused: false, onAsk: () => undefined };

function show(chart: MapContent = mapContent(), motion: Partial<Motion> = {}) {
  const opened: string[] = [];
  render(
    <CorridorMap
      content={mapFigure(chart)}
      i18n={english}
      position={null}
      onPosition={() => {}}
      onOpenCard={(card) => opened.push(card)}
      motion={{ ...STILL, ...motion }}
    />,
  );
  return opened;
}

describe('CorridorMap', () => {
  test('offers every leg and node as a button with a name', () => {
    show();

    expect(screen.getByRole('button', { name: 'Leg aktau-alat, Sea' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Leg almaty-aktau, Rail' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Almaty' })).toBeInTheDocument();
  });

  test('opens the card of a leg with Enter and of a node with a click', async () => {
    const user = userEvent.setup();
    const opened = show();

    screen.getByRole('button', { name: 'Leg aktau-alat, Sea' }).focus();
    await user.keyboard('{Enter}');
    await user.click(screen.getByRole('button', { name: 'Almaty' }));

    expect(opened).toEqual(['leg:aktau-alat', 'node:Almaty']);
  });

  test('is one stop of the tab key for all legs, and arrow keys go on from there', async () => {
    const user = userEvent.setup();
    show();
    const legs = within(screen.getByRole('group', { name: /^2 legs/ })).getAllByRole('button');

    expect(legs.map((leg) => leg.getAttribute('tabindex'))).toEqual(['0', '-1']);
    legs[0]?.focus();
    await user.keyboard('{ArrowRight}');

    expect(legs[1]).toHaveFocus();
    expect(legs.map((leg) => leg.getAttribute('tabindex'))).toEqual(['-1', '0']);
  });

  test('lets the reader choose where a place has several events', async () => {
    const user = userEvent.setup();
    const opened = show(mapContent({ places: [mapPlace('Astana', 1e9, 2)] }));

    await user.click(screen.getByRole('button', { name: 'Astana: 2 events' }));
    await user.click(
      within(screen.getByRole('dialog', { name: 'Astana' })).getByRole('button', {
        name: /Event 1/,
      }),
    );

    expect(opened).toEqual(['event:Astana-1']);
  });

  test('lets the reader choose where legs share their way, but opens a leg reached by key', async () => {
    const user = userEvent.setup();
    const opened = show();
    const legs = within(screen.getByRole('group', { name: /^2 legs/ })).getAllByRole('button');
    document.elementsFromPoint = () => legs;

    await user.click(legs[0] as Element);
    const list = screen.getByRole('dialog', { name: '2 legs run here' });
    await user.click(within(list).getByRole('button', { name: /^Leg almaty-aktau/ }));
    legs[0]?.focus();
    await user.keyboard('{Enter}');

    expect(opened).toEqual(['leg:almaty-aktau', 'leg:aktau-alat']);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('opens the one event of a place at once', async () => {
    const user = userEvent.setup();
    const opened = show(mapContent({ places: [mapPlace('Atyrau', null)] }));

    await user.click(screen.getByRole('button', { name: 'Atyrau: Event 0' }));

    expect(opened).toEqual(['event:Atyrau-0']);
  });

  test('leads in one step to its ways in words, whose legs open their cards', async () => {
    const user = userEvent.setup();
    const opened = show(
      mapContent({
        itineraries: [
          {
            id: 'a',
            group: null,
            title: 'Almaty to Alat',
            summary: '2 legs',
            legs: [{ entity: 'leg:aktau-alat', text: 'Aktau – Alat, Sea, 523 km' }],
          },
        ],
      }),
    );

    await user.click(screen.getByRole('button', { name: 'Read the map in words instead' }));
    expect(screen.getByText('The map in words, leg by leg')).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Aktau – Alat, Sea, 523 km' }));

    expect(opened).toEqual(['leg:aktau-alat']);
  });

  test('tells routes and places in words too, each when it is opened', async () => {
    const user = userEvent.setup();
    const legs = [{ entity: 'leg:aktau-alat', text: 'Aktau – Alat, Sea, 523 km' }];
    const route = { id: 'a', group: 'Oil routes', title: 'Almaty to Alat', summary: '1 leg', legs };
    const opened = show(mapContent({ itineraries: [route], places: [mapPlace('Astana', 1e9)] }));

    await user.click(screen.getByText('The map in words, leg by leg'));
    expect(screen.queryByRole('button', { name: /Sea, 523 km/ })).toBeNull();
    await user.click(screen.getByText(/^Almaty to Alat/));
    await user.click(screen.getByRole('button', { name: 'Aktau – Alat, Sea, 523 km' }));
    await user.click(screen.getByText('a few events'));
    await user.click(screen.getByRole('button', { name: '2024 · Event 0' }));

    expect(opened).toEqual(['leg:aktau-alat', 'event:Astana-0']);
  });

  test('starts and stops the dashes by a button that says which', async () => {
    const user = userEvent.setup();
    const asked: boolean[] = [];
    const onAsk = (on: boolean) => asked.push(on);
    show(mapContent(), { onAsk });
    await user.click(screen.getByRole('button', { name: /^Let dashes move/ }));
    cleanup();

    show(mapContent(), { asked: true, onAsk });
    await user.click(screen.getByRole('button', { name: 'Stop the moving dashes' }));

    expect(asked).toEqual([true, false]);
  });

  test('says so where the device asks for less motion, and starts nothing', async () => {
    const user = userEvent.setup();
    const asked: boolean[] = [];
    show(mapContent(), { asked: true, refused: true, onAsk: (on) => asked.push(on) });

    expect(screen.getByText(/^The dashes stay still/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^The dashes stay still/ }));

    expect(asked).toEqual([]);
    expect(screen.getAllByText(/^The dashes stay still/)).toHaveLength(2);
  });

  test('names its source without a link to anywhere', () => {
    show();

    expect(screen.getByText(/Natural Earth/)).toBeInTheDocument();
    expect(screen.queryByRole('link')).toBeNull();
  });
});
