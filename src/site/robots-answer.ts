import { textAnswer, type Answer } from './answer.ts';

/** What belongs to the newsroom, or to holders of a link, is not for crawlers (RFC 9309). */
export function robotsAnswer(): Answer {
  const closed = ['/admin', '/cms-api', '/preview/', '/embargo/'];
  return textAnswer(
    200,
    ['User-agent: *', ...closed.map((path) => `Disallow: ${path}`), ''].join('\n'),
    'shared',
  );
}
