import type { Question } from './question.ts';
import { textAnswer, type Answer } from './answer.ts';

/** What belongs to the newsroom, or to holders of a link, is not for crawlers (RFC 9309); the sitemaps are. */
export function robotsAnswer({ parts }: Question): Answer {
  const closed = ['/admin', '/cms-api', '/preview/', '/embargo/'];
  return textAnswer(
    200,
    [
      'User-agent: *',
      ...closed.map((path) => `Disallow: ${path}`),
      '',
      ...['/sitemap.xml', '/sitemap-news.xml'].map((path) => `Sitemap: ${parts.origin}${path}`),
      '',
    ].join('\n'),
    'shared',
  );
}
