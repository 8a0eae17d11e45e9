import * as migration_20261122_032248_initial from './20261122_032248_initial.ts';
import * as migration_20261122_033000_ledger_triggers from './20261122_033000_ledger_triggers.ts';
import * as migration_20261122_034417_media_upload_hash from './20261122_034417_media_upload_hash.ts';
import * as migration_20261124_214234_media_colour from './20261124_214234_media_colour.ts';

export const migrations = [
  {
    up: migration_20261122_032248_initial.up,
    down: migration_20261122_032248_initial.down,
    name: '20261122_032248_initial',
  },
  {
    up: migration_20261122_033000_ledger_triggers.up,
    down: migration_20261122_033000_ledger_triggers.down,
    name: '20261122_033000_ledger_triggers',
  },
  {
    up: migration_20261122_034417_media_upload_hash.up,
    down: migration_20261122_034417_media_upload_hash.down,
    name: '20261122_034417_media_upload_hash',
  },
  {
    up: migration_20261124_214234_media_colour.up,
    down: migration_20261124_214234_media_colour.down,
    name: '20261124_214234_media_colour',
  },
];
