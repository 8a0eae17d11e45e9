import type { z } from 'zod';
import { locales } from '../../model/locale.ts';
import type { ErrorName } from '../../views/error-page.tsx';
import { releaseListQuery } from './queries.ts';
import type { SchemaName } from './schemas.ts';

/** An address of the API, as its documentation tells of it. */
export interface Operation {
  /** Its name in programs made from the document. */
  id: string;
  /** With parameters in braces, as OpenAPI writes them. */
  path: string;
  summary: string;
  description: string;
  pathParameters: Readonly<Record<string, { description: string; schema: object; example: string }>>;
  /** What a query may hold; null where there is none. */
  query: z.ZodObject | null;
  /** What its answer 200 is: one of these schemas. */
  answers: readonly SchemaName[];
  answerDescription: string;
  contentType: string;
  /** Where 410 is answered in the form of 200 and not as a problem: what it says. */
  tombstone?: string;
  /** Beside those that any address may answer with. */
  problems: readonly ErrorName[];
}

/** What any address of the API may answer with instead. */
export const commonProblems: readonly ErrorName[] = [
  'malformed',
  'tooLong',
  'notAllowed',
  'tooMany',
  'failure',
  'unavailable',
];

const publicId = {
  description: 'Names the release; stands in the address of its page too, before the slug.',
  schema: { type: 'string', pattern: '^[0-9a-z]+$' },
  example: 'k3v9x2m7',
};

export const operations: readonly Operation[] = [
  {
    id: 'listReleases',
    path: '/api/v1/releases',
    summary: 'List releases, or what has changed',
    description:
      'Without `since`: what is live, newest first, one item for each language. Follow `next` for older ones: releases that are published meanwhile move nothing. With `since`: what a mirror has to change to hold again what is public.',
    pathParameters: {},
    query: releaseListQuery,
    answers: ['ReleaseList', 'ChangeList'],
    answerDescription: 'A page of the list; with `since`, of the changes.',
    contentType: 'application/json',
    problems: [],
  },
  {
    id: 'getRelease',
    path: '/api/v1/releases/{publicId}',
    summary: 'Get one release in all its languages',
    description:
      'Every language in which the release is live, with its whole text, pictures and documents, or withdrawn, with the notice.',
    pathParameters: { publicId },
    query: null,
    answers: ['Release'],
    answerDescription: 'The release.',
    contentType: 'application/json',
    problems: ['notFound', 'gone'],
  },
  {
    id: 'getNinjs',
    path: '/api/v1/releases/{publicId}/{locale}.ninjs.json',
    summary: 'Get one language of a release as IPTC ninjs',
    description:
      'The text in the form that news systems exchange, ninjs 3.1 of the IPTC: `usable` while it is live, `withheld` without its bodies where it was withdrawn.',
    pathParameters: {
      publicId,
      locale: {
        description: 'The language of the text.',
        schema: { type: 'string', enum: locales },
        example: 'en',
      },
    },
    query: null,
    answers: ['Ninjs'],
    answerDescription: 'The text as ninjs 3.1.',
    contentType: 'application/json',
    tombstone: 'Removed for good: a ninjs that says `canceled`.',
    problems: ['notFound'],
  },
  {
    id: 'getOpenApi',
    path: '/api/v1/openapi.json',
    summary: 'Get this description',
    description: 'This API as an OpenAPI 3.1 document, for programs that make clients of it.',
    pathParameters: {},
    query: null,
    answers: [],
    answerDescription: 'The OpenAPI document.',
    contentType: 'application/json',
    problems: [],
  },
];
