import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { addressKinds, withoutTexts } from './truth-table/address-kinds.ts';
import { instantNames, instants } from './truth-table/instants.ts';
import { openTable, type Table } from './truth-table/table.ts';

/**
 * Rules §8: every kind of address in every public state, before and at every instant at which something changes, from a
 * cache that was filled just before and from none.
 */
describe('the truth table', () => {
  let table: Table;
  before(async () => {
    table = await openTable();
  });
  after(() => table.close());

  it('knows every address that the site answers', () => {
    const known = new Set([...addressKinds.map(({ path }) => path), ...withoutTexts]);
    assert.deepEqual(
      table.paths().filter((path) => !known.has(path)),
      [],
    );
  });

  for (const [index, name] of instantNames.entries()) {
    const { at, by } = instants[name];
    const before = instantNames[index - 1];
    it(`holds before and at the ${name}, which comes by ${by}`, async () => {
      try {
        if (before && by === 'clock') await table.expect({ now: at - 1, reached: before });
        // What comes by an entry changes answers while the clock stands still.
        if (before && by === 'entry') await table.ask({ now: at, reached: before });
      } finally {
        table.tell(name);
      }
      await table.expect({ now: at, reached: name });
    });
  }
});
