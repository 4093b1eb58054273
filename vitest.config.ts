import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// Dates would otherwise read differently on a machine in Astana and one in Rome.
process.env.TZ = 'UTC';

/** Stages that know no page: their tests do without one, and start in a tenth of the time. */
const PURE = [
  'tests/*.test.ts',
  'tests/{dataset,network,evidence,content,charts,i18n,theme,scripts}/**/*.test.ts',
];

export default defineConfig({
  plugins: [react()],
  define: { __RELEASE__: JSON.stringify({ id: 'test', date: '2026-11-21' }) },
  test: {
    // One worker a core: the default leaves one core idle, half of a small machine.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          environment: 'node',
          include: PURE,
          // They change nothing that another could see: modules and data are loaded once a worker.
          isolate: false,
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'jsdom',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...PURE, 'tests/browser/**'],
          setupFiles: ['tests/setup.ts'],
          testTimeout: 20_000,
          restoreMocks: true,
          unstubGlobals: true,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          // One browser keeps two cores busy.
          fileParallelism: false,
          globalSetup: ['tests/browser/site.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
