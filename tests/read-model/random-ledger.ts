import fc from 'fast-check';
import { toIso, type Instant } from '../../src/model/instant.ts';
import { locales, type Locale } from '../../src/model/locale.ts';
import { releaseHref } from '../../src/model/rich-text.ts';
import type { Settings } from '../../src/model/settings.ts';
import {
  applyHead,
  emptyHistory,
  newestGoneLive,
  pendingPublication,
  publicState,
  type ReleaseHistory,
} from '../../src/model/visibility.ts';
import {
  day,
  hour,
  ledgerScript,
  samplePicture,
  start,
  type LedgerScript,
  type Publish,
} from './ledger-script.ts';

export const releaseIds = ['aaaaaaaa', 'bbbbbbbb', 'cccccccc'];
export const pictureIds = ['boat', 'bridge', 'logo'];
const zones = ['Asia/Phnom_Penh', 'America/Los_Angeles', 'Pacific/Kiritimati'];

const stepArbitrary = fc.record({
  what: fc.constantFrom(
    ...([
      'publish',
      'publish',
      'publish',
      'publish',
      'cancel',
      'withdraw',
      'reinstate',
      'kill',
      'settings',
      'consent',
      'link',
    ] as const),
  ),
  /** Hours since the step before; entries of the same command share their instant. */
  later: fc.constantFrom(0, 0, 1, 7, 30, 24 * 20),
  release: fc.constantFrom(...releaseIds),
  locale: fc.constantFrom(...locales),
  /** Hours until go-live, or until a consent or link ends. */
  delay: fc.constantFrom(0, 0, 2, 25, 24 * 40),
  choice: fc.nat(1023),
});

type Step = typeof stepArbitrary extends fc.Arbitrary<infer T> ? T : never;

/** A ledger as commands could have written it, and the instants at which something happens in it. */
export interface RandomLedger {
  script: LedgerScript;
  instants: Instant[];
}

export const ledgerArbitrary: fc.Arbitrary<RandomLedger> = fc
  .array(stepArbitrary, { minLength: 3, maxLength: 40 })
  .map(ledgerOf);

function ledgerOf(steps: readonly Step[]): RandomLedger {
  const script = ledgerScript();
  const histories = new Map(releaseIds.map((id) => [id, emptyHistory(id)]));
  const instants = new Set<Instant>([start]);
  let at = start;
  script.settings(at);
  let applied = 1;
  for (const step of steps) {
    at += step.later * hour;
    const history = histories.get(step.release) ?? emptyHistory(step.release);
    take(script, history, step, at);
    for (const head of script.heads.slice(applied)) applyHead(history, head);
    applied = script.heads.length;
    instants.add(at).add(at + step.delay * hour);
  }
  return { script, instants: [...instants].flatMap((each) => [each - 1, each, each + 49 * hour]) };
}

function take(script: LedgerScript, history: ReleaseHistory, step: Step, at: Instant): void {
  const { release: publicId, locale, choice, delay } = step;
  const of = history.locales[locale];
  const state = publicState(history, locale, at);
  const pending = pendingPublication(of, at);
  const until = at + delay * hour;
  switch (step.what) {
    case 'publish':
      if (state === 'killed' || state === 'withdrawn' || pending) return;
      script.publish(at, publicId, locale, publication(history, step, at));
      return;
    case 'cancel':
      if (state !== 'killed' && pending)
        script.add(at, { kind: 'cancelled', publicId, locale, version: pending.head.version });
      return;
    case 'withdraw':
      if (state === 'live')
        script.add(at, { kind: 'withdrawn', publicId, locale, notice: `Withdrawn ${String(choice)}` });
      return;
    case 'reinstate':
      if (state !== 'withdrawn') return;
      script.add(at, { kind: 'reinstated', publicId, locale });
      if (choice % 2 === 0) script.publish(at, publicId, locale, publication(history, step, at));
      return;
    case 'kill':
      // Rarely: after it nothing happens to the release any more.
      if (choice % 3 > 0 || history.killedAt !== null) return;
      if (locales.some((each) => history.locales[each].publications.length > 0))
        script.add(at, { kind: 'killed', publicId });
      return;
    case 'settings':
      script.settings(at, (settings) => vary(settings, choice, until));
      return;
    case 'consent': {
      const mediaId = pictureIds[choice % 3] ?? 'boat';
      script.add(at, { kind: 'media-consent', mediaId, until: choice % 4 === 0 ? null : toIso(until) });
      return;
    }
    case 'link': {
      const tokenHash = String(choice % 3).repeat(64);
      const revoked = choice % 4 === 0 ? { revoked: true as const } : {};
      script.add(at, {
        kind: 'embargo-link',
        publicId,
        locales: [locale],
        tokenHash,
        expiresAt: toIso(until),
        ...revoked,
      });
    }
  }
}

