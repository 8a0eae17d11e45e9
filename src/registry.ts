import type { Logger } from 'pino';
import type { CardContent } from '../media/cards/draw-card.ts';
import type { MediaStore } from '../media/store.ts';
import type { Instant } from './model/instant.ts';
import type { ReadModel } from './read-model/types.ts';

/** Tells that the newsroom's database has committed something; a hint, the ledger is the truth. */
export interface CommitBus {
  committed(): void;
  /** Returns the unsubscribe. */
  onCommitted(listener: () => void): () => void;
}

/**
 * What `main` makes once in a process. Next evaluates the Payload config and all it imports a second time
 * (payload-notes §1), so nothing of this may live in a module: it hangs on `globalThis`.
 */
export interface Registry {
  clock: () => Instant;
  log: Logger;
  bus: CommitBus;
  mediaStore: MediaStore;
  /** Draws a card for sharing (media/cards); null where none are wanted. Its fonts are found from where main runs. */
  drawCard: ((content: CardContent) => Promise<Buffer | null>) | null;
  /** Writes under way that no caller waits for; the database is closed after them. */
  unawaited: Set<Promise<void>>;
  /** Base URL of the public side, without a slash at the end. */
  origin: string;
  /** Answers null until there is one to serve, and in commands that run beside the server. */
  readModel: () => ReadModel | null;
}

const key = Symbol.for('dateline.registry');

type Holder = typeof globalThis & { [key]?: Registry };

/** Throws when nothing has been started in this process: a programming error. */
export function registry(): Registry {
  const made = (globalThis as Holder)[key];
  if (!made) throw new Error('Nothing has been started in this process: call setRegistry first.');
  return made;
}

export function hasRegistry(): boolean {
  return (globalThis as Holder)[key] !== undefined;
}

export function setRegistry(made: Registry): void {
  (globalThis as Holder)[key] = made;
}

/** A bus for one process. A listener that throws does not keep the others from being told. */
export function createCommitBus(onError: (error: unknown) => void): CommitBus {
  const listeners = new Set<() => void>();
  return {
    committed() {
      for (const listener of listeners) {
        try {
          listener();
        } catch (error) {
          onError(error);
        }
      }
    },
    onCommitted(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
