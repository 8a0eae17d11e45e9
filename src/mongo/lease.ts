import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { MongoClient, MongoServerError, type Collection } from 'mongodb';
import { ProblemError } from '../model/problem.ts';

export interface LeaseOptions {
  /** URI of the newsroom's database, which the lease stands in. */
  uri: string;
  /** What is leased: the one role that writes. */
  name: 'cms';
  /** Who asks, for the message to others: host and process id. */
  holder: string;
  /** How long a lease outlives its last heartbeat; a heartbeat is made three times as often. */
  durationMs?: number;
  /** How long to wait for another holder to release it or to fall silent; above `durationMs`, to survive a crash. */
  waitMs?: number;
  /** Called once when the lease can be kept no longer: the process must stop writing at once. */
  onLost: (error: Error) => void;
}

export interface Lease {
  isHeld(): boolean;
  /** Lets the next one in at once. Does not call `onLost`. */
  release(): Promise<void>;
}

interface LeaseDocument {
  _id: string;
  holder: string;
  /** New with each heartbeat; whoever knows the latest may replace it. */
  beat: string;
}

/**
 * Takes the lease, or waits for it. No clocks are compared: whoever saw no new heartbeat for `durationMs` on its own
 * clock may take over, and a holder that could make none for as long has lost it by its own clock first. Throws a
 * ProblemError `Unavailable` (`lease-held`) naming the holder after `waitMs`.
 */
export async function acquireLease(options: LeaseOptions): Promise<Lease> {
  const { uri, name, holder, durationMs = 15_000, waitMs = 2 * durationMs, onLost } = options;
  // A heartbeat that hangs is one that was not made.
  const timeoutMS = Math.ceil(durationMs / 3);
  const client = await MongoClient.connect(uri, {
    serverSelectionTimeoutMS: timeoutMS,
    socketTimeoutMS: timeoutMS,
    readPreference: 'primary',
    writeConcern: { w: 'majority' },
  });
  const leases = client.db().collection<LeaseDocument>('leases');
  try {
    const first = await waitForLease(leases, { name, holder, durationMs, waitMs });
    return keepLease({ client, leases, name, durationMs, onLost, ...first });
  } catch (error) {
    await client.close();
    throw error;
  }
}

interface Beat {
  beat: string;
  /** When it was asked for, not when it was answered: nobody can have seen it earlier. */
  beatAt: number;
}

async function waitForLease(
  leases: Collection<LeaseDocument>,
  {
    name,
    holder,
    durationMs,
    waitMs,
  }: Required<Pick<LeaseOptions, 'name' | 'holder' | 'durationMs' | 'waitMs'>>,
): Promise<Beat> {
  const startedAt = performance.now();
  let seen: { document: LeaseDocument; since: number } | undefined;
  for (;;) {
    const beatAt = performance.now();
    const beat = randomUUID();
    const document = await leases.findOne({ _id: name }, { readConcern: { level: 'majority' } });
    if (!document) {
      if (await insertLease(leases, { _id: name, holder, beat })) return { beat, beatAt };
    } else if (seen?.document.beat !== document.beat) {
      // Counted from the answer: the heartbeat may be younger than the question.
      seen = { document, since: performance.now() };
    } else if (beatAt - seen.since >= durationMs) {
      const taken = await leases.updateOne({ _id: name, beat: document.beat }, { $set: { holder, beat } });
      if (taken.modifiedCount === 1) return { beat, beatAt };
    }
    if (performance.now() - startedAt > waitMs) {
      const who = seen?.document.holder ?? 'another process';
      const message = `The lease "${name}" is held by ${who}: one process of this role runs at a time.`;
      throw new ProblemError([{ code: 'Unavailable', rule: 'lease-held', message }]);
    }
    await delay(Math.min(1000, durationMs / 10));
  }
}

async function insertLease(leases: Collection<LeaseDocument>, lease: LeaseDocument): Promise<boolean> {
  try {
    await leases.insertOne(lease);
    return true;
  } catch (error) {
    if (error instanceof MongoServerError && error.code === 11000) return false;
    throw error;
  }
}

function keepLease(
  kept: {
    client: MongoClient;
    leases: Collection<LeaseDocument>;
  } & Beat &
    Pick<Required<LeaseOptions>, 'name' | 'durationMs' | 'onLost'>,
): Lease {
  const { client, leases, name, durationMs, onLost } = kept;
  let { beatAt } = kept;
  // The last one known to have arrived, and those since that may have.
  let beats = [kept.beat];
  let isHeld = true;
  let beating: Promise<void> = Promise.resolve();
  let lastError: unknown;

  const lose = (reason: string, cause?: unknown): void => {
    if (!isHeld) return;
    end();
    onLost(new Error(`The lease "${name}" is lost: ${reason}`, { cause }));
    void client.close();
  };
  const makeBeat = async (): Promise<void> => {
    const asked: Beat = { beat: randomUUID(), beatAt: performance.now() };
    beats.push(asked.beat);
    try {
      const made = await leases.updateOne(
        { _id: name, beat: { $in: beats } },
        { $set: { beat: asked.beat } },
      );
      if (made.matchedCount === 0) {
        lose('another process has taken it over.');
        return;
      }
      beats = [asked.beat];
      beatAt = asked.beatAt;
      watchExpiry();
    } catch (error) {
      // Tried again until the lease has run out.
      lastError = error;
    }
  };

  let isBeating = false;
  const heart = setInterval(() => {
    if (isBeating) return;
    isBeating = true;
    beating = makeBeat().finally(() => {
      isBeating = false;
    });
  }, durationMs / 3);
  let expiry: NodeJS.Timeout;
  const watchExpiry = (): void => {
    clearTimeout(expiry);
    if (!isHeld) return;
    expiry = setTimeout(
      () => {
        lose('no heartbeat reached the database.', lastError);
      },
      beatAt + durationMs - performance.now(),
    );
  };
  const end = (): void => {
    isHeld = false;
    clearInterval(heart);
    clearTimeout(expiry);
  };
  watchExpiry();

  return {
    // By the clock too: after a stop of the whole process the timer comes late.
    isHeld: () => isHeld && performance.now() < beatAt + durationMs,
    async release() {
      if (!isHeld) return;
      end();
      try {
        await beating;
        await leases.deleteOne({ _id: name, beat: { $in: beats } });
      } finally {
        await client.close();
      }
    },
  };
}
