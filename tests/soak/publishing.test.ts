import { test } from 'node:test';
import { checkPublishing } from '../properties/publishing-property.ts';
import { databases } from '../support/databases.ts';

for (const database of databases)
  test(`whatever the newsroom does on ${database} for long, the public sees what the rules say`, async (t) => {
    const { runs, steps } = await checkPublishing(database, { runs: 400, stepsEach: 60, limitMs: 1_200_000 });
    t.diagnostic(`${String(runs)} runs, ${String(steps)} steps`);
  });
