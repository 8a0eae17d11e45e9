import type { Instant } from '../model/instant.ts';
import type { Locale } from '../model/locale.ts';
import { isConsentOver, type FrozenMedia } from '../model/media.ts';
import { topicIn, type Settings, type Topic } from '../model/settings.ts';
import type { Database } from '../sqlite/database.ts';
import { knownTimeZone } from './month.ts';
import { openPosition } from './position.ts';
import type { TopicLink } from './types.ts';

/** What every answer needs, kept in memory: a batch of entries seldom changes it. */
export interface SiteFacts {
  sequence(): number;
  settings(): Settings | null;
  timeZone(): string;
  topic(topicId: string): Topic | null;
  /** The topics among the ids that have a label in the locale, in the order of the ids. */
  topicLinks(topicIds: readonly string[], locale: Locale): TopicLink[];
  /** The newest `media-consent` entry governs; where there is none, what the snapshot froze (rules §5). */
  hasConsentEnded(media: Pick<FrozenMedia, 'mediaId' | 'consentExpiresAt'>, now: Instant): boolean;
  /** To be called after each batch. */
  refresh(): void;
}

export function openSiteFacts(database: Database): SiteFacts {
  const positions = openPosition(database);
  const readSettings = database.prepare<{ json: string }>('SELECT json FROM settings');
  const readConsents = database.prepare<{ media_id: string; until: number | null }>(
    'SELECT media_id, until FROM consents',
  );
  let position = positions.read();
  let settings: Settings | null = null;
  let topics = new Map<string, Topic>();
  let consents = new Map<string, Instant | null>();
  let timeZone = 'UTC';

  function loadSettings(): void {
    const json = readSettings.get()?.json;
    settings = json === undefined ? null : (JSON.parse(json) as Settings);
    topics = new Map(settings?.topics.map((topic) => [topic.topicId, topic]));
    timeZone = settings ? knownTimeZone(settings.organisation.timeZone) : 'UTC';
  }

  function loadConsents(): void {
    consents = new Map(readConsents.all().map(({ media_id, until }) => [media_id, until]));
  }

  loadSettings();
  loadConsents();
  return {
    sequence: () => position.sequence,
    settings: () => settings,
    timeZone: () => timeZone,
    topic: (topicId) => topics.get(topicId) ?? null,
    topicLinks: (topicIds, locale) =>
      topicIds.flatMap((topicId) => {
        const topic = topics.get(topicId);
        return (topic && topicIn(topic, locale)) ?? [];
      }),
    hasConsentEnded(media, now) {
      const governing = consents.get(media.mediaId);
      if (governing !== undefined) return governing !== null && governing <= now;
      return isConsentOver(media, now);
    },
    refresh() {
      const reached = positions.read();
      if (reached.settingsSequence !== position.settingsSequence) loadSettings();
      if (reached.consentsSequence !== position.consentsSequence) loadConsents();
      position = reached;
    },
  };
}
