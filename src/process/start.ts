import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { pino, type Logger } from 'pino';
import { createFileStore } from '../../media/file-store.ts';
import { runAsProduction, type SiteEnv } from '../env.ts';
import { keepHeapSmall } from './keep-heap-small.ts';
import { closeGently, listen } from './listen.ts';
import { createOperationsServer } from './operations-server.ts';
import type { Running, Side, StartOptions } from './side.ts';

const graceSeconds = 10;
/** Above the 60 s for which reverse proxies keep an idle connection, so that the proxy is the one to close it. */
const keepAliveMilliseconds = 72_000;
/** For a large picture on a poor connection: 20 MB take twenty minutes at 16 KB/s. Node's own limit is five. */
const requestMilliseconds = 1_800_000;

/** Starts the role that `env` names and listens. Throws where a part of it cannot start; nothing is left open then. */
export async function start(options: StartOptions): Promise<Running> {
  const { env, log = pino({ base: null }) } = options;
  runAsProduction();
  const side = await (env.role === 'site'
    ? startSite(env, { ...options, log })
    : newsroomSide({ ...options, log }));
  const servers: Server[] = [];
  const open = async (server: Server, port: number): Promise<number> => {
    server.keepAliveTimeout = keepAliveMilliseconds;
    server.requestTimeout = requestMilliseconds;
    servers.push(server);
    return listen(server, port, env.host);
  };
  const close = async (): Promise<void> => {
    await Promise.all(servers.map((server) => closeGently(server, graceSeconds)));
    await side.close();
  };
  try {
    const server = createServer(side.listener);
    if (side.refuse) server.on('clientError', side.refuse);
    const port = await open(server, env.port);
    const operationsPort =
      env.operationsPort === null ? null : await open(createOperationsServer(side), env.operationsPort);
    log.info({ role: env.role, port, operationsPort }, 'Listening');
    return { port, operationsPort, ready: side.ready, close: once(close) };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The public role: no Payload and no Next in its memory, only its own file and a reader of the ledger. */
async function startSite(
  env: SiteEnv,
  { log, clock = Date.now }: StartOptions & { log: Logger },
): Promise<Side> {
  keepHeapSmall();
  // After runAsProduction, by which React chooses its build.
  const { startPublicSide } = await import('./public-side.ts');
  const { follower, listener, refuse } = startPublicSide({
    ledger: { database: 'mongodb', uri: env.ledgerUri },
    dataDir: env.dataDir,
    mediaStore: createFileStore(path.join(env.dataDir, 'media')),
    origin: env.origin,
    trustProxy: env.trustProxy,
    clock,
    log,
  });
  return {
    listener,
    refuse,
    ready: follower.ready,
    isReady: () => follower.isServing(),
    readModelSequence: () => follower.sequence(),
    close: () => follower.close(),
  };
}

async function newsroomSide(options: StartOptions & { log: Logger }): Promise<Side> {
  // Loaded for its roles only: a site replica must not hold Payload.
  const { startNewsroom } = await import('./start-newsroom.ts');
  return startNewsroom(options);
}

/** A second SIGTERM waits for the first one's close. */
function once(close: () => Promise<void>): () => Promise<void> {
  let closing: Promise<void> | undefined;
  return () => (closing ??= close());
}
