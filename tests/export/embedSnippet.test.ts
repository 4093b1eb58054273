import { describe, expect, test } from 'vitest';
import type { EmbedFrame } from '#export/embedSnippet.ts';
import { followingSnippet, revealSlides, slidePage, wideSnippet } from '#export/embedSnippet.ts';

const FRAME: EmbedFrame = {
  address: 'https://atlas.example/en/embed/trade-over-time/?years=2010..2020&controls=off',
  title: 'Exports fell by "16%" <in 2025> & more',
  widest: null,
};

describe('followingSnippet', () => {
  test('is a lazy frame with a title, a start height and the script that keeps it right', () => {
    expect(
      followingSnippet(FRAME, { width: 640, height: 716 }, 'https://atlas.example/embed.js'),
    ).toBe(
      '<iframe src="https://atlas.example/en/embed/trade-over-time/?years=2010..2020&amp;controls=off" title="Exports fell by &quot;16%&quot; &lt;in 2025&gt; &amp; more" loading="lazy" height="716" style="width:100%;height:auto;max-height:716px;aspect-ratio:640/716;border:0" allow="fullscreen; clipboard-write"></iframe>\n<script async src="https://atlas.example/embed.js"></script>',
    );
  });

  test('is never wider than asked for', () => {
    const snippet = followingSnippet({ ...FRAME, widest: 720 }, { width: 640, height: 716 }, '/e');

    expect(snippet).toContain('style="width:100%;max-width:720px;');
  });
});

test('a wide snippet needs no script', () => {
  expect(wideSnippet(FRAME)).toContain('aspect-ratio:16/9');
  expect(wideSnippet(FRAME)).not.toContain('<script');
});

test('a slide in HTML is a page in its language that the frame fills', () => {
  const page = slidePage(FRAME, 'en');

  expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
  expect(page).toContain(
    '<title>Exports fell by &quot;16%&quot; &lt;in 2025&gt; &amp; more</title>',
  );
  expect(page).toContain('position:fixed;inset:0;width:100%;height:100%');
});

test('slides for reveal.js are a background and a frame that loads when it is shown', () => {
  const slides = revealSlides(FRAME);

  expect(slides).toContain(
    'data-background-iframe="https://atlas.example/en/embed/trade-over-time/?years=2010..2020&amp;controls=off"',
  );
  expect(slides).toContain('<iframe data-src="https://atlas.example/');
});
