import type { Answer } from '../answer.ts';

/** An answer of the API; `next` is the address of the page that follows, named in a header too (RFC 8288). */
export function jsonAnswer(body: object, next: string | null = null): Answer {
  return {
    status: 200,
    contentType: 'application/json; charset=utf-8',
    body: JSON.stringify(body),
    caching: 'shared',
    ...(next === null ? {} : { headers: { Link: `<${next}>; rel="next"` } }),
  };
}
