import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Corpus } from './corpus.ts';
import type { PublishTimes } from './publish-one-by-one.ts';
import type { Measurement } from './report.ts';

const publications = 40;

/** From the end of the command to the first 200 of the page, in the process that publishes and serves. */
export async function measurePublishing({ releases, dataDir }: Corpus): Promise<Measurement[]> {
  const script = path.join(import.meta.dirname, 'publish-one-by-one.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...['--import', 'tsx', script],
    ...[dataDir, String(publications)],
  ]);
  const { commandMs, visibleMs } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as PublishTimes;
  const worst = Math.max(...visibleMs);
  const besides = `longest ${worst.toFixed(1)} ms; the command ${middle(commandMs).toFixed(1)} ms`;
  return [
    {
      what: 'publish → visible',
      releases,
      value: middle(visibleMs),
      unit: 'ms',
      besides,
      aim: { atMost: 50 },
    },
  ];
}

function middle(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
