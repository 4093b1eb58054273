import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { readRelease } from './scripts/release.ts';
import { cutFonts } from './scripts/site/cutFonts.ts';

const REACT = /node_modules[\\/](react|react-dom|scheduler)[\\/]/;
const CHARTS =
  /node_modules[\\/](recharts|victory-vendor|@reduxjs|react-redux|redux|immer|reselect|es-toolkit|decimal\.js-light|eventemitter3|use-sync-external-store|tiny-invariant|react-is|clsx)/;
/** Scales and shapes are in the layouts too, which a page needs before it draws; projections are not. */
const D3 = /node_modules[\\/](d3-(?!geo)|internmap)/;
const LEAFLET = /node_modules[\\/](leaflet|react-leaflet|@react-leaflet)[\\/]/;

export default defineConfig({
  base: process.env.ATLAS_BASE ?? '/',
  plugins: [react(), cutFonts()],
  define: { __RELEASE__: JSON.stringify(readRelease()) },
  build: {
    manifest: true,
    target: 'baseline-widely-available',
    reportCompressedSize: false,
    // Styles stand in every document: no font in them.
    assetsInlineLimit: (file) => (file.endsWith('.woff2') ? false : undefined),
    // The largest are data, each fetched only by the figures that stand on it.
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: REACT, priority: 3 },
            { name: 'd3', test: D3, priority: 3 },
            { name: 'charts', test: CHARTS, priority: 2 },
            { name: 'leaflet', test: LEAFLET, priority: 1 },
          ],
        },
      },
    },
  },
});
