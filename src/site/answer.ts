import type { ReactElement } from 'react';
import { htmlDocument } from './html-document.ts';

/** What an address answers, before it becomes bytes. */
export interface Answer {
  status: number;
  contentType: string;
  body: string | Buffer;
  /** `shared`: by CDNs, until the next boundary, a minute at most; `immutable`: a year; `never`: by nobody. */
  caching: 'shared' | 'immutable' | 'never';
  /** For holders of a link: its address, which is the key, is told to no other site, and no machine lists it. */
  isBehindLink?: true;
  /** Beside those that every answer has. */
  headers?: Readonly<Record<string, string>>;
}

export function htmlAnswer(
  status: number,
  page: ReactElement,
  caching: Answer['caching'] = 'shared',
): Answer {
  return { status, contentType: 'text/html; charset=utf-8', body: htmlDocument(page), caching };
}

export function textAnswer(status: number, body: string, caching: Answer['caching']): Answer {
  return { status, contentType: 'text/plain; charset=utf-8', body, caching };
}

/** A permanent redirect to a path of ours; cached briefly, so that a slug changed back does not loop. */
export function movedAnswer(path: string): Answer {
  return { ...textAnswer(301, '', 'shared'), headers: { Location: path } };
}

/** Elsewhere for now: nobody keeps it. */
export function foundAnswer(path: string): Answer {
  return { ...textAnswer(302, '', 'never'), headers: { Location: path } };
}

/** The answer as it is given to holders of a link, and to those who guess at links. */
export function behindLink(answer: Answer): Answer {
  return { ...answer, caching: 'never', isBehindLink: true };
}
