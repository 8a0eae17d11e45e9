import { locales, type Locale } from '../../src/model/locale.ts';
import {
  goneLive,
  isConsented,
  liveOf,
  pendingOf,
  stateOf,
  type Model,
  type Release,
  type Version,
  type When,
} from './rules-model.ts';

export interface Publication {
  change: 'first' | 'minor' | 'correction';
  /** With the token of the note of each; null for no note. */
  notes: Map<Locale, number | null>;
  goesLiveAt: When;
  isEmbargoed: boolean;
  cancels: boolean;
  upToDate: boolean;
}

/**
 * What a command should come to: refused with these (`Conflict en`), or carried out with these entries. Nothing
 * changes until `commit` is called.
 */
export interface Outcome {
  refusals: Set<string>;
  entries: string[];
  commit: () => void;
}

export function publication(model: Model, release: Release, wanted: Publication): Outcome {
  if (release.isKilled) return refused('Conflict');
  const { now } = model;
  const outcome: Outcome = { refusals: new Set(), entries: [], commit: () => undefined };
  const commits: (() => void)[] = [];
  const goesLiveAt = wanted.goesLiveAt ?? now;
  if (goesLiveAt < now) outcome.refusals.add('Invalid');
  if (wanted.isEmbargoed && goesLiveAt <= now) outcome.refusals.add('Invalid');
  for (const [locale, note] of wanted.notes) {
    const page = release.pages[locale];
    const refuse = (code: string): Set<string> => outcome.refusals.add(`${code} ${locale}`);
    const state = stateOf(release, locale, now);
    const pending = pendingOf(page, now);
    const live = liveOf(release, locale, now);
    const waits = pending !== null && !wanted.cancels;
    const from = sourceOf(model, release, wanted, locale);
    if (pending && wanted.cancels) {
      outcome.entries.push(`cancelled ${locale} ${String(pending.number)}`);
      commits.push(() => (pending.isEnded = true));
    }
    const followed = waits ? pending : live;
    const isSame =
      followed !== null &&
      note === null &&
      wanted.change !== 'correction' &&
      followed.text === page.draft &&
      followed.hasPicture === release.hasPicture &&
      followed.related === release.related &&
      followed.from === from &&
      (!waits || (followed.goesLiveAt === goesLiveAt && followed.isEmbargoed === wanted.isEmbargoed));
    if (isSame) continue;
    if (state === 'withdrawn' || waits) refuse('Conflict');
    else if (wanted.change === 'first' ? live !== null : live === null) refuse('Conflict');
    if (page.draft === null) refuse('Invalid');
    if (release.hasPicture && !isConsented(model, goesLiveAt)) refuse('Invalid');
    if ((wanted.change === 'correction') !== (note !== null)) refuse('Invalid');
    const text = page.draft ?? 0;
    const before = goneLive(page, now);
    const version: Version = {
      number: page.versions.length + 1,
      at: now,
      goesLiveAt,
      listedAt: before?.listedAt ?? Math.min(release.releasedAt ?? goesLiveAt, goesLiveAt),
      isEmbargoed: wanted.isEmbargoed,
      change: wanted.change,
      note,
      text,
      hasPicture: release.hasPicture,
      related: release.related,
      basis: wanted.change === 'minor' ? (before?.basis ?? text) : text,
      from,
      isEnded: false,
    };
    outcome.entries.push(`published ${locale} ${String(version.number)}`);
    commits.push(() => {
      page.versions.push(version);
      page.from = from;
      page.approvedBasis = version.basis;
    });
  }
  outcome.commit = () => commits.forEach((commit) => commit());
  return outcome;
}

/** Rules §3: what the translation was made from. */
function sourceOf(model: Model, release: Release, wanted: Publication, locale: Locale): number | null {
  const page = release.pages[locale];
  const source = release.pages[release.source];
  if (locale === release.source) return null;
  if (page.from !== null && !wanted.upToDate) return page.from;
  if (!wanted.notes.has(release.source)) return source.approvedBasis ?? source.draft;
  const live = wanted.change === 'correction' ? null : liveOf(release, release.source, model.now);
  return live?.basis ?? source.draft;
}

