import { apiReleasesPath, releaseTag } from '../../model/address.ts';
import { toIso } from '../../model/instant.ts';
import { locales, type Locale } from '../../model/locale.ts';
import { ProblemError } from '../../model/problem.ts';
import type { Change } from '../../read-model/types.ts';
import type { Answer } from '../answer.ts';
import { problemAnswer } from '../problem-answer.ts';
import type { Question } from '../question.ts';
import {
  readListCursor,
  readSinceCursor,
  writeListCursor,
  writeSinceCursor,
  type SinceCursor,
} from './cursor.ts';
import { jsonAnswer } from './json-answer.ts';
import { apiLivePublication, apiSummary, apiWithdrawnPublication } from './publication.tsx';
import { defaultLimit, releaseListQuery, type ReleaseListQuery } from './queries.ts';
import type { ApiChange, ApiChangeList, ApiPublication, ApiRelease, ApiReleaseList } from './schemas.ts';

/** No replica follows later than this: a cursor that is ahead for longer is of a ledger that was put back to a backup. */
const longestLag = 10 * 60_000;
const aheadOfNewsroom =
  'is ahead of this newsroom, which was put back to an earlier state: begin again with 0, and drop what is not in it';

/** Live releases, newest first; with `since`, what a mirror must change. The query was found right before. */
export function apiListAnswer(question: Question): Answer {
  const query = releaseListQuery.parse(question.query);
  const since = query.since === undefined ? null : readSinceCursor(query.since);
  return since ? changesAnswer(question, query, since) : listAnswer(question, query);
}

/** A release in every language in which it is live or withdrawn; 404 where it is in none, 410 where it was killed. */
export function apiReleaseAnswer(question: Question): Answer {
  const { readModel, now, params } = question;
  const publicId = params['publicId'] ?? '';
  const pages = locales.map((locale) => ({ locale, page: readModel.page(publicId, locale, now) }));
  if (pages.some(({ page }) => page.state === 'killed')) return problemAnswer(question.parts, 'gone');
  const publications = pages.flatMap(({ locale, page }): ApiPublication[] => {
    if (page.state === 'live') return [apiLivePublication(question, page.release)];
    if (page.state === 'withdrawn') return [apiWithdrawnPublication(question, locale, page)];
    return [];
  });
  if (publications.length === 0) return problemAnswer(question.parts, 'notFound');
  return jsonAnswer({ publicId, publications } satisfies ApiRelease);
}

function listAnswer(question: Question, query: ReleaseListQuery): Answer {
  const { readModel, now, parts } = question;
  const { locale, topic: slug, limit = defaultLimit, cursor } = query;
  const topicId = topicIdOf(question, query);
  if (topicId === null) {
    const detail = `is no topic in ${String(locale)}: take its slug from \`topics\` of a release`;
    return problemAnswer(parts, 'malformed', [{ parameter: 'topic', detail }]);
  }
  const after = cursor === undefined ? null : readListCursor(cursor);
  const found = readModel.listAfter(
    { locales: locale ? [locale] : locales, ...(topicId === undefined ? {} : { topicId }) },
    now,
    // One more than is shown says whether there is another page.
    { limit: limit + 1, ...(after ? { after } : {}) },
  );
  const shown = found.slice(0, limit);
  const last = found.length > limit ? shown.at(-1) : undefined;
  const next =
    last && apiReleasesPath({ locale, topic: slug, limit: query.limit, cursor: writeListCursor(last) });
  const list: ApiReleaseList = {
    items: shown.map((release) => apiSummary(question, release)),
    next: next === undefined ? null : parts.origin + next,
  };
  return jsonAnswer(list, list.next);
}

/** Undefined where none is asked for, null where there is none of that name. Old slugs go on, as in addresses. */
function topicIdOf({ readModel }: Question, { locale, topic }: ReleaseListQuery): string | null | undefined {
  if (topic === undefined || locale === undefined) return undefined;
  return readModel.topicBySlug(locale, topic)?.topic.topicId ?? null;
}

function changesAnswer(question: Question, query: ReleaseListQuery, cursor: SinceCursor): Answer {
  const { readModel, now, parts } = question;
  const { locale, limit = defaultLimit } = query;
  const { sequence, instant, walk } = cursor;
  const told = walk?.until ?? cursor;
  if (told.sequence > readModel.sequence() && told.instant <= now - longestLag)
    return problemAnswer(parts, 'malformed', [{ parameter: 'since', detail: aheadOfNewsroom }]);
  if (told.sequence > readModel.sequence() || (walk && told.instant > now)) throw notReached();
  const until = walk?.until ?? {
    sequence: readModel.sequence(),
    instant: Math.max(instant, now),
  };
  const found = readModel.changedSince({ sequence, instant }, now, {
    limit: limit + 1,
    until,
    ...(walk ? { after: walk.after } : {}),
    ...(locale ? { locale } : {}),
  });
  const shown = found.slice(0, limit);
  const last = found.length > limit ? shown.at(-1) : undefined;
  const goOn = (): SinceCursor => {
    if (last) return { sequence, instant, walk: { after: keyOf(last), until } };
    // A mirror that has missed nothing keeps its cursor, and with it an address that answers 304.
    return shown.length === 0 && !walk ? { sequence, instant } : until;
  };
  const since = writeSinceCursor(goOn());
  const list: ApiChangeList = {
    changes: shown.map((change) => apiChange(question, change)),
    since,
    next: last ? parts.origin + apiReleasesPath({ locale, limit: query.limit, since }) : null,
  };
  return jsonAnswer(list, list.next);
}

/** A replica that follows a little later than the one which gave the cursor would pass over what it has not seen. */
function notReached(): ProblemError {
  const message = 'The read model has not reached the place that this cursor stands for.';
  return new ProblemError([{ code: 'Unavailable', rule: 'cursor-ahead', message }]);
}

function keyOf({ sequence, publicId, locale }: Change): {
  sequence: number;
  publicId: string;
  locale: Locale;
} {
  return { sequence, publicId, locale };
}

function apiChange(question: Question, change: Change): ApiChange {
  const { publicId, locale } = change;
  const common = { publicId, locale, changedAt: toIso(change.changedAt) };
  const page = question.readModel.page(publicId, locale, question.now);
  switch (page.state) {
    case 'live':
      return { state: 'live', ...common, publication: apiLivePublication(question, page.release) };
    case 'withdrawn':
      return {
        state: 'withdrawn',
        ...common,
        publication: apiWithdrawnPublication(question, locale, page),
      };
    case 'killed':
      return { state: 'killed', ...common, id: releaseTag(question.settings.authority, publicId, locale) };
    case 'absent':
      throw new Error(`The read model tells of a change of ${publicId} in ${locale}, which is not public.`);
  }
}
