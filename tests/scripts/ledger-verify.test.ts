import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { headHash, parseHead } from '../../src/model/entry.ts';
import { openDatabase, type Database } from '../../src/sqlite/database.ts';
import { sampleChain } from '../ledger/sample-ledger.ts';

describe('npm run ledger:verify', () => {
  let folder: string;
  let database: Database;
  const entries = sampleChain(5, 2);
  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'dateline-verify-'));
    // Stays open for writing, as beside a running newsroom.
    database = openDatabase(path.join(folder, 'dateline.sqlite'), { pragmas: { journal_mode: 'WAL' } });
    database.exec(
      'CREATE TABLE publication_ledger (sequence numeric UNIQUE, at text, head text, snapshot text)',
    );
    const insert = database.prepare('INSERT INTO publication_ledger VALUES (?, ?, ?, ?)');
    for (const { sequence, head, snapshot } of entries)
      insert.run(sequence, parseHead(head).at, head, snapshot);
  });
  after(async () => {
    database.close();
    await rm(folder, { recursive: true, force: true });
  });

  function verify(dataDir: string): Promise<{ code: number; output: string; errors: string }> {
    const script = path.join(import.meta.dirname, '../../scripts/ledger-verify.ts');
    return new Promise((resolve) => {
      execFile(
        process.execPath,
        ['--import', 'tsx', script],
        // Without the other variables of whoever runs the tests.
        { env: { PATH: process.env['PATH'], NODE_ENV: 'production', DATA_DIR: dataDir } },
        (error, output, errors) => {
          resolve({ code: typeof error?.code === 'number' ? error.code : 0, output, errors });
        },
      );
    });
  }

  it('says that the ledger holds, and which entry is the last', async () => {
    const hash = headHash(entries.at(-1)?.head ?? '');
    assert.deepEqual(await verify(folder), {
      code: 0,
      output: `The ledger holds: 11 entries, the last with the hash ${hash}\n`,
      errors: '',
    });
  });

  it('names the entry that was changed, and ends with 1', async () => {
    database.exec(
      "UPDATE publication_ledger SET head = replace(head, 'an-editor', 'nobody') WHERE sequence = 4",
    );
    const { code, output } = await verify(folder);
    assert.equal(code, 1);
    assert.match(output, /^entry 5: previousHash is not the hash/);
    assert.match(output, /THE LEDGER DOES NOT HOLD: 1 faults in 11 entries\n$/);
  });

  it('says so where there is no ledger', async () => {
    const { code, output, errors } = await verify(path.join(folder, 'elsewhere'));
    assert.equal(code, 1);
    assert.equal(output, '');
    assert.match(errors, /The ledger in .*elsewhere.* cannot be read/);
  });
});
