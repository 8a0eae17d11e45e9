import type { ReactNode } from 'react';
import { formatInteger } from '../language/format-integer.ts';
import type { MarkedText } from '../language/search-marks.ts';
import { releasePath, searchPath } from '../model/address.ts';
import type { Locale } from '../model/locale.ts';
import { releaseKinds } from '../model/release.ts';
import type { Settings } from '../model/settings.ts';
import type { SearchAnswer, SearchHit, TopicLink } from '../read-model/types.ts';
import { DateText } from './date-text.tsx';
import { Layout } from './layout.tsx';
import type { PageFrame } from './page-frame.ts';
import { longestTyped } from './masthead.tsx';
import { Pager, type PageOf } from './release-list.tsx';

/** What was asked, as the form shows it again; empty where it was not. */
export interface Asked {
  q: string;
  topic: string;
  kind: string;
  period: string;
}

export interface SearchView {
  frame: PageFrame;
  settings: Settings;
  asked: Asked;
  /** Those the form offers: with a page in this locale, and years in which something was listed. */
  topics: readonly TopicLink[];
  years: readonly string[];
  /** Null where nothing was asked for. */
  answer: SearchAnswer | null;
  page: PageOf;
  /** Only the beginning of the query was read. */
  isCut: boolean;
  /** Where the same words are found in other languages. */
  elsewhere: readonly { locale: Locale; path: string; total: number; isMore: boolean }[];
}

/** The search form, what was found, and where to look if it was not enough. */
export function SearchPage(view: SearchView): ReactNode {
  const { frame, asked, answer, page, isCut } = view;
  const { t } = frame;
  return (
    <Layout
      frame={frame}
      title={asked.q === '' ? t('search.heading') : t('search.titleOf', { query: asked.q })}
      isUnlisted
      sheet="search"
    >
      <header className="list-header">
        <h1>{t('search.heading')}</h1>
      </header>
      <SearchForm {...view} />
      {isCut && <p className="notice">{t('search.cut')}</p>}
      {answer && answer.total > 0 && (
        <>
          <p className="found">
            {t(answer.isMore ? 'search.more' : 'search.found', { count: answer.total })}
          </p>
          <ol className="hits" start={firstNumber(answer, page)}>
            {answer.hits.map((hit) => (
              <Hit
                key={hit.release.publicId}
                {...{ hit, frame }}
                timeZone={view.settings.organisation.timeZone}
              />
            ))}
          </ol>
          <Pager page={page} frame={frame} />
        </>
      )}
      {answer?.total === 0 && <h2 className="nothing">{t('search.nothing')}</h2>}
      <Elsewhere {...view} />
      {answer?.total === 0 && <Advice frame={frame} asked={asked} />}
      {!answer && <p className="advice">{t('search.help')}</p>}
    </Layout>
  );
}

function SearchForm({ frame, asked, topics, years }: SearchView): ReactNode {
  const { t, locale } = frame;
  const year = (each: string): string =>
    t('search.year', { year: locale === 'km' ? formatInteger(Number(each), locale) : each });
  return (
    <form className="search-form" action={searchPath(locale)} role="search">
      <p className="words">
        <label htmlFor="q">{t('search.label')}</label>
        <input id="q" type="search" name="q" defaultValue={asked.q} maxLength={longestTyped} />
      </p>
      <Choice name="topic" value={asked.topic} label={t('search.topic')} any={t('search.anyTopic')}>
        {topics.map(({ slug, label }) => (
          <option key={slug} value={slug}>
            {label}
          </option>
        ))}
      </Choice>
      <Choice name="kind" value={asked.kind} label={t('search.kind')} any={t('search.anyKind')}>
        {releaseKinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(`kind.${kind}`)}
          </option>
        ))}
      </Choice>
      <Choice name="period" value={asked.period} label={t('search.period')} any={t('search.anyPeriod')}>
        <option value="30d">{t('search.month')}</option>
        <option value="12m">{t('search.twelveMonths')}</option>
        {years.map((each) => (
          <option key={each} value={each}>
            {year(each)}
          </option>
        ))}
      </Choice>
      <button type="submit">{t('search.go')}</button>
    </form>
  );
}

function Choice(props: {
  name: keyof Asked;
  value: string;
  label: string;
  any: string;
  children: ReactNode;
}): ReactNode {
  const { name, value, label, any, children } = props;
  return (
    <p>
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} defaultValue={value}>
        <option value="">{any}</option>
        {children}
      </select>
    </p>
  );
}

function Hit({ hit, frame, timeZone }: { hit: SearchHit; frame: PageFrame; timeZone: string }): ReactNode {
  const { release, title, passage } = hit;
  const { t } = frame;
  return (
    <li>
      <h2>
        <a href={releasePath(release.locale, release)}>
          <Marked text={title} />
        </a>
      </h2>
      <p className="facts">
        {release.kind !== 'release' && <span className="kind">{t(`kind.${release.kind}`)}</span>}
        <DateText at={release.listedAt} locale={release.locale} timeZone={timeZone} />
        {release.isCorrected && <span className="mark">{t('release.corrected')}</span>}
      </p>
      {passage.length > 0 && (
        <p>
          <Marked text={passage} />
        </p>
      )}
    </li>
  );
}

function Marked({ text }: { text: MarkedText }): ReactNode {
  return text.map((each, index) => (each.isMatch ? <mark key={index}>{each.text}</mark> : each.text));
}

/** The same words in other languages, each with a link to that language's search. */
function Elsewhere({ frame, elsewhere }: SearchView): ReactNode {
  const { t } = frame;
  if (elsewhere.length === 0) return null;
  return (
    <section className="elsewhere">
      <h2>{t('search.elsewhere')}</h2>
      <ul>
        {elsewhere.map(({ locale, path, total, isMore }) => (
          <li key={locale}>
            <a href={path} hrefLang={locale}>
              <span lang={locale}>{t(`endonym.${locale}`)}</span>
            </a>{' '}
            <span className="count">
              {isMore ? t('search.more', { count: total }) : t('list.count', { count: total })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Advice({ frame, asked }: { frame: PageFrame; asked: Asked }): ReactNode {
  const { t, locale } = frame;
  const isNarrowed = asked.topic !== '' || asked.kind !== '' || asked.period !== '';
  return (
    <ul className="advice">
      {isNarrowed && (
        <li>
          <a href={`${searchPath(locale)}?q=${encodeURIComponent(asked.q.toWellFormed())}`}>
            {t('search.widen')}
          </a>
        </li>
      )}
      <li>{t('search.fewer')}</li>
      <li>{t('search.spelling')}</li>
    </ul>
  );
}

function firstNumber({ hits }: SearchAnswer, { number }: PageOf): number {
  return number === 1 ? 1 : (number - 1) * hits.length + 1;
}
