import type { Instant } from '../../model/instant.ts';

/** A time zone as people name it, with its distance from UTC at an instant: `Phnom Penh, UTC+7`. */
export function zoneName(timeZone: string, at: Instant): string {
  const place = (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');
  const offset = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'shortOffset' })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value;
  const distance = (offset ?? 'UTC').replace('GMT', 'UTC');
  return place === distance ? place : `${place}, ${distance}`;
}
