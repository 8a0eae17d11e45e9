import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type PayloadRequest,
} from 'payload';
import { ensureFirstEntry, openLedger, tagAuthority, type NewLine } from '../../src/ledger/append.ts';
import {
  consentEntriesOf,
  entriesOf,
  isNamedInLedger,
  latestSettings,
  ledgerTip,
  snapshotAt,
} from '../../src/ledger/entries-of.ts';
import { createSqliteLedgerReader } from '../../src/ledger/sqlite-reader.ts';
import { verifyLedger } from '../../src/ledger/verify.ts';
import { headHash, type EntryHead } from '../../src/model/entry.ts';
import { toIso, type Instant } from '../../src/model/instant.ts';
import type { FrozenMedia } from '../../src/model/media.ts';
import { databases } from '../support/databases.ts';
import { noTransactions } from '../support/mongo.ts';
import { startNewsroom, type Newsroom } from '../support/newsroom.ts';
import { samplePublication, sampleSettings, sampleSnapshot, start } from './sample-ledger.ts';

for (const database of databases) {
  describe(`append to the ledger on ${database}`, () => {
    let newsroom: Newsroom;
    before(async () => {
      newsroom = await startNewsroom({ database });
    });
    after(() => newsroom.close());

    async function inTransaction<T>(work: (req: PayloadRequest) => Promise<T>): Promise<T> {
      const req = await createLocalReq({}, newsroom.payload);
      await initTransaction(req);
      try {
        const result = await work(req);
        await commitTransaction(req);
        return result;
      } catch (error) {
        await killTransaction(req);
        throw error;
      }
    }

    const append = (now: Instant, lines: (at: Instant) => NewLine[]): Promise<EntryHead[]> =>
      inTransaction(async (req) => {
        const ledger = await openLedger(req, { now, by: 'editor-1' });
        return ledger.append(lines(ledger.at));
      });

    const first = (origin: string, name: string): Promise<boolean> =>
      inTransaction((req) =>
        ensureFirstEntry(req, {
          now: start,
          origin,
          defaults: () =>
            Promise.resolve({
              ...sampleSettings,
              organisation: { ...sampleSettings.organisation, name: { en: name } },
            }),
        }),
      );

    it('is refused while there are no settings', async () => {
      await assert.rejects(
        append(start, () => []),
        /ledger is empty/,
      );
    });

    it('begins with the settings, once, with the authority of tag: ids', async () => {
      assert.equal(await first('https://press.example.org:8443', 'First'), true);
      assert.equal(await first('https://elsewhere.example.org', 'Second'), false);
      await inTransaction(async (req) => {
        const settings = await latestSettings(req);
        assert.equal(settings?.authority, 'press.example.org,2025');
        assert.deepEqual(settings.organisation.name, { en: 'First' });
      });
    });

    it('chains the entries of one command, which share the instant', async () => {
      const heads = await append(start + 5000, (at) => [
        samplePublication('r1', at),
        { entry: { kind: 'media-consent', mediaId: 'm1', until: null } },
        {
          entry: {
            kind: 'embargo-link',
            publicId: 'r1',
            locales: ['en'],
            tokenHash: 'a'.repeat(64),
            expiresAt: toIso(at + 1000),
          },
        },
      ]);
      assert.deepEqual(
        heads.map(({ sequence, at, by }) => [sequence, at, by]),
        [
          [2, toIso(start + 5000), 'editor-1'],
          [3, toIso(start + 5000), 'editor-1'],
          [4, toIso(start + 5000), 'editor-1'],
        ],
      );
      await inTransaction(async (req) => {
        const tip = await ledgerTip(req);
        assert.equal(tip?.sequence, 4);
        assert.deepEqual(
          (await entriesOf(req, 'r1')).map((head) => [head.sequence, head.kind]),
          [
            [2, 'published'],
            [4, 'embargo-link'],
          ],
        );
        assert.deepEqual(await entriesOf(req, 'r2'), []);
        assert.deepEqual(await consentEntriesOf(req, 'm1'), [heads[1]]);
        assert.deepEqual(await snapshotAt(req, 2), sampleSnapshot('Release r1'));
        assert.equal(await snapshotAt(req, 1), null);
        assert.equal(await snapshotAt(req, 3), null);
      });
    });

    it('never goes back in time when the clock does', async () => {
      const [head] = await append(start, (at) => [samplePublication('r2', at)]);
      assert.equal(head?.at, toIso(start + 5000));
      assert.ok(head.kind === 'published' && head.goesLiveAt === head.at);
    });

    it('finds the pictures that any snapshot names', async () => {
      const picture: FrozenMedia = {
        mediaId: '0b7c1a2e-5d4f-4a6b-9c8d-7e6f5a4b3c2d',
        kind: 'picture',
        hash: 'b'.repeat(64),
        files: [{ file: 'original.jpg', mimeType: 'image/jpeg', sizeBytes: 1 }],
        ...{ alt: '', caption: '', credit: '', licence: '' },
      };
      await append(start + 6000, (at) => [
        { ...samplePublication('r3', at), snapshot: { ...sampleSnapshot('Pictures'), media: [picture] } },
      ]);
      await inTransaction(async (req) => {
        assert.equal(await isNamedInLedger(req, picture.mediaId), true);
        for (const other of ['0b7c1a2e', '5a4b3c2d', 'm1', '.*']) {
          assert.equal(await isNamedInLedger(req, other), false, other);
        }
      });
    });

    it('refuses what is not of the form, a go-live in the past, and a second append', async () => {
      const publication = samplePublication('r4', start + 7000);
      const refused = (lines: NewLine[]): Promise<void> => assert.rejects(append(start + 7000, () => lines));
      await refused([{ entry: publication.entry }]);
      await refused([{ entry: { kind: 'killed', publicId: 'r4' }, snapshot: publication.snapshot }]);
      await refused([
        { entry: { ...publication.entry, version: 0 } as NewLine['entry'], snapshot: publication.snapshot },
      ]);
      await refused([samplePublication('r4', start)]);
      await refused([{ ...publication, snapshot: { ...publication.snapshot, title: '\ud800' } }]);
      await assert.rejects(
        inTransaction(async (req) => {
          const ledger = await openLedger(req, { now: start + 7000, by: 'x' });
          await ledger.append([]);
          await ledger.append([publication]);
        }),
        /once/,
      );
    });

    it('leaves nothing of a command that fails after it', async (t) => {
      if (!newsroom.hasTransactions) {
        t.skip(noTransactions);
        return;
      }
      const before = await inTransaction(ledgerTip);
      await assert.rejects(
        inTransaction(async (req) => {
          const ledger = await openLedger(req, { now: start + 8000, by: 'x' });
          await ledger.append([samplePublication('r5', ledger.at), samplePublication('r6', ledger.at)]);
          throw new Error('the commit fails');
        }),
        /the commit fails/,
      );
      assert.deepEqual(await inTransaction(ledgerTip), before);
    });

    it('makes a ledger that verifies', async (t) => {
      if (database === 'mongodb') {
        t.diagnostic('the reader of MongoDB is tested beside this file');
        await inTransaction(async (req) => {
          const heads = [...(await entriesOf(req, 'r1')), ...(await entriesOf(req, 'r2'))];
          assert.equal(heads.length, 3);
        });
        return;
      }
      const reader = createSqliteLedgerReader(path.join(newsroom.dataDir, 'dateline.sqlite'));
      const { faults, tipHash } = await verifyLedger(reader);
      assert.deepEqual(faults, []);
      const tip = await inTransaction(ledgerTip);
      assert.equal(tipHash, headHash(tip?.head ?? ''));
      await reader.close();
    });
  });
}

describe('the authority of tag: ids', () => {
  it('is the host and the year, without a port', () => {
    assert.equal(tagAuthority('http://localhost:3000', start), 'localhost,2025');
    assert.equal(tagAuthority('https://ព័ត៌មាន.example', start), 'xn--x2eihj4m4e0a.example,2025');
    assert.equal(tagAuthority('http://[::1]:80', start), '1,2025');
  });
});
