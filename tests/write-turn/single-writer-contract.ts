import assert from 'node:assert/strict';
import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import { after, before, describe, it } from 'node:test';
import type { CollectionConfig, PayloadRequest } from 'payload';
import { ProblemError } from '../../src/model/problem.ts';
import {
  holdsWriteTurn,
  takeWriteTurn,
  type TransactionRequest,
} from '../../src/write-turn/take-write-turn.ts';
import type { WriteTurnDeadlines } from '../../src/write-turn/write-turn.ts';
import type { SmallNewsroom } from './small-newsroom.ts';

export interface ContractOptions {
  hooks: NonNullable<CollectionConfig['hooks']>;
  deadlines?: Partial<WriteTurnDeadlines>;
  onCommit?: () => void;
}

export interface StartedContract {
  newsroom: SmallNewsroom;
  canRollBack: boolean;
  stop: () => Promise<void>;
}

const locales = ['km', 'en', 'ru'] as const;
/** Well-formed on both databases. */
const unknownId = '64b000000000000000000000';
const clean = AsyncLocalStorage.snapshot();

/** Runs as a request of its own would: outside of every transaction that this test has begun. */
export function apart<Result>(work: () => Promise<Result>): Promise<Result> {
  return clean(async () => {
    await Promise.resolve();
    return work();
  });
}

export function brokenRule(error: unknown): string | undefined {
  return error instanceof ProblemError ? error.problems[0]?.rule : undefined;
}

const rule =
  (expected: string) =>
  (error: unknown): boolean => {
    assert.equal(brokenRule(error), expected, String(error));
    return true;
  };

