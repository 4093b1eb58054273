import { expect, test } from 'vitest';
import { stylesOf } from '../../../scripts/site/bundle.ts';

test('a picture drawn early has the styles of chunks that it shares, but not those of every page', () => {
  const manifest = {
    'index.html': { file: 'index.js', css: ['page.css'], imports: ['_frame.js'] },
    '_frame.js': { file: 'frame.js', css: ['frame.css'] },
    'src/charts/Chart.tsx': { file: 'start.js', imports: ['_Chart.js', '_frame.js'] },
    '_Chart.js': { file: 'chart.js', css: ['chart.css'], imports: ['index.html'] },
  };

  expect(stylesOf(manifest, 'src/charts/Chart.tsx')).toEqual(['chart.css']);
});
