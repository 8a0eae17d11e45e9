import { z } from 'zod';
import { locales } from '../../model/locale.ts';
import { readListCursor, readSinceCursor } from './cursor.ts';

export const defaultLimit = 20;
export const maxLimit = 50;
/** Of changes, each of which holds a whole text. */
export const maxChanges = 20;

const limitForm = `must be a whole number from 1 to ${String(maxLimit)}`;

/** A number as a query writes it: digits alone, so that there is one spelling of each. */
const limit = z
  .codec(z.string().regex(/^[1-9]\d{0,3}$/, limitForm), z.int().min(1).max(maxLimit, limitForm), {
    decode: Number,
    encode: String,
  })
  .describe(
    `How many a page holds at most; ${String(defaultLimit)} where it is not given. Beside \`since\` ${String(maxChanges)} at most.`,
  );

/** What the parameters of the list of releases may be. Each value is a text as it stands in the address, decoded. */
export const releaseListQuery = z.strictObject({
  locale: z
    .enum(locales, `must be one of ${locales.join(', ')}`)
    .optional()
    .describe('Only what is in this language.'),
  topic: z
    .string()
    .min(1, 'must be the slug of a topic')
    .max(200, 'must be the slug of a topic')
    .optional()
    .describe(
      'Only what is on this topic: its slug in the language of `locale`, which must be given too. Not with `since`.',
    ),
  limit: limit.optional(),
  cursor: z
    .string()
    .refine(
      (text) => readListCursor(text) !== null,
      'is no cursor of a list: take it from `next` of the page before, unchanged',
    )
    .optional()
    .describe('Where the page begins: stands in `next` of the page before. Not with `since`.'),
  since: z
    .string()
    .refine(
      (text) => readSinceCursor(text) !== null,
      'is no cursor of a mirror: give 0 to start, then `since` of the last answer',
    )
    .optional()
    .describe('For mirrors: everything that changed since. `0` starts; later, `since` of the last answer.'),
});

export type ReleaseListQuery = z.infer<typeof releaseListQuery>;

/** One parameter that was wrong. */
export interface ParameterError {
  parameter: string;
  detail: string;
}

/** What is wrong in the query of the list: values, and parameters that must not stand together. */
export function releaseListErrors(query: URLSearchParams): ParameterError[] {
  const errors = queryErrors(releaseListQuery, query);
  if (errors.length > 0) return errors;
  const [locale, topic, cursor, since] = ['locale', 'topic', 'cursor', 'since'].map((name) =>
    query.has(name),
  );
  const limit = Number(query.get('limit') ?? defaultLimit);
  const combined: [boolean | undefined, string, string][] = [
    [since && cursor, 'cursor', 'must not stand beside `since`, which holds the place in a walk itself'],
    [
      since && topic,
      'topic',
      'must not stand beside `since`: of a release that leaves the topic nobody would be told',
    ],
    [
      since && limit > maxChanges,
      'limit',
      `must be ${String(maxChanges)} at most beside \`since\`: each change holds a whole text`,
    ],
    [topic && !locale, 'topic', 'needs `locale` beside it: each language has slugs of its own'],
  ];
  return combined.flatMap(([is, parameter, detail]) => (is ? { parameter, detail } : []));
}

/**
 * Is it a page that anybody can make an address for, since well-formed cursors are without number? The first page of a list is
 * none, nor is the one that every mirror begins with.
 */
export function isWithinWalk(query: URLSearchParams): boolean {
  const begins = query.get('since') === '0' && !query.has('limit');
  return query.has('cursor') || (query.has('since') && !begins);
}

/** For addresses that take no parameters. */
export function unknownParameters(query: URLSearchParams): ParameterError[] {
  return queryErrors(z.strictObject({}), query);
}

/** A parameter that is unknown or repeated is an error, like a value that is wrong. */
function queryErrors(schema: z.ZodObject, query: URLSearchParams): ParameterError[] {
  const names = [...new Set(query.keys())];
  const known = Object.keys(schema.shape);
  const repeated = names.filter((name) => known.includes(name) && query.getAll(name).length > 1);
  const parsed = schema.safeParse(Object.fromEntries(names.map((name) => [name, query.get(name)])));
  const wrong = (parsed.error?.issues ?? []).flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((parameter) => ({ parameter, detail: unknownHere(known) }))
      : { parameter: String(issue.path[0]), detail: issue.message },
  );
  return [...wrong, ...repeated.map((parameter) => ({ parameter, detail: 'is given more than once' }))];
}

function unknownHere(known: readonly string[]): string {
  return known.length === 0
    ? 'is unknown here: this address takes no parameters'
    : `is unknown here: there are ${known.join(', ')}`;
}
