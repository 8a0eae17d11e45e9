import { instantIn } from '../language/calendar-date.ts';
import { parseSearchQuery } from '../language/search-query.ts';
import { searchPath } from '../model/address.ts';
import { locales, type Locale } from '../model/locale.ts';
import { releaseKinds } from '../model/release.ts';
import type { SearchFilter } from '../read-model/types.ts';
import { SearchPage, type Asked } from '../views/search-page.tsx';
import { htmlAnswer, type Answer } from './answer.ts';
import { pageFrame } from './page-frames.ts';
import { inOrder } from './page-links.ts';
import type { Question } from './question.ts';
import { pageNumber } from './target.ts';

export const searchParameters = ['q', 'topic', 'kind', 'period', 'page'] as const;

const pageSize = 10;
/** Below so many hits, other languages are offered too. */
const few = 3;
const day = 86_400_000;

/** What was searched for. A filter that does not exist filters nothing; nobody keeps the answer, since its periods move. */
export function searchAnswer(question: Question): Answer {
  const { readModel, now, locale, settings, query: typed } = question;
  const topics = readModel.topics(locale, now).filter(({ count }) => count > 0);
  const years = [...new Set(readModel.months(locale, now).map(({ month }) => month.slice(0, 4)))];
  const { asked, filter } = read(question, topics, years);
  const query = parseSearchQuery(asked.q);
  const isAsked = query.all.length + query.none.length > 0 || Object.keys(filter).length > 0;
  const search = (of: Locale, narrowed: Omit<SearchFilter, 'locale'>, limit: number, offset = 0) =>
    readModel.search(query, { ...narrowed, locale: of }, now, { offset, limit });
  const pageAt = (number: number) => search(locale, filter, pageSize, (number - 1) * pageSize);
  const wantedNumber = pageNumber(typed) ?? 1;
  const wanted = isAsked ? pageAt(wantedNumber) : null;
  const count = Math.max(1, Math.ceil((wanted?.total ?? 0) / pageSize));
  // What was found may have become less since the link was made: the words stay, and the last page is shown.
  const number = Math.min(wantedNumber, count);
  const answer = wanted && number < wantedNumber ? pageAt(number) : wanted;
  // A topic has other slugs there, or none: the words and the rest of the filter go along.
  const everywhere = { ...filter };
  delete everywhere.topicId;
  const elsewhere =
    answer && answer.total < few && query.all.length > 0
      ? locales
          .filter((each) => each !== locale)
          .map((each) => {
            const { total, isMore } = search(each, everywhere, 0);
            return { locale: each, path: addressOf(each, { ...asked, topic: '' }), total, isMore };
          })
          .filter(({ total }) => total > 0)
      : [];
  const inUse = new Set([...readModel.localesInUse(now), locale]);
  const frame = pageFrame(question, {
    canonicalPath: null,
    alternates: [],
    languages: inOrder(
      [...inUse].map((each) => ({ locale: each, path: addressOf(each, { ...asked, topic: '' }) })),
    ),
  });
  const page = { number, count, path: addressOf(locale, asked) };
  return htmlAnswer(
    200,
    <SearchPage
      {...{ frame, settings, asked, topics, years, answer, page, elsewhere }}
      isCut={query.isCut}
    />,
    'never',
  );
}

/** What the parameters say, and the filter they make; what is none of the choices is left out of both. */
function read(
  question: Question,
  topics: readonly { topicId: string; slug: string }[],
  years: readonly string[],
): { asked: Asked; filter: Omit<SearchFilter, 'locale'> } {
  const { readModel, locale, query } = question;
  const { q = '', topic: slug = '', kind = '', period = '' } = query;
  const topicId = slug === '' ? undefined : readModel.topicBySlug(locale, slug)?.topic.topicId;
  const topic = topics.find((each) => each.topicId === topicId);
  const known = releaseKinds.find((each) => each === kind);
  const range = periodOf(question, period, years);
  return {
    asked: { q: q.trim(), topic: topic?.slug ?? '', kind: known ?? '', period: range ? period : '' },
    filter: {
      ...(topic ? { topicId: topic.topicId } : {}),
      ...(known ? { kind: known } : {}),
      ...(range ?? {}),
    },
  };
}

/** `30d`, `12m` (365 days) and the years that have releases, in the organisation's time zone. */
function periodOf(
  { now, settings }: Question,
  period: string,
  years: readonly string[],
): { from: number; until?: number } | null {
  const { timeZone } = settings.organisation;
  if (period === '30d') return { from: now - 30 * day };
  if (period === '12m') return { from: now - 365 * day };
  if (!years.includes(period)) return null;
  const begins = (year: number): number =>
    instantIn({ year, month: 1, day: 1, hour: 0, minute: 0 }, timeZone);
  return { from: begins(Number(period)), until: begins(Number(period) + 1) };
}

function addressOf(locale: Locale, asked: Asked): string {
  const query = new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== '')).toString();
  return query === '' ? searchPath(locale) : `${searchPath(locale)}?${query}`;
}
