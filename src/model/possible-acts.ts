import type { Instant } from './instant.ts';
import type { Snapshot } from './release.ts';
import { transition, type ReleaseCommand } from './transitions.ts';
import type { ReleaseRecord } from './transitions-record.ts';
import type { Locale } from './locale.ts';

/** What an editor can do with one locale of a release; each is a command. */
export const acts = ['publish', 'correct', 'minor-change', 'withdraw', 'reinstate', 'cancel'] as const;

export type Act = (typeof acts)[number];

/**
 * The acts that the state of a locale allows at an instant: those that the rules meet with no `Conflict`. Whether the text is
 * complete, and what the account may do, are other questions.
 */
export function possibleActs(
  record: ReleaseRecord,
  { locale, snapshot, textHash }: { locale: Locale; snapshot: Snapshot; textHash: string },
  at: Instant,
): Act[] {
  const locales = [locale];
  const words = 'words';
  const candidate = { locale, snapshot, textHash };
  const candidates = [candidate];
  const corrections = [{ ...candidate, note: words }];
  const commands: Record<Act, ReleaseCommand> = {
    publish: { kind: 'publish', change: 'first', candidates },
    correct: { kind: 'publish', change: 'correction', candidates: corrections },
    'minor-change': { kind: 'publish', change: 'minor', candidates },
    withdraw: { kind: 'withdraw', locales: [{ locale, notice: words }] },
    reinstate: { kind: 'reinstate', locales },
    cancel: { kind: 'cancel', locales },
  };
  return acts.filter((act) => {
    const result = transition(record, commands[act], at);
    if (result.ok) return result.value.unchanged.length === 0;
    return result.problems.every(({ code }) => code !== 'Conflict');
  });
}
