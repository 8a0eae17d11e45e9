import type { ReactNode } from 'react';
import { apiDocsPath, feedFormats, feedPath, opmlPath, type FeedFormat } from '../model/address.ts';
import type { TopicLink } from '../read-model/types.ts';
import type { PageFrame } from './page-frame.ts';

/** Names, the same in every language. */
const formatNames: Readonly<Record<FeedFormat, string>> = { rss: 'RSS', atom: 'Atom', json: 'JSON Feed' };

/** How to be told of every release, in each way there is. */
export function Follow(props: { frame: PageFrame; topics: readonly TopicLink[] }): ReactNode {
  const { t, locale } = props.frame;
  return (
    <section className="follow">
      <h2>{t('press.follow')}</h2>
      <p>{t('press.feedsLede')}</p>
      <h3>{t('press.steps.heading')}</h3>
      <ol>
        <li>{t('press.steps.choose')}</li>
        <li>{t('press.steps.copy')}</li>
        <li>{t('press.steps.paste')}</li>
      </ol>
      <FeedTable {...props} />
      <dl className="formats">
        {feedFormats.map((format) => (
          <div key={format}>
            <dt>{formatNames[format]}</dt>
            <dd>{t(`press.formats.${format}`)}</dd>
          </div>
        ))}
        <div>
          <dt>
            <a href={opmlPath(locale)}>OPML</a>
          </dt>
          <dd>{t('press.formats.opml')}</dd>
        </div>
      </dl>
      <p>
        {t('press.archive')} {t('press.corrections')}
      </p>
      <h3>{t('press.programs.heading')}</h3>
      <p>
        {t('press.programs.api')} <a href={apiDocsPath()}>{t('press.programs.docs')}</a>
      </p>
    </section>
  );
}

function FeedTable({ frame, topics }: Parameters<typeof Follow>[0]): ReactNode {
  const { t, locale } = frame;
  const feeds = [
    { key: '', label: t('press.allReleases'), slug: undefined },
    ...topics.map(({ topicId, label, slug }) => ({ key: topicId, label, slug })),
  ];
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('press.feed')}</th>
          <th scope="col" colSpan={feedFormats.length}>
            {t('press.format')}
          </th>
        </tr>
      </thead>
      <tbody>
        {feeds.map(({ key, label, slug }) => (
          <tr key={key}>
            <th scope="row">{label}</th>
            {feedFormats.map((format) => (
              <td key={format}>
                <a href={feedPath(locale, format, slug)} aria-label={`${label}, ${formatNames[format]}`}>
                  {formatNames[format]}
                </a>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
