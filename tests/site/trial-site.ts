import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import http, { type IncomingHttpHeaders } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { pino } from 'pino';
import { createFileStore } from '../../media/file-store.ts';
import type { MediaStore } from '../../media/store.ts';
import type { StoredEntry } from '../../src/model/entry.ts';
import type { Instant } from '../../src/model/instant.ts';
import { openReadModel } from '../../src/read-model/open-read-model.ts';
import { openProjector } from '../../src/read-model/projector.ts';
import { createSchema } from '../../src/read-model/schema.ts';
import type { ReadModel } from '../../src/read-model/types.ts';
import { createSite, type Site } from '../../src/site/create-site.ts';
import type { SiteOptions } from '../../src/site/site-options.ts';
import { openDatabase } from '../../src/sqlite/database.ts';

export interface Reply {
  status: number;
  headers: IncomingHttpHeaders;
  /** As it came over the wire. */
  bytes: Buffer;
  /** Decoded. */
  text: string;
}

/** The real application on a port of its own, over a real read model that tests fill and a clock that they set. */
export interface TrialSite {
  origin: string;
  site: Site;
  mediaStore: MediaStore;
  /** What the site logged, parsed. */
  logged: { level: number; msg: string }[];
  clock: { now: Instant };
  append(...entries: StoredEntry[]): void;
  /** Takes the read model away, or brings it back. */
  serve(isServing: boolean): void;
  /** From now on the read model throws at every new question. */
  breakReadModel(): void;
  get(target: string, headers?: Record<string, string>, method?: string): Promise<Reply>;
  /** Sends bytes as they are, and resolves with all that comes back until the connection ends. */
  sendBytes(bytes: string): Promise<string>;
  close(): Promise<void>;
}

export async function startTrialSite(
  options: { now: Instant; origin?: string } & Pick<
    SiteOptions,
    'cacheBytes' | 'limits' | 'trustProxy' | 'kitsAtOnce' | 'stallMilliseconds'
  > = {
    now: 0,
  },
): Promise<TrialSite> {
  // With a dot, as data folders often have one.
  const folder = await mkdtemp(join(tmpdir(), '.dateline-site-'));
  const database = openDatabase(join(folder, 'read-model.sqlite'));
  createSchema(database);
  const opened = openReadModel(database);
  const projector = openProjector(database);
  const mediaStore = createFileStore(join(folder, 'media'));
  const logged: TrialSite['logged'] = [];
  const log = pino(
    { level: 'info' },
    { write: (line: string) => void logged.push(JSON.parse(line) as never) },
  );
  const clock = { now: options.now };
  let isServing = true;
  let readModel: ReadModel | null = null;

  const server = http.createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const origin = options.origin ?? `http://localhost:${String(port)}`;
  const site = createSite({
    ...options,
    readModel: () => (isServing ? readModel : null),
    mediaStore,
    origin,
    clock: () => clock.now,
    log,
  });
  server.on('request', site.listener);
  server.on('clientError', site.refuse);

  return {
    origin,
    site,
    mediaStore,
    logged,
    clock,
    append(...entries) {
      projector.apply(entries);
      opened.refresh();
      readModel = opened.readModel;
    },
    serve(is) {
      isServing = is;
    },
    breakReadModel: () => database.close(),
    get: (target, headers = {}, method = 'GET') => ask({ port, path: target, headers, method }),
    sendBytes: (bytes) => exchange(port, bytes),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
      database.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

// fetch adds `no-cache` to conditional requests, and corrects targets that tests mean to be wrong.
function ask(options: http.RequestOptions): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const request = http.request({ host: '127.0.0.1', agent: false, ...options }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const bytes = Buffer.concat(chunks);
        const { statusCode = 0, headers } = response;
        resolve({ status: statusCode, headers, bytes, text: decoded(bytes, headers).toString() });
      });
    });
    request.on('error', reject);
    request.end();
  });
}

function exchange(port: number, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    const chunks: Buffer[] = [];
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('error', reject);
    socket.on('end', () => {
      resolve(Buffer.concat(chunks).toString());
    });
    socket.write(bytes, 'latin1');
  });
}

function decoded(bytes: Buffer, headers: IncomingHttpHeaders): Buffer {
  if (bytes.length === 0) return bytes;
  if (headers['content-encoding'] === 'br') return brotliDecompressSync(bytes);
  if (headers['content-encoding'] === 'gzip') return gunzipSync(bytes);
  return bytes;
}
