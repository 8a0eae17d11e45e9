import { instantIn, parseIsoDate } from '../../language/calendar-date.ts';
import { toIso, type IsoInstant } from '../../model/instant.ts';
import type { Locale } from '../../model/locale.ts';
import type { Act } from '../../model/possible-acts.ts';

/** What is filled in in the dialog of an act. */
export interface ActForm {
  /** Languages published together with the open one. */
  together: readonly Locale[];
  when: 'now' | 'later';
  /** `2026-11-21T13:05`, by the clocks of the organisation. */
  time: string;
  /** The public note or notice. */
  words: string;
}

/** Readers see words of the editor beside the outcome of the act. */
export function needsWords(act: Act): boolean {
  return act === 'correct' || act === 'withdraw';
}

/** The instant that clocks of the time zone show as the form's time; null where the form holds none. */
export function goLiveOf({ time }: ActForm, timeZone: string): IsoInstant | null {
  const [, day = '', hour, minute] = /^(.+)T(\d{2}):(\d{2})/.exec(time) ?? [];
  const date = parseIsoDate(day);
  return date ? toIso(instantIn({ ...date, hour: Number(hour), minute: Number(minute) }, timeZone)) : null;
}

/**
 * The input of the command for one act in the open language, as `releaseEndpoints` take it; null while the form lacks what the
 * act needs: its words, or the time of a go-live that is to come later.
 */
export function inputOf(act: Act, open: Locale, form: ActForm, timeZone: string): object | null {
  if (needsWords(act) && form.words.trim() === '') return null;
  switch (act) {
    case 'publish': {
      const published = [open, ...form.together];
      if (form.when === 'now') return { locales: published };
      const goesLiveAt = goLiveOf(form, timeZone);
      return goesLiveAt === null ? null : { locales: published, goesLiveAt };
    }
    case 'correct':
      return { notes: { [open]: form.words } };
    case 'withdraw':
      return { notices: { [open]: form.words } };
    default:
      return { locales: [open] };
  }
}
