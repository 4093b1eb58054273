import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import type { Result } from 'lighthouse';
import { CHROMIUM_ARGS } from './chromium.ts';

/** Medians of Lighthouse's mobile runs: the score 0 to 100, times in ms. */
export interface PageMeasure {
  readonly score: number;
  readonly FCP: number;
  readonly LCP: number;
  readonly TBT: number;
  readonly CLS: number;
  readonly kB: number;
}

export async function measurePage(
  address: string,
  chromium: string,
  runs: number,
): Promise<PageMeasure> {
  const results: Result[] = [];
  for (let run = 0; run < runs; run += 1) results.push(await runLighthouse(address, chromium));
  const middle = (read: (result: Result) => number | null | undefined): number =>
    median(results.map((result) => read(result) ?? Number.NaN));
  const audit = (name: string): number => middle((result) => result.audits[name]?.numericValue);
  return {
    score: Math.round(middle((result) => result.categories.performance?.score) * 100),
    FCP: Math.round(audit('first-contentful-paint')),
    LCP: Math.round(audit('largest-contentful-paint')),
    TBT: Math.round(audit('total-blocking-time')),
    CLS: Math.round(audit('cumulative-layout-shift') * 1000) / 1000,
    kB: Math.round(audit('total-byte-weight') / 1000),
  };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? Number.NaN)) / 2;
}

/** A process of its own a run: Lighthouse keeps state that colours the next measurement. */
async function runLighthouse(address: string, chromium: string): Promise<Result> {
  const cli = createRequire(import.meta.url).resolve('lighthouse/cli/index.js');
  const flags = ['--headless=new', ...CHROMIUM_ARGS].join(' ');
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    [cli, address, '--quiet', '--output=json', '--output-path=stdout', `--chrome-flags=${flags}`],
    {
      env: { ...process.env, CHROME_PATH: chromium },
      maxBuffer: 64 * 1024 * 1024,
      timeout: 180_000,
    },
  );
  if (!stdout.startsWith('{')) throw new Error(`Lighthouse gave no result: ${stderr.slice(-500)}`);
  const result = JSON.parse(stdout) as Result;
  if (result.runtimeError) throw new Error(`${address}: ${result.runtimeError.message}`);
  return result;
}
