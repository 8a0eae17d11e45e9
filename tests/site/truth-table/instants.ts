import type { Instant } from '../../../src/model/instant.ts';

const hour = 3_600_000;
export const start = Date.UTC(2026, 10, 21, 3);

/** Everything that happens, in order: `clock` by the clock alone, `entry` by what is appended at that instant. */
export const instants = {
  start: { at: start, by: 'entry' },
  cancellation: { at: start + 0.5 * hour, by: 'entry' },
  goLive: { at: start + hour, by: 'clock' },
  revocation: { at: start + 1.5 * hour, by: 'entry' },
  correction: { at: start + 2 * hour, by: 'clock' },
  minorChange: { at: start + 3 * hour, by: 'entry' },
  consentTaken: { at: start + 3.5 * hour, by: 'entry' },
  withdrawal: { at: start + 4 * hour, by: 'entry' },
  reinstatement: { at: start + 5 * hour, by: 'entry' },
  kill: { at: start + 6 * hour, by: 'entry' },
  consentEnd: { at: start + 7 * hour, by: 'clock' },
  linkEnd: { at: start + 8 * hour, by: 'clock' },
  /** What was listed at the start is news no more. */
  newsEnd: { at: start + 48 * hour, by: 'clock' },
  /** Nor what went live by the clock. */
  laterNewsEnd: { at: start + 49 * hour, by: 'clock' },
} as const satisfies Record<string, { at: Instant; by: 'clock' | 'entry' }>;

export type InstantName = keyof typeof instants;
export const instantNames = Object.keys(instants) as InstantName[];

/** Later than everything that happens. */
export const farAway = start + 900 * hour;

/** When readers are told that a release of last summer came out. */
export const lastSummer = Date.UTC(2026, 7, 14, 5);

/** What stands in a table of turns at a moment: the last turn that was reached. */
export function turnAt<Value>(
  turns: readonly (readonly [InstantName, Value])[],
  reached: InstantName,
): Value | null {
  const isReached = (name: InstantName) => instantNames.indexOf(name) <= instantNames.indexOf(reached);
  return turns.findLast(([name]) => isReached(name))?.[1] ?? null;
}
