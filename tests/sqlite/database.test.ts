import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { openDatabase, type Bind } from '../../src/sqlite/database.ts';
import { countParameters } from '../../src/sqlite/parameters.ts';

const folder = mkdtempSync(join(tmpdir(), 'dateline-sqlite-'));
after(() => {
  rmSync(folder, { recursive: true });
});

describe('the number of binds of a statement', () => {
  for (const [sql, expected] of [
    ['SELECT 1', 0],
    ['SELECT ?, ?', 2],
    ['SELECT ?2, ?1, ?2', 2],
    ['SELECT ?3, ?', 4],
    [`SELECT '?', "?", \`?\`, [?], 'it''s ?' -- ?\n, ? /* ? */`, 1],
    ['SELECT a$b, "имя?", имя, ? FROM t', 1],
    ["SELECT json ->> '$.a', ? /* open ?", 1],
  ] as const) {
    it(`is ${String(expected)} for ${JSON.stringify(sql)}`, () => {
      assert.equal(countParameters(sql), expected);
    });
  }

  it('is unknown for named parameters, which are refused', () => {
    for (const sql of ['SELECT :a', 'SELECT @a', 'SELECT $a'])
      assert.throws(() => countParameters(sql), TypeError);
  });
});

describe('a database', () => {
  const database = openDatabase(join(folder, 'a ? b%.sqlite'), { pragmas: { journal_mode: 'WAL' } });
  database.exec('CREATE TABLE note (id INTEGER PRIMARY KEY, value)');
  const insert = database.prepare('INSERT INTO note (value) VALUES (?)');
  const byId = database.prepare<{ value: unknown; type: string }>(
    'SELECT value, typeof(value) AS type FROM note WHERE id = ?',
  );
  const stored = (bind: Bind): unknown => byId.get(insert.run(bind).lastInsertRowid);
  after(() => {
    database.close();
  });

  it('gives back what was bound', () => {
    assert.deepEqual(stored('សួស្តី мир'), { value: 'សួស្តី мир', type: 'text' });
    assert.deepEqual(stored(7), { value: 7, type: 'integer' });
    assert.deepEqual(stored(Number.MAX_SAFE_INTEGER), { value: Number.MAX_SAFE_INTEGER, type: 'integer' });
    assert.deepEqual(stored(-1.5), { value: -1.5, type: 'real' });
    assert.deepEqual(stored(null), { value: null, type: 'null' });
  });

  it('replaces a lone surrogate instead of ending the process, and a NUL instead of losing what follows', () => {
    assert.deepEqual(stored('a\ud800b'), { value: 'a\ufffdb', type: 'text' });
    assert.deepEqual(stored('a\0b'), { value: 'a\ufffdb', type: 'text' });
  });

  it('refuses what SQLite has no form for', () => {
    for (const bind of [true, undefined, NaN, Infinity, 2 ** 53, 1n, {}, Buffer.from('x'), ['x']]) {
      assert.throws(() => insert.run(bind as unknown as Bind), TypeError);
    }
  });

  it('refuses a wrong number of binds', () => {
    assert.throws(() => insert.run(), /1 binds expected, 0 given/);
    assert.throws(() => byId.all(1, 2), /1 binds expected, 2 given/);
  });

  it('rolls back a transaction that throws and says why', () => {
    const count = database.prepare<{ n: number }>('SELECT count(*) AS n FROM note');
    const before = count.get()?.n;
    assert.throws(
      () =>
        database.transaction(() => {
          insert.run('lost');
          throw new Error('no');
        }),
      /no/,
    );
    assert.equal(count.get()?.n, before);
    assert.equal(database.inTransaction, false);
    assert.equal(
      database.transaction(() => insert.run('kept').changes),
      1,
    );
    assert.equal(count.get()?.n, (before ?? 0) + 1);
  });

  it('gives the code of an error of SQLite', () => {
    const sql = 'INSERT INTO note (id) VALUES (1) RETURNING id';
    assert.throws(() => database.prepare(sql).all(), { code: 'SQLITE_CONSTRAINT_PRIMARYKEY' });
  });

  it('opened read-only sees what the writer commits and refuses to write', () => {
    const reader = openDatabase(join(folder, 'a ? b%.sqlite'), { readOnly: true });
    const count = reader.prepare<{ n: number }>('SELECT count(*) AS n FROM note');
    const before = count.get()?.n ?? 0;
    insert.run('seen');
    assert.equal(count.get()?.n, before + 1);
    assert.throws(() => {
      reader.exec("INSERT INTO note (value) VALUES ('x')");
    }, /readonly/);
    reader.close();
    assert.throws(() => count.get(), /has been closed/);
  });

  it('opened read-only makes no file', () => {
    assert.throws(() => openDatabase(join(folder, 'none.sqlite'), { readOnly: true }));
  });
});
