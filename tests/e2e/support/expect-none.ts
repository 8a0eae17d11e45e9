import assert from 'node:assert/strict';

/** Fails where there are problems, with one a line: many pages have the same ones, and a diff of lists buries them. */
export function expectNone(problems: readonly string[]): void {
  const shown = problems.slice(0, 60);
  const rest = problems.length - shown.length;
  const lines = rest > 0 ? [...shown, `and ${rest} more`] : shown;
  assert.ok(problems.length === 0, `${problems.length} problems:\n  ${lines.join('\n  ')}`);
}
