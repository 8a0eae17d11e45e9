import type site from '../../locales/en/site.json';
import type { StringKey } from '../language/string-key.ts';

/** A string of `locales/{locale}/site.json`. */
export type SiteKey = StringKey<typeof site>;

/** The interface strings of one locale. Values go in as they are: React and the feeds escape. */
export type Translate = (key: SiteKey, values?: Readonly<Record<string, string | number>>) => string;
