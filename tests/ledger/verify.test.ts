import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LedgerReader } from '../../src/ledger/reader.ts';
import { verifyLedger } from '../../src/ledger/verify.ts';
import { headHash, parseHead, writeHead, type StoredEntry } from '../../src/model/entry.ts';
import { chain, sampleChain, samplePublication, sampleSettings, start } from './sample-ledger.ts';

/** A ledger of these entries, read in small batches. */
function readerOf(entries: readonly StoredEntry[]): LedgerReader {
  return {
    tip: () => Promise.resolve(entries.at(-1)?.sequence ?? 0),
    readFrom: (sequence) => Promise.resolve(entries.filter((each) => each.sequence >= sequence).slice(0, 3)),
    onAppend: () => () => undefined,
    close: () => Promise.resolve(),
  };
}

async function rulesBroken(entries: readonly StoredEntry[]): Promise<string[]> {
  const { faults } = await verifyLedger(readerOf(entries));
  return faults.map(({ sequence, rule }) => `${String(sequence)} ${rule}`);
}

/** The chain with one entry changed, and nothing after it. */
function changed(sequence: number, change: (entry: StoredEntry) => Partial<StoredEntry>): StoredEntry[] {
  return sampleChain(4).map((entry) =>
    entry.sequence === sequence ? { ...entry, ...change(entry) } : entry,
  );
}

/** The chain with the head of one entry changed, and all hashes after it made right again. */
function rewritten(sequence: number, change: object): StoredEntry[] {
  let previousHash: string | null = null;
  return sampleChain(4).map((entry) => {
    const more = entry.sequence === sequence ? change : {};
    const head = writeHead({ ...parseHead(entry.head), ...more, previousHash });
    previousHash = headHash(head);
    return { ...entry, head };
  });
}

describe('the verification of a ledger', () => {
  it('finds nothing wrong with a ledger as it was appended', async () => {
    const entries = sampleChain(7, 3);
    assert.deepEqual(await verifyLedger(readerOf(entries)), {
      entries: 22,
      tipHash: headHash(entries[21]?.head ?? ''),
      emptied: 0,
      faults: [],
    });
    const empty = { entries: 0, tipHash: null, emptied: 0, faults: [] };
    assert.deepEqual(await verifyLedger(readerOf([])), empty);
  });

  it('finds a changed head by the hash in the next one', async () => {
    const forge = ({ head }: StoredEntry) => ({ head: head.replace('an-editor', 'another') });
    assert.deepEqual(await rulesBroken(changed(3, forge)), ['4 chain']);
  });

  it('finds a head that is written otherwise, is of no form, or is no JSON', async () => {
    const spaced = ({ head }: StoredEntry) => ({ head: `${head} ` });
    assert.deepEqual(await rulesBroken(changed(5, spaced)), ['5 head-canonical']);
    const unknown = ({ head }: StoredEntry) => ({ head: head.replace('"published"', '"posted"') });
    assert.deepEqual(await rulesBroken(changed(5, unknown)), ['5 head-form']);
    assert.deepEqual(await rulesBroken(changed(5, () => ({ head: '{' }))), ['5 head-form']);
  });

  it('finds a gap and a wrong number', async () => {
    assert.deepEqual(await rulesBroken(sampleChain(4).filter((each) => each.sequence !== 3)), [
      '4 gap',
      '4 chain',
    ]);
    assert.deepEqual(await rulesBroken(rewritten(5, { sequence: 6 })), ['5 head-sequence']);
  });

  it('finds a changed snapshot, and one that is not of the form', async () => {
    const forged = ({ snapshot }: StoredEntry) => ({ snapshot: snapshot?.replace('rice', 'salt') ?? null });
    assert.deepEqual(await rulesBroken(changed(2, forged)), ['2 snapshot-hash']);
    assert.deepEqual(await rulesBroken(changed(2, () => ({ snapshot: '{}' }))), [
      '2 snapshot-hash',
      '2 snapshot-form',
    ]);
  });

  it('finds time that goes back, a go-live in the past, and a ledger without settings', async () => {
    assert.deepEqual(await rulesBroken(rewritten(3, { at: '2020-01-01T00:00:00.000Z' })), ['3 time']);
    assert.deepEqual(await rulesBroken(rewritten(3, { goesLiveAt: '2020-01-01T00:00:00.000Z' })), [
      '3 go-live',
    ]);
    assert.deepEqual(await rulesBroken(chain([[samplePublication('r1', start)]])), ['1 first-entry']);
  });

  it('lets a snapshot be emptied after a kill, and only then', async () => {
    const entries = chain([
      [{ entry: { kind: 'settings' }, snapshot: sampleSettings }],
      [samplePublication('r1', start + 1000)],
      [samplePublication('r2', start + 2000)],
      [{ entry: { kind: 'killed', publicId: 'r1' } }],
    ]);
    const emptied = (...sequences: number[]): StoredEntry[] =>
      entries.map((each) => (sequences.includes(each.sequence) ? { ...each, snapshot: null } : each));
    const { faults, emptied: count } = await verifyLedger(readerOf(emptied(2)));
    assert.deepEqual([faults, count], [[], 1]);
    assert.deepEqual(await rulesBroken(emptied(2, 3)), ['3 snapshot-missing']);
    assert.deepEqual(await rulesBroken(emptied(1)), ['1 snapshot-missing']);
  });
});
