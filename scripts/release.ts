import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What a build is called: the id stands on figures and in files, the date (YYYY-MM-DD) beside it. */
export interface Release {
  readonly id: string;
  readonly date: string;
}

/** SOURCE_DATE_EPOCH wins, so that a package builder gets the same bytes twice. */
export function readRelease(env: NodeJS.ProcessEnv = process.env): Release {
  return {
    id: askGit('rev-parse', '--short', 'HEAD') ?? `v${packageVersion()}`,
    date: epochDay(env.SOURCE_DATE_EPOCH) ?? askGit('log', '-1', '--format=%cs') ?? today(),
  };
}

function askGit(...args: readonly string[]): string | undefined {
  try {
    const answer = execFileSync('git', args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return answer.trim() || undefined;
  } catch {
    return undefined;
  }
}

function epochDay(epoch: string | undefined): string | undefined {
  const seconds = Number(epoch);
  return epoch && Number.isFinite(seconds) ? toDay(new Date(seconds * 1000)) : undefined;
}

function packageVersion(): string {
  const manifest: unknown = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  );
  return (manifest as { readonly version: string }).version;
}

const today = (): string => toDay(new Date());

const toDay = (date: Date): string => date.toISOString().slice(0, 10);
