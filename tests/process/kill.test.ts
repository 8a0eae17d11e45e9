import assert from 'node:assert/strict';
import { it } from 'node:test';
import { killRounds } from './kill-rounds.ts';

it('no acknowledged publication is lost to SIGKILL, 20 times in a publishing loop', async (t) => {
  const { rounds, acknowledged, entries } = await killRounds(20);
  t.diagnostic(`${String(acknowledged)} acknowledged, ${String(entries)} entries`);
  assert.ok(acknowledged > rounds);
});