function publication(history: ReleaseHistory, step: Step, at: Instant): Publish {
  const { locale, choice, delay } = step;
  const of = history.locales[locale];
  const goesLiveAt = at + delay * hour;
  const before = newestGoneLive(of, at);
  const isFirst = before === null;
  const isMinor = !isFirst && choice % 3 === 0;
  const source: Locale = choice % 2 === 0 ? 'en' : 'km';
  const sourceHead = history.locales[source].publications.at(-1)?.head;
  const translatedFrom =
    source !== locale && sourceHead && choice % 5 > 0 ? { locale: source, hash: sourceHead.basis } : null;
  const pictures = pictureIds.filter((_, index) => (choice >> index) % 2 === 1);
  const links = [...releaseIds, 'unknown'].map((id) => ({
    type: 'link' as const,
    href: releaseHref(id),
    children: [{ type: 'text' as const, text: `About ${id}` }],
  }));
  const media = pictures.map((id) => samplePicture(id, choice % 7 === 0 ? goesLiveAt + 5 * hour : undefined));
  return {
    version: of.publications.length + 1,
    goesLiveAt,
    listedAt: before ? Date.parse(before.head.listedAt) : goesLiveAt - (choice % 4) * 20 * day,
    change: isFirst ? 'first' : isMinor ? 'minor' : 'correction',
    ...(isFirst || isMinor ? {} : { note: `Note ${String(choice)}` }),
    ...(isMinor ? { basis: before.head.basis } : {}),
    ...(delay > 0 && choice % 2 === 0 ? { embargoed: true } : {}),
    ...(translatedFrom ? { translatedFrom } : {}),
    topicIds: ['floods', 'health', 'gone'].filter((_, index) => (choice >> (index + 3)) % 2 === 1),
    media,
    ...(pictures[0] === undefined ? {} : { leadImageId: pictures[0] }),
    body: [
      { type: 'paragraph', children: [{ type: 'text', text: `Text ${String(choice)}` }, ...links] },
      ...pictures.map((mediaId) => ({ type: 'picture' as const, mediaId })),
    ],
    card: {
      ...{ hash: 'c'.repeat(64), file: 'card.png', width: 1200, height: 630, sizeBytes: 9 },
      // Of all that the consents are about, so that a card with the logo goes too.
      mediaIds: [...pictures.slice(0, 1), ...(choice % 2 === 0 ? ['logo'] : [])],
    },
    relatedReleases: releaseIds,
  };
}

/** Other zones, labels, slugs (exchanged between topics, too) and pictures. */
function vary(settings: Settings, choice: number, until: Instant): void {
  settings.organisation.timeZone = zones[choice % 3] ?? 'UTC';
  if (choice % 2 === 0) settings.organisation.logo = samplePicture('logo', until);
  const [floods, health] = settings.topics;
  if (!floods || !health) return;
  if (choice % 5 === 0) delete floods.label.km;
  if (choice % 4 === 1) floods.slug.en = 'high-water';
  if (choice % 8 === 1) health.slug.en = 'floods';
  if (choice % 7 === 2) settings.topics = [health];
  if (choice % 6 === 1) health.picture = samplePicture('bridge');
}
