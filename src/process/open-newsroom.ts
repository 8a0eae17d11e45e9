import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Payload } from 'payload';
import type { Logger } from 'pino';
import { drawCard } from '../../media/cards/draw-card.ts';
import { createFileStore } from '../../media/file-store.ts';
import { runAsProduction, setStartedEnv, type NewsroomEnv } from '../env.ts';
import type { Instant } from '../model/instant.ts';
import { createCommitBus, setRegistry, type Registry } from '../registry.ts';

export interface OpenedNewsroom {
  payload: Payload;
  /** `main` adds the read model once it follows. */
  registry: Registry;
  close(): Promise<void>;
}

export interface OpenNewsroomOptions {
  env: NewsroomEnv;
  log: Logger;
  clock?: () => Instant;
}

/**
 * Opens the newsroom's database through Payload, without its admin: what the server and the commands beside it share.
 * One in a process. Throws ProblemError or the database's own error where it cannot be opened.
 */
export async function openNewsroom({
  env,
  log,
  clock = Date.now,
}: OpenNewsroomOptions): Promise<OpenedNewsroom> {
  // Else Payload would look for Next's development server.
  runAsProduction();
  await mkdir(env.dataDir, { recursive: true });
  const registry: Registry = {
    clock,
    log,
    bus: createCommitBus((error) => log.error(error, 'A listener of the commit bus failed.')),
    mediaStore: createFileStore(path.join(env.dataDir, 'media')),
    drawCard,
    unawaited: new Set(),
    origin: env.origin,
    readModel: () => null,
  };
  setRegistry(registry);
  setStartedEnv(env);
  // After the registry: the config reads it, and Payload must be there before Next asks for it (payload-notes §1).
  const [{ getPayload }, { default: config }] = await Promise.all([
    import('payload'),
    import('../payload.config.ts'),
  ]);
  const payload = await getPayload({ config });
  return {
    payload,
    registry,
    async close() {
      await Promise.all(registry.unawaited);
      await payload.destroy();
    },
  };
}
