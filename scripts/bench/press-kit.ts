import { once } from 'node:events';
import http from 'node:http';
import { pressKitPath } from '../../src/model/address.ts';
import { residentMb, startChild } from './child.ts';
import type { Measurement } from './report.ts';

export const pressKitRelease = { publicId: 'abcd2345', slug: 'kit' };

const megabytes = 100;
const readers = 8;
const sampleMilliseconds = 20;

/** A press kit of 100 MB: how long one reader takes on the same machine, and what memory eight at once add. */
export async function measurePressKit(releases: number): Promise<Measurement[]> {
  const server = await startChild('serve-press-kit.ts', [String(megabytes)]);
  const address = server.origin + pressKitPath('km', pressKitRelease);
  try {
    // The first one warms up.
    await read(address);
    const began = performance.now();
    await read(address);
    const seconds = (performance.now() - began) / 1000;
    const before = (await residentMb(server.pid)) ?? 0;
    let most = before;
    const sampling = setInterval(() => {
      void residentMb(server.pid).then((now) => {
        most = Math.max(most, now ?? 0);
      });
    }, sampleMilliseconds);
    await Promise.all(Array.from({ length: readers }, () => read(address)));
    clearInterval(sampling);
    const what = `press kit of ${megabytes} MB`;
    return [
      { what, releases, value: seconds, unit: 's', besides: `${Math.round(megabytes / seconds)} MB/s` },
      {
        what: `${what}, memory for ${readers} readers at once`,
        releases,
        value: most - before,
        unit: 'MB',
        besides: `${Math.round(before)} MB before`,
        aim: { atMost: megabytes },
      },
    ];
  } finally {
    await server.stop();
  }
}

async function read(address: string): Promise<void> {
  const request = http.get(address, { agent: false });
  const [response] = (await once(request, 'response')) as [http.IncomingMessage];
  if (response.statusCode !== 200) throw new Error(`${address} answered ${String(response.statusCode)}.`);
  response.resume();
  await once(response, 'end');
}
