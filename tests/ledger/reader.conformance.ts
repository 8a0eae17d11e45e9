import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { LedgerReader } from '../../src/ledger/reader.ts';
import type { StoredEntry } from '../../src/model/entry.ts';
import { ProblemError } from '../../src/model/problem.ts';
import { sampleChain } from './sample-ledger.ts';

/** A ledger that the suite may write to, as the newsroom would: each call is one transaction. */
export interface WritableLedger {
  append(entries: readonly StoredEntry[]): Promise<void>;
  openReader(): LedgerReader;
  /** A reader of a database that is not there. */
  openReaderOfNothing(): LedgerReader;
  stop(): Promise<void>;
}

/** What every LedgerReader does, whichever database holds the ledger. */
export function conformsToLedgerReader(name: string, start: () => Promise<WritableLedger>): void {
  describe(`reader of the ledger in ${name}`, () => {
    let ledger: WritableLedger;
    let reader: LedgerReader;
    const commands = 6;
    const entries = sampleChain(commands, 3);
    const written = entries.slice(0, 16);

    before(async () => {
      ledger = await start();
      reader = ledger.openReader();
    });
    after(async () => {
      await reader.close();
      await ledger.stop();
    });

    it('finds nothing in an empty ledger', async () => {
      assert.equal(await reader.tip(), 0);
      assert.deepEqual(await reader.readFrom(1, 10), []);
    });

    it('gives the two strings back byte for byte', async () => {
      await ledger.append(written);
      assert.equal(await reader.tip(), 16);
      assert.deepEqual(await reader.readFrom(1, 100), written);
    });

    it('reads from n, n included', async () => {
      assert.deepEqual(await reader.readFrom(14, 100), written.slice(13));
      assert.deepEqual(await reader.readFrom(17, 100), []);
    });

    it('never ends a batch inside a command', async () => {
      assert.deepEqual(sequences(await reader.readFrom(1, 1)), [1]);
      assert.deepEqual(sequences(await reader.readFrom(1, 2)), [1, 2, 3, 4]);
      assert.deepEqual(sequences(await reader.readFrom(1, 4)), [1, 2, 3, 4]);
      assert.deepEqual(sequences(await reader.readFrom(3, 1)), [3, 4]);
      assert.deepEqual(sequences(await reader.readFrom(15, 1)), [15, 16]);
    });

    it('tells of an append in time, and once after the call, and not after the unsubscribe', async () => {
      let calls = 0;
      const gate = newGate();
      const unsubscribe = reader.onAppend(() => {
        calls += 1;
        gate.open();
      });
      await ledger.append(entries.slice(16, 19));
      await untilTip(reader, gate, 19);
      unsubscribe();
      const callsBefore = calls;
      const second = newGate();
      const stillThere = reader.onAppend(() => second.open());
      await untilTip(reader, second, 19);
      stillThere();
      assert.ok(callsBefore > 0);
      assert.equal(calls, callsBefore);
      assert.deepEqual(await reader.readFrom(17, 10), entries.slice(16));
    });

    it('lets a follower that reads at each hint see everything', async () => {
      const other = await start();
      const following = other.openReader();
      try {
        const seen: StoredEntry[] = [];
        const gate = newGate();
        const unsubscribe = following.onAppend(() => gate.open());
        const appended = (async () => {
          for (let from = 0; from < entries.length; from += 1)
            await other.append(entries.slice(from, from + 1));
        })();
        const deadline = Date.now() + 10_000;
        while (seen.length < entries.length) {
          assert.ok(Date.now() < deadline, `saw ${String(seen.length)} of ${String(entries.length)} entries`);
          await gate.passed(deadline);
          let batch: StoredEntry[];
          do seen.push(...(batch = await following.readFrom(seen.length + 1, 4)));
          while (batch.length > 0);
        }
        await appended;
        unsubscribe();
        assert.deepEqual(seen, entries);
      } finally {
        await following.close();
        await other.stop();
      }
    });

    it('says Unavailable where the database cannot be reached', async () => {
      const nothing = ledger.openReaderOfNothing();
      const isUnavailable = (error: unknown): boolean =>
        error instanceof ProblemError && error.problems[0]?.code === 'Unavailable';
      await assert.rejects(nothing.tip(), isUnavailable);
      await assert.rejects(nothing.readFrom(1, 1), isUnavailable);
      await nothing.close();
      await assert.rejects(nothing.tip(), isUnavailable);
    });
  });
}

function sequences(entries: readonly StoredEntry[]): number[] {
  return entries.map((each) => each.sequence);
}

interface Gate {
  open(): void;
  /** Resolves once opened since the last passage; rejects at the deadline. */
  passed(deadline: number): Promise<void>;
}

function newGate(): Gate {
  let isOpen = false;
  let wake: (() => void) | null = null;
  return {
    open() {
      isOpen = true;
      wake?.();
    },
    async passed(deadline) {
      if (!isOpen) {
        await new Promise<void>((resolve, reject) => {
          const timer = setTimeout(() => reject(new Error('not told in time')), deadline - Date.now());
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      wake = null;
      isOpen = false;
    },
  };
}

/** Waits for hints until the tip is `sequence`; the first look needs none. */
async function untilTip(reader: LedgerReader, gate: Gate, sequence: number): Promise<void> {
  const deadline = Date.now() + 5000;
  do await gate.passed(deadline);
  while ((await reader.tip()) !== sequence);
}