/** What holds of the single writer on every database. */
export function describeSingleWriter(
  name: string,
  start: (options: ContractOptions) => Promise<StartedContract>,
): void {
  describe(`the single writer on ${name}`, () => {
    let started: StartedContract;
    let newsroom: SmallNewsroom;
    let commits = 0;
    let onNote: (req: PayloadRequest) => Promise<unknown> = () => Promise.resolve();

    let encode: (req: PayloadRequest) => Promise<void> = () => Promise.resolve();

    before(async () => {
      started = await start({
        hooks: {
          beforeOperation: [
            async ({ req, args }) => {
              const { data } = args as { data?: { text?: string } };
              if (data?.text === 'with picture') await encode(req);
            },
          ],
          beforeChange: [
            async ({ req, data }) => {
              if (data['text'] === 'with hook') await onNote(req);
            },
          ],
        },
        deadlines: { waitMs: 2500, nestedMs: 1000, idleMs: 1500 },
        onCommit: () => {
          commits += 1;
          if (commits === 1) throw new Error('A listener that fails keeps nothing from being committed.');
        },
      });
      ({ newsroom } = started);
    });
    after(() => started.stop());

    const createNote = (text: string, req?: object): Promise<unknown> =>
      newsroom.create({ collection: 'notes', data: { text }, ...(req ? { req } : {}) });
    const countNotes = async (text: string): Promise<number> =>
      (await newsroom.count({ collection: 'notes', where: { text: { equals: text } } })).totalDocs;
    const begin = async (): Promise<TransactionRequest & { transactionID: string }> => {
      const id = await newsroom.db.beginTransaction();
      assert.equal(typeof id, 'string');
      return { payload: newsroom, transactionID: String(id) };
    };
    const write = (req: object, text: string): Promise<unknown> =>
      newsroom.db.create({ collection: 'notes', data: { text }, req });
    const commit = (req: { transactionID: string }): Promise<void> =>
      newsroom.db.commitTransaction(req.transactionID);

    it('loses nothing of three locales saved at the same moment, 200 times', async () => {
      for (let round = 0; round < 200; round += 1) {
        const { id } = await newsroom.create({ collection: 'articles', locale: 'km', draft: true, data: {} });
        await Promise.all(
          locales.map((locale) =>
            newsroom.update({
              collection: 'articles',
              id,
              locale,
              draft: round % 2 === 0,
              data: { title: `${locale} ${String(round)}` },
            }),
          ),
        );
        const { title } = await newsroom.findByID({ collection: 'articles', id, locale: 'all', draft: true });
        assert.deepEqual(
          title,
          Object.fromEntries(locales.map((locale) => [locale, `${locale} ${String(round)}`])),
        );
      }
    });

    it('lets a write outside transactions wait for the open one, and a read answer at once', async () => {
      const req = await apart(begin);
      await write(req, 'open');
      let isWritten = false;
      const waiting = apart(() => createNote('waited')).then(() => {
        isWritten = true;
      });
      await apart(() => countNotes('waited'));
      await delay(50);
      assert.equal(isWritten, false);
      await commit(req);
      await waiting;
      assert.equal(await countNotes('open'), 1);
      assert.equal(await countNotes('waited'), 1);
    });

    it('serves transactions in the order in which they asked', async () => {
      const first = await apart(begin);
      await takeWriteTurn(first);
      const served: number[] = [];
      const all = Array.from({ length: 20 }, (_, index) =>
        apart(async () => {
          const req = await begin();
          await takeWriteTurn(req);
          served.push(index);
          await commit(req);
        }),
      );
      await delay(20);
      await commit(first);
      await Promise.all(all);
      assert.deepEqual(
        served,
        all.map((_, index) => index),
      );
    });

    it('is not held by a transaction that has not read or written anything yet', async () => {
      const req = await apart(begin);
      await apart(() => createNote('meanwhile'));
      assert.equal(holdsWriteTurn(req), false);
      await write(req, 'then');
      assert.equal(holdsWriteTurn(req), true);
      await commit(req);
      assert.equal(holdsWriteTurn(req), false);
      assert.equal(await countNotes('meanwhile'), 1);
    });

    it('is not held by an operation while its beforeOperation hook works, as an upload does on a picture', async () => {
      const encoding = new Promise<void>((resolve) => {
        encode = async (req) => {
          assert.equal(typeof (await req.transactionID), 'string');
          await createNote('meanwhile encoded', {});
          assert.equal(holdsWriteTurn(req), false);
          resolve();
        };
      });
      await apart(() => createNote('with picture'));
      await encoding;
      assert.equal(await countNotes('with picture'), 1);
      assert.equal(await countNotes('meanwhile encoded'), 1);
    });

    it('refuses a nested call without req after a second, and passes the turn on', async () => {
      onNote = () => createNote('nested without req');
      const startedAt = performance.now();
      await assert.rejects(
        apart(async () => {
          const req = await begin();
          await takeWriteTurn(req);
          try {
            await createNote('with hook', req);
          } finally {
            await newsroom.db.rollbackTransaction(req.transactionID);
          }
        }),
        rule('nested-without-req'),
      );
      const tookMs = performance.now() - startedAt;
      assert.ok(tookMs > 900 && tookMs < 2000, `${String(tookMs)} ms`);
      assert.equal(await countNotes('nested without req'), 0);
      if (started.canRollBack) assert.equal(await countNotes('with hook'), 0);
      await createNote('after nested');
    });

    it('refuses a nested write of the adapter without req alike', async () => {
      await assert.rejects(
        apart(async () => {
          const outer = await begin();
          await takeWriteTurn(outer);
          try {
            await newsroom.db.create({ collection: 'notes', data: { text: 'nested write' } });
          } finally {
            await newsroom.db.rollbackTransaction(outer.transactionID);
          }
        }),
        rule('nested-without-req'),
      );
      assert.equal(await countNotes('nested write'), 0);
    });

    it('fails an operation whose hook caught the error of a nested one, and stores nothing of it', async () => {
      const before = await newsroom.count({ collection: 'notes' });
      onNote = async (req) => {
        await assert.rejects(newsroom.findByID({ collection: 'notes', id: unknownId, req }));
        await assert.rejects(newsroom.update({ collection: 'notes', id: unknownId, data: {}, req }));
      };
      await assert.rejects(
        apart(() => createNote('with hook')),
        (error) => ['transaction-ended', 'transaction-lost'].includes(brokenRule(error) ?? ''),
      );
      assert.deepEqual(await newsroom.count({ collection: 'notes' }), before);
    });

    it('lets a nested call with req take part in the transaction', async () => {
      onNote = (req) => createNote('nested', req);
      await apart(() => createNote('with hook'));
      assert.equal(await countNotes('nested'), 1);
    });

    it('refuses statements and commit of a transaction that has ended', async () => {
      const req = await apart(begin);
      await write(req, 'ended');
      await commit(req);
      await assert.rejects(write(req, 'ended'), rule('transaction-ended'));
      await assert.rejects(commit(req), rule('transaction-lost'));
      await newsroom.db.rollbackTransaction(req.transactionID);
      assert.equal(await countNotes('ended'), 1);
    });

    it('gives up waiting after the deadline with an error that says so', async () => {
      const req = await apart(begin);
      await takeWriteTurn(req);
      const refused = assert.rejects(
        apart(() => createNote('too late')),
        rule('turn-timeout'),
      );
      // Kept at work, so that it is not idle.
      for (let ms = 0; ms < 3000; ms += 500) {
        await newsroom.db.count({ collection: 'notes', req });
        await delay(500);
      }
      await refused;
      await commit(req);
      assert.equal(await countNotes('too late'), 0);
    });

    it('is taken from a transaction that does nothing with it, which then cannot commit', async () => {
      const req = await apart(begin);
      await write(req, 'idle');
      await apart(() => createNote('after idle'));
      await assert.rejects(write(req, 'idle'), rule('transaction-idle'));
      await assert.rejects(commit(req), rule('transaction-idle'));
      if (started.canRollBack) assert.equal(await countNotes('idle'), 0);
      assert.equal(await countNotes('after idle'), 1);
    });

    it('tells of every commit, and of no rollback', async () => {
      const before = commits;
      await createNote('told');
      assert.equal(commits, before + 1);
      await newsroom.db.create({ collection: 'notes', data: { text: 'told' } });
      assert.ok(commits > before + 1);
      const told = commits;
      const req = await apart(begin);
      await write(req, 'untold');
      await newsroom.db.rollbackTransaction(req.transactionID);
      const unused = await apart(begin);
      await commit(unused);
      assert.equal(commits, told);
    });

    it('lets Payload count failed logins and reserve a password reset, which it does outside of its transaction', async () => {
      const email = 'officer@example.org';
      const { id } = await newsroom.create({ collection: 'users', data: { email, password: 'correct' } });
      const logIn = (password: string): Promise<unknown> =>
        newsroom.login({ collection: 'users', data: { email, password } });
      await assert.rejects(apart(() => logIn('wrong')));
      const account = await newsroom.findByID({ collection: 'users', id, showHiddenFields: true });
      assert.equal(account['loginAttempts'], 1);
      await apart(() => logIn('correct'));
      const token = await apart(() => newsroom.forgotPassword({ collection: 'users', data: { email } }));
      assert.equal(typeof token, 'string');
    });
  });
}
