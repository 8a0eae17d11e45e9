/** Child of the benchmarks: the public side on a ledger file. Arguments: ledger, folder of the read model, cache bytes. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { destination, pino } from 'pino';
import { createFileStore } from '../../media/file-store.ts';
import { startFollower } from '../../src/read-model/follower.ts';
import { createSite } from '../../src/site/create-site.ts';

const [ledger = '', dir = '', cacheBytes = ''] = process.argv.slice(2);
const log = pino({ level: 'error' }, destination(2));
const follower = startFollower({ ledger: { database: 'sqlite', path: ledger }, dir, log });
await follower.ready;
const site = createSite({
  readModel: () => follower.readModel(),
  mediaStore: createFileStore(path.join(dir, 'media')),
  origin: 'https://press.example.org',
  clock: Date.now,
  log,
  ...(cacheBytes ? { cacheBytes: Number(cacheBytes) } : {}),
});
const server = createServer(site.listener);
server.listen(0, '127.0.0.1', () => {
  console.log(JSON.stringify({ port: (server.address() as AddressInfo).port }));
});
process.on('SIGTERM', () => {
  server.closeAllConnections();
  void follower.close().then(() => process.exit());
});
