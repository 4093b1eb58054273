import { expect, test } from 'vitest';
import { stylesOf } from '../../../scripts/site/bundle.ts';

const MANIFEST = {
  'index.html': { file: 'index.js', css: ['page.css'], imports: ['_frame.js'] },
  '_frame.js': { file: 'frame.js', css: ['frame.css'] },
  'src/charts/Chart.tsx': { file: 'start.js', imports: ['_Chart.js', '_frame.js', 'index.html'] },
  '_Chart.js': { file: 'chart.js', css: ['chart.css'], imports: ['index.html'] },
  'src/map/CorridorMap.tsx': { file: 'map.js', css: ['map.css'], imports: ['_leaflet.js'] },
  '_leaflet.js': { file: 'leaflet.js', css: ['leaflet.css'] },
};

test('a picture drawn early has the styles of a chunk that others use too, but not those of every page', () => {
  expect(stylesOf(MANIFEST, 'src/charts/Chart.tsx')).toEqual(['chart.css']);
});

test('a picture drawn early has its own styles, and none that only its live picture needs', () => {
  expect(stylesOf(MANIFEST, 'src/map/CorridorMap.tsx')).toEqual(['map.css']);
});
