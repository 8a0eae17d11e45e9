import assert from 'node:assert/strict';
import { it } from 'node:test';
import { killRounds } from '../process/kill-rounds.ts';

it('no acknowledged publication is lost to SIGKILL, 200 times in a publishing loop', async (t) => {
  const { rounds, acknowledged, entries } = await killRounds(200);
  t.diagnostic(`${String(rounds)} kills, ${String(acknowledged)} acknowledged, ${String(entries)} entries`);
  assert.ok(acknowledged > rounds);
});
