import { AsyncLocalStorage } from 'node:async_hooks';
import { turnProblem } from './turn-problem.ts';

/** A transaction, or one write outside of any: what may hold the turn. */
export interface Scope {
  readonly kind: 'transaction' | 'write';
  /** The transaction in whose hooks this one was started without its `req`, if any. */
  readonly parent: Scope | undefined;
  state: 'open' | 'committed' | 'rolled-back';
}

export interface WriteTurn {
  /**
   * A new transaction, remembered by all that the caller does from here on. Works only when nothing was awaited
   * between the caller and this call.
   */
  enterTransaction(): Scope;
  /** The innermost transaction or write that the caller runs in, ended ones too. */
  current(): Scope | undefined;
  /** Waits in the queue, then runs `work` as one write that holds the turn. */
  runWrite<Result>(work: () => Promise<Result>): Promise<Result>;
  /**
   * Waits until it is this scope's turn, first come, first served. `onIdle` is called when it then is not used for
   * `idleMs`; it must give the turn up. Rejects with `turn-timeout`, or with `nested-without-req` where the scope
   * would wait for the transaction that it runs in.
   */
  take(scope: Scope, onIdle: () => void): Promise<void>;
  isHeldBy(scope: Scope): boolean;
  /** Says that the holder is at work; until the function returned is called, it is not idle. */
  use(scope: Scope): () => void;
  /** Gives the turn to the next in the queue. Does nothing when the scope does not hold it. */
  pass(scope: Scope): void;
}

export interface WriteTurnDeadlines {
  /** How long a transaction waits in the queue at most; above `idleMs`, so that a forgotten holder is survived. */
  waitMs: number;
  /** How long a transaction waits for the one in whose hooks it runs. */
  nestedMs: number;
  /** How long the holder may go without a statement. */
  idleMs: number;
}

export const usualDeadlines: WriteTurnDeadlines = { waitMs: 30_000, nestedMs: 1_000, idleMs: 15_000 };

interface Waiting {
  scope: Scope;
  proceed: () => void;
  fail: (error: Error) => void;
  timeout: NodeJS.Timeout;
  nestedTimeout?: NodeJS.Timeout | undefined;
}

interface Holding {
  scope: Scope;
  usedAt: number;
  uses: number;
  idleTimeout?: NodeJS.Timeout;
}

const nestedMessage =
  'A write inside a transaction waited for that same transaction: pass `req` on to every Payload call made in ' +
  'hooks, access rules and commands.';

/** The single writer's queue of one database in this process. */
export function createWriteTurn(deadlines: Partial<WriteTurnDeadlines> = {}): WriteTurn {
  const { waitMs, nestedMs, idleMs } = { ...usualDeadlines, ...deadlines };
  const scopes = new AsyncLocalStorage<Scope | undefined>();
  // Node 20 follows promises only from the first use on.
  scopes.enterWith(scopes.getStore());
  const waiting: Waiting[] = [];
  let holding: Holding | undefined;

  const grant = (scope: Scope, onIdle: () => void): void => {
    const held: Holding = { scope, usedAt: performance.now(), uses: 0 };
    const watch = (delayMs: number): void => {
      held.idleTimeout = setTimeout(() => {
        const remainingMs = held.uses > 0 ? idleMs : held.usedAt + idleMs - performance.now();
        if (remainingMs > 0) watch(remainingMs);
        else onIdle();
      }, delayMs).unref();
    };
    watch(idleMs);
    holding = held;
  };

  const watchNested = (waiter: Waiting): void => {
    const isNested = holding !== undefined && isWithin(waiter.scope, holding.scope);
    if (!isNested) {
      clearTimeout(waiter.nestedTimeout);
      waiter.nestedTimeout = undefined;
    } else
      waiter.nestedTimeout ??= setTimeout(() => {
        waiter.fail(turnProblem('nested-without-req', nestedMessage));
      }, nestedMs);
  };

  const take = (scope: Scope, onIdle: () => void): Promise<void> => {
    if (!holding) {
      grant(scope, onIdle);
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        clearTimeout(waiter.timeout);
        clearTimeout(waiter.nestedTimeout);
        waiting.splice(waiting.indexOf(waiter), 1);
      };
      const waiter: Waiting = {
        scope,
        proceed: () => {
          leave();
          grant(scope, onIdle);
          resolve();
        },
        fail: (error) => {
          leave();
          reject(error);
        },
        timeout: setTimeout(() => {
          const message = `Another transaction held the write turn for ${String(waitMs)} ms: try again.`;
          waiter.fail(turnProblem('turn-timeout', message));
        }, waitMs),
      };
      waiting.push(waiter);
      watchNested(waiter);
    });
  };

  const pass = (scope: Scope): void => {
    if (holding?.scope !== scope) return;
    clearTimeout(holding.idleTimeout);
    holding = undefined;
    waiting[0]?.proceed();
    waiting.forEach(watchNested);
  };

  return {
    enterTransaction() {
      const scope: Scope = { kind: 'transaction', parent: nearestOpen(scopes.getStore()), state: 'open' };
      scopes.enterWith(scope);
      return scope;
    },
    current: () => scopes.getStore(),
    async runWrite(work) {
      const scope: Scope = { kind: 'write', parent: nearestOpen(scopes.getStore()), state: 'open' };
      await take(scope, () => undefined);
      try {
        return await scopes.run(scope, work);
      } finally {
        scope.state = 'committed';
        pass(scope);
      }
    },
    take,
    isHeldBy: (scope) => holding?.scope === scope,
    use(scope) {
      const held = holding;
      if (held?.scope !== scope) return () => undefined;
      held.uses += 1;
      return () => {
        held.uses -= 1;
        held.usedAt = performance.now();
      };
    },
    pass,
  };
}

/** Ended ancestors are left out, else a caller's chain would grow with every transaction. */
function nearestOpen(scope: Scope | undefined): Scope | undefined {
  let open = scope;
  while (open && open.state !== 'open') open = open.parent;
  return open;
}

function isWithin(scope: Scope, ancestor: Scope): boolean {
  for (let outer = scope.parent; outer; outer = outer.parent) if (outer === ancestor) return true;
  return false;
}
