import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkPublishing } from './publishing-property.ts';
import { databases } from '../support/databases.ts';

for (const database of databases)
  test(`whatever the newsroom does on ${database}, the public sees what the rules say`, async (t) => {
    const { runs, steps } = await checkPublishing(database, { runs: 40, stepsEach: 40, limitMs: 35_000 });
    t.diagnostic(`${String(runs)} runs, ${String(steps)} steps`);
    assert.ok(steps > 0);
  });
