import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, describe, it } from 'node:test';
import { createSingleWriterClient, type SingleWriterClient } from '../../src/sqlite/single-writer-client.ts';
import { createWriteTurn } from '../../src/write-turn/write-turn.ts';
import { apart, brokenRule } from '../write-turn/single-writer-contract.ts';
import { killAfter } from './kill-after.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { watchLoop } from './watch-loop.ts';

describe('the single-writer client', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let path: string;
  let client: SingleWriterClient;
  let commits = 0;
  const newClient = (lockedMs = 10_000): SingleWriterClient =>
    createSingleWriterClient({ path, turn: createWriteTurn(), onCommit: () => (commits += 1), lockedMs });

  before(async () => {
    folder = await temporaryFolder();
    path = join(folder.path, 'client.sqlite');
    client = newClient();
    await client.executeMultiple(`
      CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT, about INTEGER REFERENCES note (id) DEFERRABLE INITIALLY DEFERRED);
      CREATE TABLE parent (id INTEGER PRIMARY KEY);
      CREATE TABLE child (id INTEGER PRIMARY KEY, parent INTEGER REFERENCES parent (id) ON DELETE CASCADE);
    `);
  });
  after(async () => {
    client.close();
    await folder.remove();
  });

  const insert = (text: string): { sql: string; args: string[] } => ({
    sql: 'INSERT INTO note (text) VALUES (?) RETURNING id',
    args: [text],
  });
  const count = async (where = '1'): Promise<number> => {
    const { rows } = await client.execute(`SELECT count(*) AS n FROM note WHERE ${where}`);
    return Number(rows[0]?.['n']);
  };
  const begin = (): ReturnType<SingleWriterClient['transaction']> => apart(() => client.transaction());

  it('answers rows as drizzle and Payload read them', async () => {
    const { rows, columns } = await client.execute({
      sql: 'SELECT ? AS a, ? AS b, ? AS c, NULL AS d',
      args: [true, new Date(5), 'ខ្មែរ'],
    });
    assert.deepEqual(columns, ['a', 'b', 'c', 'd']);
    const [row] = rows;
    assert.ok(row);
    assert.deepEqual({ ...row }, { a: 1, b: 5, c: 'ខ្មែរ', d: null });
    assert.deepEqual(Array.from(row), [1, 5, 'ខ្មែរ', null]);
  });

  it('gives the code of an error of SQLite, and goes on', async () => {
    const twice = 'INSERT INTO parent (id) VALUES (1), (1) RETURNING id';
    await assert.rejects(client.execute(twice), {
      name: 'LibsqlError',
      code: 'SQLITE_CONSTRAINT_PRIMARYKEY',
    });
    await client.execute(insert('after an error'));
    assert.equal(await count("text = 'after an error'"), 1);
  });

  it('writes what a WITH introduces', async () => {
    await client.execute("WITH new (text) AS (VALUES ('with')) INSERT INTO note (text) SELECT text FROM new");
    assert.equal(await count("text = 'with'"), 1);
  });

  it('stores all statements of a batch or none', async () => {
    await assert.rejects(client.batch([insert('batch'), 'INSERT INTO nowhere VALUES (1)']));
    assert.equal(await count("text = 'batch'"), 0);
    const results = await client.batch([insert('batch'), insert('batch')]);
    assert.equal(results.length, 2);
    assert.equal(await count("text = 'batch'"), 2);
  });

  it('lets the error of a failed COMMIT reach the caller, leaves nothing, and passes the turn on', async () => {
    const told = commits;
    const transaction = await begin();
    await transaction.execute({
      sql: 'INSERT INTO note (text, about) VALUES (?, ?)',
      args: ['broken', 999_999],
    });
    await assert.rejects(transaction.commit(), { code: 'SQLITE_CONSTRAINT_FOREIGNKEY' });
    assert.equal(transaction.closed, true);
    assert.equal(await count("text = 'broken'"), 0);
    assert.equal(commits, told);
    await client.execute(insert('next'));
  });

  it('refuses to go on where SQLite has ended the transaction by itself', async () => {
    const transaction = await begin();
    await transaction.execute(insert('rolled back'));
    const twice = 'INSERT OR ROLLBACK INTO parent (id) VALUES (7), (7)';
    await assert.rejects(transaction.execute(twice), { code: 'SQLITE_CONSTRAINT_PRIMARYKEY' });
    await assert.rejects(
      transaction.execute(insert('goes on')),
      (error) => brokenRule(error) === 'transaction-lost',
    );
    await assert.rejects(transaction.commit(), (error) => brokenRule(error) === 'transaction-lost');
    assert.equal(await count("text IN ('rolled back', 'goes on')"), 0);
  });

  it('gives its turn up when it is rolled back while it waits for it', async () => {
    const first = await begin();
    await first.execute(insert('first'));
    const second = await begin();
    const waiting = second.execute(insert('second'));
    await second.rollback();
    await first.commit();
    await assert.rejects(waiting, (error) => brokenRule(error) === 'transaction-ended');
    await client.execute(insert('third'));
    assert.equal(await count("text = 'second'"), 0);
  });

  it('sees outside of a transaction only what was committed', async () => {
    const before = await count();
    const transaction = await begin();
    await transaction.execute(insert('inside'));
    assert.equal(await count(), before);
    const inside = await transaction.execute('SELECT count(*) AS n FROM note');
    assert.equal(inside.rows[0]?.['n'], before + 1);
    await transaction.commit();
    assert.equal(await count(), before + 1);
  });

  it('keeps rows that refer to a table made anew by a migration, and checks them at its commit', async () => {
    await client.execute('INSERT INTO parent (id) VALUES (10), (11)');
    await client.execute('INSERT INTO child (id, parent) VALUES (1, 10), (2, 11)');
    const renew = async (kept: string): Promise<void> => {
      await client.withoutForeignKeys(async () => {
        const transaction = await begin();
        await transaction.executeMultiple(`
          CREATE TABLE renewed (id INTEGER PRIMARY KEY); INSERT INTO renewed SELECT id FROM parent WHERE ${kept};
          DROP TABLE parent; ALTER TABLE renewed RENAME TO parent;`);
        await transaction.commit();
      });
    };
    await renew('1');
    const children = await client.execute('SELECT count(*) AS n FROM child');
    assert.equal(children.rows[0]?.['n'], 2);
    await assert.rejects(renew('id = 10'), /foreign key is broken/);
    const parents = await client.execute('SELECT count(*) AS n FROM parent');
    assert.equal(parents.rows[0]?.['n'], 2);
    const isOn = await client.execute('PRAGMA foreign_keys');
    assert.equal(isOn.rows[0]?.['foreign_keys'], 1);
  });

  it('keeps the event loop free while another process holds the lock for two seconds, and then writes', async () => {
    const other = await lockFor(path, 2000);
    const startedAt = performance.now();
    const loop = watchLoop();
    await client.execute(insert('after the lock'));
    const { wallMs } = loop.stop();
    assert.ok(performance.now() - startedAt > 1500);
    // A connection that waits inside SQLite stands for all the two seconds.
    assert.ok(wallMs < 1000, `the loop stood for ${String(wallMs)} ms`);
    assert.equal(await count("text = 'after the lock'"), 1);
    await other.ended;
  });

  it('gives up where another process keeps the lock, and says so', async () => {
    const impatient = newClient(200);
    const other = await lockFor(path, 1000);
    await assert.rejects(
      impatient.execute(insert('never')),
      (error) => brokenRule(error) === 'database-locked',
    );
    const transaction = await apart(() => impatient.transaction());
    await assert.rejects(
      transaction.execute(insert('never')),
      (error) => brokenRule(error) === 'database-locked',
    );
    await other.ended;
    await impatient.execute(insert('later'));
    impatient.close();
    assert.equal(await count("text = 'never'"), 0);
  });

  it('takes turns with another connection without losing an increment', async () => {
    await client.execute('CREATE TABLE counter (n INTEGER)');
    await client.execute('INSERT INTO counter VALUES (0)');
    const second = newClient();
    const increment = (by: SingleWriterClient): Promise<void> =>
      apart(async () => {
        const transaction = await by.transaction();
        const { rows } = await transaction.execute('SELECT n FROM counter');
        await transaction.execute({ sql: 'UPDATE counter SET n = ?', args: [Number(rows[0]?.['n']) + 1] });
        await transaction.commit();
      });
    await Promise.all(Array.from({ length: 100 }, (_, index) => increment(index % 2 ? client : second)));
    second.close();
    const { rows } = await client.execute('SELECT n FROM counter');
    assert.equal(rows[0]?.['n'], 100);
  });

  it('has every transaction that was acknowledged before a process was killed, 20 times', async () => {
    await client.executeMultiple(
      'CREATE TABLE kept (id TEXT PRIMARY KEY); CREATE TABLE kept_text (id TEXT PRIMARY KEY, text TEXT)',
    );
    const acknowledged: string[] = [];
    for (let round = 0; round < 5; round += 1) {
      // Four processes beside each other, and beside this one.
      const killed = [7, 29, 61, 113].map((lines) => killAfter('client-loop.ts', path, lines + round));
      acknowledged.push(...(await Promise.all(killed)).flat());
    }
    assert.ok(acknowledged.length >= 5 * (7 + 29 + 61 + 113));
    const whole = await client.execute('SELECT id FROM kept JOIN kept_text USING (id)');
    const stored = new Set(whole.rows.map((row) => row['id']));
    assert.deepEqual(
      acknowledged.filter((id) => !stored.has(id)),
      [],
    );
    const { rows } = await client.execute('SELECT count(*) AS n FROM kept');
    assert.equal(rows[0]?.['n'], stored.size);
    const check = await client.execute('PRAGMA integrity_check');
    assert.equal(check.rows[0]?.['integrity_check'], 'ok');
  });

  it('needs no more descriptors after thousands of transactions', async () => {
    const before = openDescriptors();
    for (let round = 0; round < 3000; round += 1) {
      const transaction = await begin();
      await transaction.execute(insert('many'));
      await transaction.commit();
    }
    assert.ok(openDescriptors() <= before + 2, `${String(before)} → ${String(openDescriptors())}`);
    assert.equal(await count("text = 'many'"), 3000);
  });

  it('refuses after it was closed', async () => {
    const closed = newClient();
    closed.close();
    await assert.rejects(closed.execute('SELECT 1'), { code: 'CLIENT_CLOSED' });
    await assert.rejects(closed.execute(insert('closed')), { code: 'CLIENT_CLOSED' });
    const transaction = await apart(() => closed.transaction());
    await assert.rejects(transaction.execute(insert('closed')), { code: 'CLIENT_CLOSED' });
  });
});

/** Resolves when another process holds the lock of the file; the promise inside, when it has ended. */
async function lockFor(path: string, ms: number): Promise<{ ended: Promise<unknown> }> {
  const script = `
    const Libsql = require('libsql');
    const database = new Libsql(${JSON.stringify(path)});
    database.exec('BEGIN IMMEDIATE');
    console.log('locked');
    setTimeout(() => { database.exec('COMMIT'); database.close(); }, ${String(ms)});`;
  const other = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(other, 'exit');
  await once(createInterface({ input: other.stdout }), 'line');
  return { ended };
}

function openDescriptors(): number {
  return readdirSync('/dev/fd').length;
}
