import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

export interface RasterJob {
  readonly id: number;
  readonly svg: string;
}

export interface RasterAnswer {
  readonly id: number;
  readonly png: Uint8Array;
}

export interface RasterPool {
  toPng(svg: string): Promise<Uint8Array>;
  close(): void;
}

const MOST_WORKERS = 4;

/** Turns SVG into PNG beside the build's own process; workers start with the first job. */
export function createRasterPool(): RasterPool {
  const workers: ChildProcess[] = [];
  const waiting = new Map<number, Waiting>();
  let jobs = 0;

  function start(): void {
    const count = Math.min(MOST_WORKERS, availableParallelism());
    for (let made = 0; made < count; made += 1) {
      const worker = fork(join(import.meta.dirname, 'rasterWorker.ts'), {
        execArgv: ['--import', 'tsx'],
        serialization: 'advanced',
      });
      worker.on('message', (answer) => {
        const { id, png } = answer as RasterAnswer;
        waiting.get(id)?.resolve(png);
        waiting.delete(id);
      });
      worker.on('exit', (code) => {
        for (const { reject } of waiting.values()) {
          reject(new Error(`a worker that draws share pictures ended with code ${code}`));
        }
      });
      workers.push(worker);
    }
  }

  return {
    toPng(svg) {
      if (workers.length === 0) start();
      const job: RasterJob = { id: jobs, svg };
      jobs += 1;
      workers[job.id % workers.length]?.send(job);
      return new Promise((resolve, reject) => waiting.set(job.id, { resolve, reject }));
    },
    close() {
      for (const worker of workers) worker.disconnect();
    },
  };
}

interface Waiting {
  readonly resolve: (png: Uint8Array) => void;
  readonly reject: (error: unknown) => void;
}
