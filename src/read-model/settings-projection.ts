import type { HeadOf } from '../model/entry.ts';
import { locales } from '../model/locale.ts';
import type { FrozenMedia } from '../model/media.ts';
import { topicIn, type Settings } from '../model/settings.ts';
import type { Database } from '../sqlite/database.ts';
import type { Counts } from './counts.ts';
import type { MediaUses } from './media-uses.ts';
import { knownTimeZone } from './month.ts';

/** `sequence` of the settings among those that use media. */
export const settingsUse = 0;

/** Stores the newest settings: topics' slugs for good, pictures in use, and the archive's months by their time zone. */
export function openSettingsProjection(
  database: Database,
  { counts, mediaUses }: { counts: () => Counts; mediaUses: MediaUses },
): { apply(head: HeadOf<'settings'>, settings: Settings): void; timeZone(): string } {
  const read = database.prepare<{ json: string }>('SELECT json FROM settings');
  const write = database.prepare(
    'INSERT INTO settings VALUES (1, ?) ON CONFLICT DO UPDATE SET json = excluded.json',
  );
  const keepSlug = database.prepare(`
    INSERT INTO topic_slugs VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET sequence = excluded.sequence`);
  let known: { json: string; settings: Settings } | null = null;

  function stored(): Settings | null {
    const json = read.get()?.json;
    if (json === undefined) return null;
    if (known?.json !== json) known = { json, settings: JSON.parse(json) as Settings };
    return known.settings;
  }

  const timeZoneOf = (settings: Settings | null): string =>
    settings ? knownTimeZone(settings.organisation.timeZone) : 'UTC';

  return {
    timeZone: () => timeZoneOf(stored()),
    apply(head, settings) {
      const before = stored();
      write.run(JSON.stringify(settings));
      for (const topic of settings.topics) {
        for (const locale of locales) {
          const slug = topicIn(topic, locale)?.slug;
          if (slug) keepSlug.run(locale, slug, topic.topicId, head.sequence);
        }
      }
      if (before) mediaUses.remove(settingsUse, settingsMedia(before));
      mediaUses.add(settingsUse, settingsMedia(settings));
      const zone = timeZoneOf(settings);
      if (zone !== timeZoneOf(before)) counts().recount(zone);
    },
  };
}

/** The logo and the topics' pictures. */
export function settingsMedia(settings: Settings): FrozenMedia[] {
  return [settings.organisation.logo, ...settings.topics.map((topic) => topic.picture)].filter(
    (each) => each !== undefined,
  );
}
