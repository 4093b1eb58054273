import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

interface Finished {
  readonly code: number;
  readonly output: string;
}

interface Check {
  readonly name: string;
  readonly run: () => Promise<Count>;
}

/** What Vitest's JSON reporter writes, as far as it is read here. */
interface TestReport {
  readonly numTotalTests: number;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly unknown[];
  }[];
}

const root = join(import.meta.dirname, '..');
const PASSED: Count = { passed: 1, failed: 0 };
const FAILED: Count = { passed: 0, failed: 1 };

const checks: readonly Check[] = [
  { name: 'types', run: () => one(tool('typescript', 'tsc', '--noEmit')) },
  { name: 'lint, format and boundaries', run: lint },
  { name: 'dead code', run: () => one(tool('knip', 'knip', '--treat-config-hints-as-errors')) },
  { name: 'dead code in what is shipped', run: () => one(tool('knip', 'knip', '--production')) },
  { name: 'build', run: build },
  { name: 'unit tests', run: () => tests('pure', 'unit') },
  { name: 'browser tests', run: browserTests },
];

let built = false;

async function runAll(): Promise<void> {
  const lines: string[] = [];
  let total: Count = { passed: 0, failed: 0 };
  for (const check of checks) {
    console.log(`\n━━ ${check.name}`);
    const start = performance.now();
    const count = await check.run().catch((error: unknown) => {
      console.error(error);
      return FAILED;
    });
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const mark = count.failed > 0 ? 'FAILED' : 'ok';
    lines.push(`${mark.padEnd(7)}${check.name}: ${describe(count)}, ${seconds} s`);
    total = { passed: total.passed + count.passed, failed: total.failed + count.failed };
  }
  console.log(`\n━━ summary\n${lines.join('\n')}\n`);
  process.exitCode = total.failed > 0 ? 1 : 0;
  console.log(describe(total));
}

/** A linter that looked at nothing would have nothing to say: that is a failure, too. */
async function lint(): Promise<Count> {
  const args = ['ci', '--error-on-warnings', '--max-diagnostics=100', '--colors=off', '.'];
  const { code, output } = await tool('@biomejs/biome', 'biome', ...args);
  const checked = Number(/Checked (\d+) files?/.exec(output)?.[1] ?? 0);
  if (checked === 0) console.error('Biome checked no file.');
  return code === 0 && checked > 0 ? PASSED : FAILED;
}

async function build(): Promise<Count> {
  const count = await one(tool('tsx', 'tsx', join('scripts', 'build.ts')));
  built = count.failed === 0;
  return count;
}

async function browserTests(): Promise<Count> {
  if (built) return tests('browser');
  console.error('Not run, since the site did not build.');
  return FAILED;
}

async function tests(...projects: readonly ('pure' | 'unit' | 'browser')[]): Promise<Count> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-check-'));
  const file = join(folder, 'report.json');
  try {
    const { code } = await tool(
      'vitest',
      'vitest',
      'run',
      ...projects.map((project) => `--project=${project}`),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    );
    return countTests(JSON.parse(readFileSync(file, 'utf8')) as TestReport, code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function countTests(report: TestReport, code: number): Count {
  const unread = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + unread;
  const skipped = report.numTotalTests - report.numPassedTests - report.numFailedTests;
  if (skipped > 0) console.log(`${skipped} skipped.`);
  if (report.numTotalTests === 0) console.error('No test was run.');
  // An error outside any test fails the run without failing a test.
  const unexplained = failed === 0 && (code !== 0 || report.numPassedTests === 0) ? 1 : 0;
  return { passed: report.numPassedTests, failed: failed + unexplained };
}

async function one(work: Promise<Finished>): Promise<Count> {
  return (await work).code === 0 ? PASSED : FAILED;
}

/** Runs a package's own command with this Node, so that no shell or .cmd file comes between. */
function tool(pack: string, command: string, ...args: readonly string[]): Promise<Finished> {
  const folder = join(root, 'node_modules', ...pack.split('/'));
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly bin: string | Readonly<Record<string, string>>;
  };
  const script = typeof bin === 'string' ? bin : bin[command];
  if (!script) throw new Error(`${pack} has no command ${command}.`);
  return runNode([join(folder, script), ...args]);
}

/** Shows the output as it comes and keeps it. */
function runNode(args: readonly string[]): Promise<Finished> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...(built ? { SITE_BUILT: '1' } : {}) },
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      process.stdout.write(chunk);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      process.stderr.write(chunk);
    });
    child.on('error', failed);
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}

function describe({ passed, failed }: Count): string {
  return `${passed} passed, ${failed} failed`;
}

await runAll();
