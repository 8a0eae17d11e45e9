import { join } from 'node:path';
import { singleWriterSqliteAdapter } from '../../src/sqlite/single-writer-sqlite-adapter.ts';
import { describeSingleWriter } from '../write-turn/single-writer-contract.ts';
import { smallNewsroomMigrations, startSmallNewsroom } from '../write-turn/small-newsroom.ts';
import { temporaryFolder } from './temporary-folder.ts';

describeSingleWriter('SQLite', async ({ hooks, ...options }) => {
  const folder = await temporaryFolder();
  const adapter = singleWriterSqliteAdapter({
    path: join(folder.path, 'newsroom.sqlite'),
    prodMigrations: smallNewsroomMigrations,
    ...options,
  });
  const newsroom = await startSmallNewsroom(adapter, hooks);
  return {
    newsroom,
    canRollBack: true,
    stop: async () => {
      await newsroom.destroy();
      await folder.remove();
    },
  };
});
