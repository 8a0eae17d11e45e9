import assert from 'node:assert/strict';
import { prepareUpload } from '../../media/prepare-upload.ts';
import { refusals } from '../../media/refusals.ts';
import { ProblemError } from '../../src/model/problem.ts';

/** Asserts that the file is refused, by this rule of the table. */
export async function refuses(upload: Uint8Array, rule: string): Promise<void> {
  await assert.rejects(prepareUpload(upload), (error: unknown) => {
    assert.ok(error instanceof ProblemError, String(error));
    assert.deepEqual(
      error.problems.map((each) => [each.code, each.rule, each.field]),
      [['Invalid', rule, 'file']],
    );
    assert.ok(rule in refusals);
    return true;
  });
}
