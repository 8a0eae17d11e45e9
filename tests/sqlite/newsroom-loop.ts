// Creates notes in the small newsroom at the path given until it is killed; writes the id of each that was acknowledged.
import { writeSync } from 'node:fs';
import { singleWriterSqliteAdapter } from '../../src/sqlite/single-writer-sqlite-adapter.ts';
import { startSmallNewsroom } from '../write-turn/small-newsroom.ts';

const [, , path = ''] = process.argv;
const newsroom = await startSmallNewsroom(singleWriterSqliteAdapter({ path }));
for (;;) {
  const { id } = await newsroom.create({ collection: 'notes', data: { text: 'acknowledged' } });
  writeSync(1, `${id}\n`);
}