export function cancellation(model: Model, release: Release, named: Locale[], revokes: boolean): Outcome {
  if (release.isKilled) return refused('Conflict');
  const { now } = model;
  const pending = named.map((locale) => [locale, pendingOf(release.pages[locale], now)] as const);
  const idle = release.links.filter(
    (link) =>
      revokes &&
      !link.isRevoked &&
      link.locales.some((locale) => named.includes(locale)) &&
      !link.locales.some(
        (locale) => !named.includes(locale) && stateOf(release, locale, now) === 'embargoed',
      ),
  );
  return {
    refusals: new Set(pending.filter(([, version]) => !version).map(([locale]) => `Conflict ${locale}`)),
    entries: [
      ...pending.map(([locale, version]) => `cancelled ${locale} ${String(version?.number)}`),
      ...idle.map(() => 'embargo-link'),
    ],
    commit() {
      for (const [, version] of pending) if (version) version.isEnded = true;
      for (const link of idle) link.isRevoked = true;
    },
  };
}

export function withdrawal(model: Model, release: Release, notices: Map<Locale, number | null>): Outcome {
  if (release.isKilled) return refused('Conflict');
  const { now } = model;
  const refusals = new Set<string>();
  for (const [locale, notice] of notices) {
    if (stateOf(release, locale, now) !== 'live') refusals.add(`Conflict ${locale}`);
    if (notice === null) refusals.add(`Invalid ${locale}`);
  }
  return {
    refusals,
    entries: [...notices.keys()].map((locale) => `withdrawn ${locale}`),
    commit() {
      for (const [locale, notice] of notices) {
        const page = release.pages[locale];
        for (const version of page.versions) if (version.goesLiveAt > now) version.isEnded = true;
        page.withdrawn = { at: now, notice: notice ?? 0 };
        page.moves.push(now);
      }
    },
  };
}

export function reinstatement(
  model: Model,
  release: Release,
  named: Locale[],
  notes: Map<Locale, number | null>,
): Outcome {
  if (release.isKilled) return refused('Conflict');
  const { now } = model;
  const withdrawn = named.map((locale) => [locale, release.pages[locale].withdrawn] as const);
  const refusals = new Set(withdrawn.filter(([, since]) => !since).map(([locale]) => `Conflict ${locale}`));
  for (const locale of notes.keys()) if (!named.includes(locale)) refusals.add(`Invalid ${locale}`);
  for (const [locale] of withdrawn) release.pages[locale].withdrawn = null;
  const corrections = publication(model, release, {
    change: 'correction',
    notes,
    goesLiveAt: null,
    isEmbargoed: false,
    cancels: false,
    upToDate: false,
  });
  for (const [locale, since] of withdrawn) release.pages[locale].withdrawn = since;
  return {
    refusals: new Set([...refusals, ...corrections.refusals]),
    entries: [...named.map((locale) => `reinstated ${locale}`), ...corrections.entries],
    commit() {
      for (const [locale] of withdrawn) {
        release.pages[locale].withdrawn = null;
        release.pages[locale].moves.push(now);
      }
      corrections.commit();
    },
  };
}

export function killing({ now }: Model, release: Release): Outcome {
  const wasPublished = locales.some((locale) => release.pages[locale].versions.length > 0);
  if (release.isKilled || !wasPublished) return refused('Conflict');
  return {
    refusals: new Set(),
    entries: ['killed'],
    commit() {
      release.isKilled = true;
      for (const locale of locales)
        for (const version of release.pages[locale].versions)
          if (version.goesLiveAt > now) version.isEnded = true;
    },
  };
}

export function issuing(model: Model, release: Release, named: Locale[], expiresAt: number): Outcome {
  if (release.isKilled) return refused('Conflict');
  const refusals = new Set<string>();
  if (!named.some((locale) => stateOf(release, locale, model.now) === 'embargoed')) refusals.add('Conflict');
  if (expiresAt <= model.now) refusals.add('Invalid');
  return { refusals, entries: ['embargo-link'], commit: () => undefined };
}

export function refused(refusal: string): Outcome {
  return { refusals: new Set([refusal]), entries: [], commit: () => undefined };
}
