// Commits transactions to the file given until it is killed; writes the id of each that was acknowledged.
import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { createSingleWriterClient } from '../../src/sqlite/single-writer-client.ts';
import { createWriteTurn } from '../../src/write-turn/write-turn.ts';

const [, , path = ''] = process.argv;
const client = createSingleWriterClient({ path, turn: createWriteTurn(), onCommit: () => undefined });
for (;;) {
  const id = randomUUID();
  const transaction = await client.transaction();
  await transaction.execute({ sql: 'INSERT INTO kept (id) VALUES (?)', args: [id] });
  await transaction.execute({
    sql: 'INSERT INTO kept_text (id, text) VALUES (?, ?)',
    args: [id, 'x'.repeat(5000)],
  });
  await transaction.commit();
  writeSync(1, `${id}\n`);
}
