import { renderToStaticMarkup } from 'react-dom/server';
import type { ReactElement } from 'react';

/** What an address answers, before it becomes bytes. */
export interface Answer {
  status: number;
  contentType: string;
  body: string | Buffer;
  /** `shared`: by CDNs, until the next boundary, a minute at most; `immutable`: a year; `never`: by nobody. */
  caching: 'shared' | 'immutable' | 'never';
  /** Beside those that every answer has. */
  headers?: Readonly<Record<string, string>>;
}

export function htmlAnswer(
  status: number,
  page: ReactElement,
  caching: Answer['caching'] = 'shared',
): Answer {
  const body = `<!doctype html>${renderToStaticMarkup(page)}`;
  return { status, contentType: 'text/html; charset=utf-8', body, caching };
}

export function textAnswer(status: number, body: string, caching: Answer['caching']): Answer {
  return { status, contentType: 'text/plain; charset=utf-8', body, caching };
}

/** A permanent redirect to a path of ours; cached briefly, so that a slug changed back does not loop. */
export function movedAnswer(path: string): Answer {
  return { ...textAnswer(301, '', 'shared'), headers: { Location: path } };
}
