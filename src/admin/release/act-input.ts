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

/** The act publishes, at a time: false where that time is missing. */
export function isTimeMissing(act: Act, form: ActForm, timeZone: string): boolean {
  return act === 'publish' && form.when === 'later' && goLiveOf(form, timeZone) === null;
}

/** The instant that clocks of the time zone show as the form's time; null where the form holds none. */
export function goLiveOf({ time }: ActForm, timeZone: string): IsoInstant | null {
  const [, day = '', hour, minute] = /^(.+)T(\d{2}):(\d{2})/.exec(time) ?? [];
  const date = parseIsoDate(day);
  return date ? toIso(instantIn({ ...date, hour: Number(hour), minute: Number(minute) }, timeZone)) : null;
}

/** The input of the command for one act in the open language, as `releaseEndpoints` take it. */
export function inputOf(act: Act, open: Locale, form: ActForm, timeZone: string): object {
  switch (act) {
    case 'publish': {
      const goesLiveAt = form.when === 'later' ? goLiveOf(form, timeZone) : null;
      return { locales: [open, ...form.together], ...(goesLiveAt === null ? {} : { goesLiveAt }) };
    }
    case 'correct':
      return { notes: { [open]: form.words } };
    case 'withdraw':
      return { notices: { [open]: form.words } };
    default:
      return { locales: [open] };
  }
}
