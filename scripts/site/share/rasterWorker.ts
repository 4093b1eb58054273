import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { RasterAnswer, RasterJob } from './rasterPool.ts';

const require = createRequire(import.meta.url);
const FONT_FILES = [
  '@expo-google-fonts/golos-text/400Regular/GolosText_400Regular.ttf',
  '@expo-google-fonts/golos-text/600SemiBold/GolosText_600SemiBold.ttf',
  '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
];

await initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
const fontBuffers = FONT_FILES.map((file) => readFileSync(require.resolve(file)));

process.on('message', ({ id, svg }: RasterJob) => {
  // No fonts but ours: the same letters on every machine.
  const resvg = new Resvg(svg, { font: { fontBuffers, defaultFontFamily: 'Golos Text' } });
  const answer: RasterAnswer = { id, png: resvg.render().asPng() };
  resvg.free();
  process.send?.(answer);
});
