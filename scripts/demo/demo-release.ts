import type { Locale, Localized } from '../../src/model/locale.ts';
import type { ReleaseKind, Syndication } from '../../src/model/release.ts';
import type { RichText } from '../../src/model/rich-text.ts';
import type { DemoContact, DemoTopic } from './organisation.ts';
import type { IllustrationName } from './pictures/demo-picture.ts';

/**
 * What one language of a release says. `{day+4}` anywhere in it stands for the date four days after the day of the
 * release, written in that language: a demo can be started on any day.
 */
export interface DemoText {
  title: string;
  summary: string;
  datelinePlace: string;
  /** Names pictures by their illustration, and other releases of the demo by `release:{name}`. */
  body: RichText;
}

/** The society of the demo does not exist; its people, places and figures are invented. */
export interface DemoRelease {
  /** By which the other releases of the demo link to it. */
  name: string;
  kind: ReleaseKind;
  sourceLocale: Locale;
  topics: readonly DemoTopic[];
  contacts: readonly DemoContact[];
  leadImage?: IllustrationName;
  hasFactSheet?: true;
  related?: readonly string[];
  syndicatedFrom?: Syndication;
  /** Days before the first start at which it was originally released; absent: at the start itself. */
  releasedDaysAgo?: number;
  /** Hours after the start at which it goes live. */
  goesLiveInHours?: number;
  isEmbargoed?: true;
  /** The languages to publish. */
  texts: Localized<DemoText>;
  /** Languages that stay drafts. */
  drafts?: Localized<DemoText>;
  /** What a correction says of each language it is made in; a language without one is stale from then on. */
  correction?: Localized<{ text: DemoText; note: string }>;
  /** The public notices of languages that were withdrawn. */
  withdrawal?: Localized<string>;
}
