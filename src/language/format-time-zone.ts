import type { Instant } from '../model/instant.ts';
import type { Locale } from '../model/locale.ts';

/**
 * The time zone of a date with hours, for readers anywhere: `UTC+7, Cambodia Time`, `UTC+7, Камбоджа`,
 * `UTC+7, ម៉ោងនៅកម្ពុជា`. Throws RangeError for an unknown zone.
 */
export function formatTimeZone(instant: Instant, locale: Locale, timeZone: string): string {
  const offset = zoneName(instant, 'en', timeZone, 'shortOffset').replace('GMT', 'UTC');
  // A zone without a name of its own is called by its offset.
  if (zoneName(instant, 'en', timeZone, 'shortGeneric').startsWith('GMT')) return offset;
  const name = zoneName(instant, locale, timeZone, 'shortGeneric');
  // CLDR writes Khmer with invisible spaces, and with visible ones where its own patterns meet.
  return `${offset}, ${locale === 'km' ? name.replace(/[\u200b ]/g, '') : name}`;
}

const tags: Record<Locale, string> = { km: 'km', en: 'en-GB', ru: 'ru' };

function zoneName(
  instant: Instant,
  locale: Locale,
  timeZone: string,
  timeZoneName: 'shortOffset' | 'shortGeneric',
): string {
  const format = new Intl.DateTimeFormat(tags[locale], { timeZone, timeZoneName, hour: 'numeric' });
  const parts = format.formatToParts(instant);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}
