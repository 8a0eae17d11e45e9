import type { SearchQuery } from '../../src/language/search-query.ts';
import { indexTokens, termTokens, type SearchTerm } from '../../src/language/search-tokens.ts';
import type { EntryHead, PublishedHead, StoredEntry } from '../../src/model/entry.ts';
import { fromIso, type Instant } from '../../src/model/instant.ts';
import { locales, type Locale } from '../../src/model/locale.ts';
import type { FrozenMedia } from '../../src/model/media.ts';
import type { Snapshot } from '../../src/model/release.ts';
import type { Block } from '../../src/model/rich-text.ts';
import { plainText } from '../../src/model/rich-text.ts';
import { topicIn, type Settings } from '../../src/model/settings.ts';
import {
  hasGoneLive,
  historyOf,
  newestGoneLive,
  publicState,
  type ReleaseHistory,
} from '../../src/model/visibility.ts';
import type {
  Alternate,
  Change,
  FeedItem,
  ListFilter,
  ListKey,
  ReadModel,
  Release,
  ReleaseSummary,
  Tombstone,
  SearchFilter,
} from '../../src/read-model/types.ts';

const newsMilliseconds = 48 * 3_600_000;

/** The answers of a read model, worked out from all entries at every question, with no thought of speed. */
export function naiveReadModel(entries: readonly StoredEntry[]): ReadModel {
  const heads = entries.map((entry) => JSON.parse(entry.head) as EntryHead);
  const texts = new Map(entries.map((entry) => [entry.sequence, entry.snapshot]));
  const ids = [...new Set(heads.flatMap((head) => ('publicId' in head ? [head.publicId] : [])))];
  const histories = new Map(ids.map((id) => [id, historyOf(id, heads)]));
  const consents = new Map<string, Instant | null>();
  const heldSlugs: { locale: Locale; slug: string; topicId: string }[] = [];
  let current: Settings | null = null;
  for (const head of heads) {
    if (head.kind === 'media-consent')
      consents.set(head.mediaId, head.until === null ? null : fromIso(head.until));
    if (head.kind !== 'settings') continue;
    current = JSON.parse(texts.get(head.sequence) ?? '') as Settings;
    for (const topic of current.topics) {
      for (const locale of locales) {
        const link = topicIn(topic, locale);
        if (link) heldSlugs.unshift({ locale, slug: link.slug, topicId: topic.topicId });
      }
    }
  }
  if (!current) throw new Error('Entry 1 is missing.');
  const settings: Settings = current;

  const snapshotOf = onceEach(
    (head: PublishedHead): Snapshot => JSON.parse(texts.get(head.sequence) ?? '') as Snapshot,
  );
  const until = (media: FrozenMedia): Instant | null => {
    const governing = consents.get(media.mediaId);
    if (governing !== undefined) return governing;
    return media.consentExpiresAt === undefined ? null : fromIso(media.consentExpiresAt);
  };
  const hasEnded = (media: FrozenMedia, now: Instant): boolean => (until(media) ?? Infinity) <= now;
  const historyOfId = (id: string): ReleaseHistory => histories.get(id) ?? historyOf(id, []);
  const liveHead = (id: string, locale: Locale, now: Instant): PublishedHead | null =>
    publicState(historyOfId(id), locale, now) === 'live'
      ? (newestGoneLive(historyOfId(id).locales[locale], now)?.head ?? null)
      : null;
  const gone = (id: string, locale: Locale, now: Instant): PublishedHead[] =>
    historyOfId(id)
      .locales[locale].publications.filter((each) => hasGoneLive(each, now))
      .map((each) => each.head);
  const topicOf = (topicId: string) => settings.topics.find((topic) => topic.topicId === topicId);
  const link = (topicId: string, locale: Locale) => {
    const topic = topicOf(topicId);
    return topic ? topicIn(topic, locale) : null;
  };
  const monthOf = (instant: Instant): string =>
    new Intl.DateTimeFormat('en-CA', {
      timeZone: settings.organisation.timeZone,
      year: 'numeric',
      month: '2-digit',
    })
      .format(instant)
      .slice(0, 7);

  function updatedAt(id: string, locale: Locale, head: PublishedHead, now: Instant): Instant {
    const corrections = gone(id, locale, now).filter((each) => each.change === 'correction');
    return Math.max(
      fromIso(head.listedAt),
      ...corrections.map((each) => fromIso(each.goesLiveAt)),
      ...historyOfId(id).locales[locale].changedAt.map(fromIso),
    );
  }

  function summary(head: PublishedHead, now: Instant): ReleaseSummary {
    const { publicId, locale } = head;
    const snapshot = snapshotOf(head);
    const lead = snapshot.media.find((media) => media.mediaId === snapshot.leadImageId);
    return {
      publicId,
      locale,
      kind: snapshot.kind,
      title: snapshot.title,
      slug: snapshot.slug,
      summary: snapshot.summary,
      datelinePlace: snapshot.datelinePlace,
      listedAt: fromIso(head.listedAt),
      updatedAt: updatedAt(publicId, locale, head, now),
      isCorrected: gone(publicId, locale, now).some((each) => each.change === 'correction'),
      topics: snapshot.topicIds.flatMap((topicId) => link(topicId, locale) ?? []),
      leadImage: lead && !hasEnded(lead, now) ? lead : null,
    };
  }

  function alternates(id: string, locale: Locale, now: Instant): Alternate[] {
    return locales.flatMap((other) => {
      const head = other === locale ? null : liveHead(id, other, now);
      if (!head) return [];
      const { title, slug } = snapshotOf(head);
      return [{ locale: other, title, slug }];
    });
  }

  /** Links stand in paragraphs only, in the ledgers that this is held against. */
  function withLinks(block: Block, locale: Locale, now: Instant): Block {
    if (block.type !== 'paragraph') return block;
    const children = block.children.flatMap((child) => {
      if (child.type !== 'link' || !child.href.startsWith('release:')) return [child];
      const id = child.href.slice('release:'.length);
      const head = liveHead(id, locale, now);
      return head
        ? [{ ...child, href: `/${locale}/releases/${id}-${snapshotOf(head).slug}` }]
        : child.children;
    });
    return { ...block, children };
  }

  function release(head: PublishedHead, now: Instant): Release {
    const lives = gone(head.publicId, head.locale, now).map((each) => fromIso(each.goesLiveAt));
    return { ...version(head, now), firstLiveAt: Math.min(...lives) };
  }

  function version(head: PublishedHead, now: Instant): Omit<Release, 'firstLiveAt'> {
    const { publicId, locale, translatedFrom } = head;
    const stored = snapshotOf(head);
    const ended = stored.media.filter((media) => hasEnded(media, now)).map((media) => media.mediaId);
    const { leadImageId, card, ...rest } = stored;
    const isLeadEnded = leadImageId !== undefined && ended.includes(leadImageId);
    const isCardEnded = card?.mediaIds.some(
      (mediaId) => ended.includes(mediaId) || (consents.get(mediaId) ?? Infinity) <= now,
    );
    const source = translatedFrom && liveHead(publicId, translatedFrom.locale, now);
    const sourceText = source && snapshotOf(source);
    return {
      ...summary(head, now),
      version: head.version,
      goesLiveAt: fromIso(head.goesLiveAt),
      snapshot: {
        ...rest,
        ...(leadImageId !== undefined && !isLeadEnded ? { leadImageId } : {}),
        ...(card && !isCardEnded ? { card } : {}),
        media: stored.media.filter((media) => !ended.includes(media.mediaId)),
        attachmentIds: stored.attachmentIds.filter((each) => !ended.includes(each)),
        body: stored.body
          .filter((block) => block.type !== 'picture' || !ended.includes(block.mediaId))
          .map((block) => withLinks(block, locale, now)),
        relatedReleases: stored.relatedReleases.filter(
          (id) => id !== publicId && liveHead(id, locale, now) !== null,
        ),
      },
      notes: gone(publicId, locale, now)
        .flatMap(({ change, note, goesLiveAt }) =>
          change === 'correction' && note !== undefined ? [{ at: fromIso(goesLiveAt), note }] : [],
        )
        .reverse(),
      alternates: alternates(publicId, locale, now),
      stale:
        source && sourceText && source.basis !== translatedFrom.hash
          ? { sourceLocale: source.locale, title: sourceText.title, slug: sourceText.slug }
          : null,
      related: stored.relatedReleases.flatMap((id) => {
        const other = id === publicId ? null : liveHead(id, locale, now);
        return other ? [summary(other, now)] : [];
      }),
    };
  }

  function newestFirst(filter: ListFilter, now: Instant, isFeed: boolean): PublishedHead[] {
    if (filter.topicId !== undefined && !link(filter.topicId, filter.locale)) return [];
    return ids
      .filter((id) => historyOfId(id).killedAt === null)
      .filter((id) => isFeed || historyOfId(id).locales[filter.locale].withdrawnAt === null)
      .flatMap((id) => newestGoneLive(historyOfId(id).locales[filter.locale], now)?.head ?? [])
      .filter((head) => filter.topicId === undefined || snapshotOf(head).topicIds.includes(filter.topicId))
      .filter((head) => filter.month === undefined || monthOf(fromIso(head.listedAt)) === filter.month)
      .sort((a, b) => (`${a.listedAt}${a.publicId}` < `${b.listedAt}${b.publicId}` ? 1 : -1));
  }

  const isOlder = (a: ListKey, b: ListKey): boolean =>
    a.listedAt < b.listedAt || (a.listedAt === b.listedAt && a.publicId < b.publicId);

  /** In no order. */
  function allTombstones({ locale, topicId }: ListFilter, now: Instant): Tombstone[] {
    if (topicId !== undefined && !link(topicId, locale)) return [];
    return ids.flatMap((publicId) => {
      const { killedAt } = historyOfId(publicId);
      const last = killedAt === null ? undefined : gone(publicId, locale, Infinity).at(-1);
      const wasHere = gone(publicId, locale, now).some(
        (head) => topicId === undefined || snapshotOf(head).topicIds.includes(topicId),
      );
      if (killedAt === null || !last || !wasHere) return [];
      return [{ publicId, locale, listedAt: fromIso(last.listedAt), killedAt: fromIso(killedAt) }];
    });
  }

  function feedItem(head: PublishedHead, now: Instant): FeedItem {
    const { publicId, locale } = head;
    if (liveHead(publicId, locale, now)) return { state: 'live', release: release(head, now) };
    const { title, slug } = snapshotOf(head);
    const notice = historyOfId(publicId).locales[locale].notice ?? '';
    const dates = { listedAt: fromIso(head.listedAt), updatedAt: updatedAt(publicId, locale, head, now) };
    return { state: 'withdrawn', publicId, locale, title, slug, ...dates, notice };
  }

  const columnsOf = onceEach((head: PublishedHead): string[][] => {
    const { title, summary: short, datelinePlace, body } = snapshotOf(head);
    return [title, short, `${datelinePlace}\n${plainText(body)}`].map(tokensOf);
  });

  /** Newest second first, and in it what was published last. */
  function searched(query: SearchQuery, filter: SearchFilter, now: Instant): PublishedHead[] {
    const { locale, topicId, kind, from = -Infinity, until = Infinity } = filter;
    const list = newestFirst({ locale, ...(topicId === undefined ? {} : { topicId }) }, now, false)
      .filter((head) => kind === undefined || snapshotOf(head).kind === kind)
      .filter((head) => fromIso(head.listedAt) >= from && fromIso(head.listedAt) < until);
    const second = (head: PublishedHead): number => Math.floor(fromIso(head.listedAt) / 1000);
    list.sort((a, b) => second(b) - second(a) || b.sequence - a.sequence);
    const tierOf = (head: PublishedHead): number => {
      const columns = columnsOf(head);
      if (query.none.some((word) => holdsWord(columns, word))) return -1;
      const places = query.all.map((word) =>
        [1, 2, 3].findIndex((count) => holdsWord(columns.slice(0, count), word)),
      );
      return places.includes(-1) ? -1 : Math.max(0, ...places);
    };
    return [0, 1, 2].flatMap((tier) => list.filter((head) => tierOf(head) === tier));
  }

  function mediaOf(now: Instant): FrozenMedia[] {
    const live = ids.flatMap((id) => locales.flatMap((locale) => liveHead(id, locale, now) ?? []));
    return [...live.flatMap((head) => snapshotOf(head).media), ...settingsMedia()];
  }

  const settingsMedia = (): FrozenMedia[] => [
    ...(settings.organisation.logo ? [settings.organisation.logo] : []),
    ...settings.topics.flatMap((topic) => topic.picture ?? []),
  ];

  return {
    sequence: () => heads.length,
    settings: () => settings,
    page(publicId, locale, now) {
      const history = historyOfId(publicId);
      const state = publicState(history, locale, now);
      if (state === 'killed') return { state, killedAt: fromIso(history.killedAt ?? '') };
      const head = newestGoneLive(history.locales[locale], now)?.head;
      if (state === 'live' && head) return { state, release: release(head, now) };
      const others = alternates(publicId, locale, now);
      if (state !== 'withdrawn' || !head) return { state: 'absent', alternates: others };
      const { title, slug } = snapshotOf(head);
      const { notice, withdrawnAt } = history.locales[locale];
      const withdrawal = { notice: notice ?? '', withdrawnAt: fromIso(withdrawnAt ?? '') };
      return { state, publicId, title, slug, ...withdrawal, alternates: others };
    },
    list(filter, now, { offset, limit }) {
      const found = newestFirst(filter, now, false);
      return {
        releases: found.slice(offset, offset + limit).map((head) => summary(head, now)),
        total: found.length,
      };
    },
    listAfter: ({ locales: of, ...filter }, now, { after, limit }) => {
      const all = of
        .flatMap((locale) => newestFirst({ ...filter, locale }, now, false))
        .map((head) => ({ head, ...summary(head, now) }))
        .sort(
          (a, b) =>
            b.listedAt - a.listedAt ||
            b.publicId.localeCompare(a.publicId, 'en') ||
            a.locale.localeCompare(b.locale, 'en'),
        );
      const isAfter = (each: ReleaseSummary): boolean => {
        if (!after) return true;
        if (each.listedAt !== after.listedAt) return each.listedAt < after.listedAt;
        if (each.publicId !== after.publicId) return each.publicId < after.publicId;
        return each.locale > after.locale;
      };
      return all
        .filter(isAfter)
        .slice(0, limit)
        .map(({ head }) => summary(head, now));
    },
    gallery(locale, now, { offset, limit }) {
      const shown = newestFirst({ locale }, now, false).flatMap((head) =>
        snapshotOf(head)
          .media.filter((media) => !hasEnded(media, now))
          .map((media) => ({ media, release: summary(head, now) })),
      );
      const isFirst = ({ media }: (typeof shown)[number], at: number): boolean =>
        shown.findIndex((each) => each.media.hash === media.hash) === at;
      return shown.filter(isFirst).slice(offset, offset + limit);
    },
    search(query, filter, now, { offset, limit }) {
      const found = searched(query, filter, now);
      return {
        hits: found.slice(offset, offset + limit).map((head) => {
          const { title } = snapshotOf(head);
          return { release: summary(head, now), title: [{ text: title, isMatch: false }], passage: [] };
        }),
        total: found.length,
        isMore: false,
      };
    },
    feed: (filter, now, { before, limit }) =>
      newestFirst(filter, now, true)
        .filter((head) => !before || isOlder(keyOf(head), before))
        .slice(0, limit)
        .map((head) => feedItem(head, now)),
    feedKey: (filter, key, now) =>
      newestFirst(filter, now, true)
        .map(keyOf)
        .findLast((each) => !isOlder(each, key)) ?? null,
    lastTombstones: (filter, now, { limit }) =>
      allTombstones(filter, now)
        .sort((a, b) => b.killedAt - a.killedAt || (a.publicId < b.publicId ? 1 : -1))
        .slice(0, limit),
    tombstones: (filter, now, { before, until }) =>
      allTombstones(filter, now)
        .filter((each) => isOlder(each, before) && !(until && isOlder(each, until)))
        .sort((a, b) => (isOlder(a, b) ? 1 : -1)),
    months(locale, now) {
      const all = newestFirst({ locale }, now, false).map((head) => monthOf(fromIso(head.listedAt)));
      return [...new Set(all)]
        .sort()
        .reverse()
        .map((month) => ({ month, count: all.filter((each) => each === month).length }));
    },
    topics: (locale, now) =>
      settings.topics.flatMap((topic) => {
        const shown = topicIn(topic, locale);
        return shown
          ? [{ ...shown, count: newestFirst({ locale, topicId: topic.topicId }, now, false).length }]
          : [];
      }),
    topicBySlug(locale, slug) {
      const now = settings.topics.find((topic) => topicIn(topic, locale)?.slug === slug);
      const held = heldSlugs.filter((each) => each.locale === locale && each.slug === slug);
      const topicId = now?.topicId ?? held.find((each) => link(each.topicId, locale))?.topicId;
      const topic = topicId === undefined ? null : link(topicId, locale);
      if (topicId === undefined || !topic) return null;
      const others = locales.flatMap((other) => {
        const shown = other === locale ? null : link(topicId, other);
        return shown ? [[other, shown]] : [];
      });
      return { topic, isCurrentSlug: now !== undefined, alternates: Object.fromEntries(others) as object };
    },
    localesInUse: (now) => locales.filter((locale) => newestFirst({ locale }, now, false).length > 0),
    changedSince(
      { sequence, instant },
      now,
      { after, until = { sequence: Infinity, instant: now }, ...page },
    ) {
      const changes: Change[] = [];
      for (const id of ids) {
        for (const locale of page.locale ? [page.locale] : locales) {
          const versions = gone(id, locale, now);
          if (versions.length === 0) continue;
          const all = heads.filter((head) =>
            head.kind === 'published'
              ? versions.includes(head) || versions.some((each) => each.sequence === head.sequence)
              : (head.kind === 'killed' && head.publicId === id) ||
                ((head.kind === 'withdrawn' || head.kind === 'reinstated') &&
                  head.publicId === id &&
                  head.locale === locale),
          );
          const isNew = (head: EntryHead): boolean =>
            head.sequence > sequence || (head.kind === 'published' && fromIso(head.goesLiveAt) > instant);
          const newest = all.at(-1);
          const state = publicState(historyOfId(id), locale, now);
          if (
            !newest ||
            !all.some(isNew) ||
            state === 'unpublished' ||
            state === 'scheduled' ||
            state === 'embargoed'
          )
            continue;
          const changedAt = fromIso(newest.kind === 'published' ? newest.goesLiveAt : newest.at);
          const isOfNextWalk =
            newest.sequence > until.sequence || (newest.kind === 'published' && changedAt > until.instant);
          if (isOfNextWalk) continue;
          changes.push({ publicId: id, locale, state, sequence: newest.sequence, changedAt });
        }
      }
      const key = (each: { sequence: number; publicId: string; locale: string }): string =>
        `${String(each.sequence).padStart(9, '0')} ${each.publicId} ${each.locale}`;
      return changes
        .sort((a, b) => (key(a) < key(b) ? -1 : 1))
        .filter((each) => !after || key(each) > key(after))
        .slice(0, page.limit);
    },
    // Random ledgers are shorter than one part; their order is that of changes.
    sitemapParts(now) {
      const live = this.changedSince({ sequence: 0, instant: 0 }, now, { limit: Infinity }).filter(
        isLiveChange,
      );
      return live.length === 0
        ? []
        : [{ part: 1, changedAt: Math.max(...live.map((each) => each.changedAt)) }];
    },
    sitemapReleases(part, now) {
      const live = this.changedSince({ sequence: 0, instant: 0 }, now, { limit: Infinity }).filter(
        isLiveChange,
      );
      return (part === 1 ? live : []).flatMap(({ publicId, locale }) => {
        const head = liveHead(publicId, locale, now);
        if (!head) return [];
        const of = locales.flatMap((each) => liveHead(publicId, each, now) ?? []);
        return {
          ...{ publicId, locale, slug: snapshotOf(head).slug },
          updatedAt: updatedAt(publicId, locale, head, now),
          alternates: of.map((each) => ({ locale: each.locale, slug: snapshotOf(each).slug })),
        };
      });
    },
    media(hash, now) {
      const media = mediaOf(now).find((each) => each.hash === hash && !hasEnded(each, now));
      return media ? { state: 'in-use', media } : null;
    },
    embargoLink(tokenHash) {
      const head = heads.findLast((each) => each.kind === 'embargo-link' && each.tokenHash === tokenHash);
      if (head?.kind !== 'embargo-link') return null;
      const { publicId, locales: of, expiresAt, revoked } = head;
      return { publicId, locales: of, expiresAt: fromIso(expiresAt), isRevoked: revoked ?? false };
    },
    embargoed(tokenHash, locale, now) {
      const found = this.embargoLink(tokenHash);
      if (!found?.locales.includes(locale)) return { state: 'unknown' };
      const history = historyOfId(found.publicId);
      if (found.isRevoked || found.expiresAt <= now || history.killedAt !== null) return { state: 'ended' };
      if (history.locales[locale].withdrawnAt !== null) return { state: 'ended' };
      const live = liveHead(found.publicId, locale, now);
      if (live) return { state: 'live', publicId: found.publicId, slug: snapshotOf(live).slug };
      const waiting = (of: Locale) =>
        history.locales[of].publications.findLast(
          ({ head, cancelled }) =>
            !cancelled && fromIso(head.goesLiveAt) > now && !history.locales[of].withdrawnAt,
        )?.head;
      const head = waiting(locale);
      if (!head?.embargoed) return { state: 'ended' };
      // Asked before a correction and what it corrects are live, which no clock does: as it will stand then.
      const { isCorrected, updatedAt: movedAt } = summary(head, fromIso(head.goesLiveAt));
      return {
        state: 'embargoed',
        release: { ...version(head, now), isCorrected, updatedAt: movedAt },
        locales: locales.filter(
          (each) =>
            found.locales.includes(each) && (waiting(each)?.embargoed ?? liveHead(found.publicId, each, now)),
        ),
        expiresAt: found.expiresAt,
      };
    },
    nextBoundary(now) {
      const all = ids
        .flatMap((id) => locales.flatMap((locale) => historyOfId(id).locales[locale].publications))
        .filter((each) => !each.cancelled)
        .map((each) => each.head);
      const kept = all.filter((head) => historyOfId(head.publicId).killedAt === null);
      const leaves = kept
        .map((head) => ({ head, at: fromIso(head.listedAt) + newsMilliseconds }))
        .filter(({ head, at }) => liveHead(head.publicId, head.locale, at)?.sequence === head.sequence);
      const used = [...kept.flatMap((head) => snapshotOf(head).media), ...settingsMedia()];
      const tokens = new Set(heads.flatMap((head) => (head.kind === 'embargo-link' ? [head.tokenHash] : [])));
      const links = [...tokens].flatMap((token) => this.embargoLink(token) ?? []);
      const instants = [
        ...all.map((head) => fromIso(head.goesLiveAt)),
        ...leaves.map(({ at }) => at),
        ...[...consents.values()].filter((each) => each !== null),
        ...used.filter((media) => !consents.has(media.mediaId)).map((media) => until(media) ?? 0),
        ...links.filter((each) => !each.isRevoked).map((each) => each.expiresAt),
      ].filter((instant) => instant > now);
      return instants.length > 0 ? Math.min(...instants) : null;
    },
  };
}

function keyOf(head: PublishedHead): ListKey {
  return { listedAt: fromIso(head.listedAt), publicId: head.publicId };
}

function isLiveChange({ state }: Change): boolean {
  return state === 'live';
}

function holdsWord(columns: readonly string[][], word: SearchQuery['all'][number]): boolean {
  return word.some((terms) => terms.every((term) => columns.some((tokens) => holdsTerm(tokens, term))));
}

function holdsTerm(tokens: readonly string[], term: SearchTerm): boolean {
  const { tokens: wanted, isOpen } = termTokens(term);
  return tokens.some((_, at) =>
    wanted.every((each, index) => {
      const token = tokens[at + index] ?? '';
      return isOpen && index === wanted.length - 1 ? token.startsWith(each) : token === each;
    }),
  );
}

/** Random ledgers are written in few sentences. */
const tokensOf = onceEach((text: string): string[] => indexTokens(text).split(' '));

/** Cutting texts into tokens and reading snapshots are what takes time here. */
function onceEach<Key, Result>(make: (key: Key) => Result): (key: Key) => Result {
  const made = new Map<Key, Result>();
  return (key) => {
    const result = made.get(key) ?? make(key);
    made.set(key, result);
    return result;
  };
}
