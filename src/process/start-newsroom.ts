import type { IncomingMessage, ServerResponse } from 'node:http';
import { hostname } from 'node:os';
import path from 'node:path';
import type { Logger } from 'pino';
import { removeUnfinished } from '../../media/remove-unfinished.ts';
import { ensureFirstAdmin } from '../editorial/accounts/ensure-first-admin.ts';
import { openEmptyLedger } from '../editorial/settings/open-empty-ledger.ts';
import type { NewsroomEnv } from '../env.ts';
import type { LedgerLocation } from '../read-model/ledger-location.ts';
import { openNewsroom } from './open-newsroom.ts';
import { startPublicSide } from './public-side.ts';
import { isForNewsroom, startAdmin } from './start-admin.ts';
import type { Side, StartOptions } from './side.ts';

/**
 * The roles that write: `all` answers every address, `cms` the newsroom's only. On MongoDB one process at a time holds
 * the lease. Throws where the database cannot be opened, or another process holds the lease or the read model.
 */
export async function startNewsroom(options: StartOptions & { log: Logger }): Promise<Side> {
  const { env, log, clock = Date.now, hasAdmin = true, prepare, onFirstAdmin, onFatal } = options;
  if (env.role === 'site') throw new TypeError('The role site has no newsroom.');
  const closers: (() => Promise<void>)[] = [];
  const close = async (): Promise<void> => {
    for (const closer of closers.splice(0).reverse()) await closer();
  };
  try {
    closers.push(await holdLease(env, onFatal));
    const newsroom = await openNewsroom({ env, log, clock });
    closers.push(() => newsroom.close());
    const { payload, registry } = newsroom;
    const removed = await removeUnfinished(path.join(env.dataDir, 'media'), clock());
    if (removed > 0) log.info({ removed }, 'Removed uploads that a crash had left unfinished.');
    await openEmptyLedger(payload);
    await prepare?.(payload);
    const firstAdmin = await ensureFirstAdmin(payload);
    if (firstAdmin) onFirstAdmin?.(firstAdmin);

    let isPrepared = !hasAdmin;
    const isReady = (): boolean => isPrepared && follower.isServing();
    const {
      follower,
      listener: site,
      refuse,
    } = startPublicSide({
      ledger: ledgerOf(env),
      dataDir: env.dataDir,
      mediaStore: registry.mediaStore,
      origin: env.origin,
      trustProxy: env.trustProxy,
      clock,
      log,
      isReady,
    });
    closers.push(() => follower.close());
    registry.readModel = () => follower.readModel();
    registry.bus.onCommitted(() => {
      follower.wake();
    });

    const admin = hasAdmin ? await startAdmin() : null;
    if (admin) closers.push(() => admin.close());
    isPrepared = true;

    return {
      listener: (request, response) => {
        if (admin && isForNewsroom(request.url ?? '')) admin.listener(request, response);
        else if (env.role === 'all') site(request, response);
        else answerForCms(request, response, isReady());
      },
      ...(env.role === 'all' ? { refuse } : {}),
      ready: follower.ready,
      isReady,
      readModelSequence: () => follower.sequence(),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** On the embedded database the read model's lock keeps a second process out. Returns the release. */
async function holdLease(env: NewsroomEnv, onFatal: StartOptions['onFatal']): Promise<() => Promise<void>> {
  if (env.database.kind === 'sqlite') return () => Promise.resolve();
  const { acquireLease } = await import('../mongo/lease.ts');
  const lease = await acquireLease({
    uri: env.database.uri,
    name: 'cms',
    holder: `${hostname()} ${String(process.pid)}`,
    onLost: (error) => onFatal?.(error),
  });
  return () => lease.release();
}

function ledgerOf({ database }: NewsroomEnv): LedgerLocation {
  return database.kind === 'sqlite'
    ? { database: 'sqlite', path: database.file }
    : { database: 'mongodb', uri: database.uri };
}

/** The role `cms` has no public addresses; a load balancer asks it for its health all the same. */
function answerForCms(request: IncomingMessage, response: ServerResponse, isReady: boolean): void {
  const answer = (status: number, body: string): void => {
    response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
  const address = (request.url ?? '').split('?', 1)[0];
  if (address === '/healthz') answer(200, 'ok\n');
  else if (address === '/readyz') answer(isReady ? 200 : 503, isReady ? 'ready\n' : 'not ready\n');
  else answer(404, 'Not found\n');
}
