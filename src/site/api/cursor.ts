import { z } from 'zod';
import { locales, type Locale } from '../../model/locale.ts';
import type { Instant } from '../../model/instant.ts';

/** Where a reader of the list has come to: the last item that was shown. */
export interface ListCursor {
  listedAt: Instant;
  publicId: string;
  locale: Locale;
}

/**
 * Where a mirror has come to (rules §2, "Mirrors"): it knows everything up to entry `sequence` and instant `instant`. In the
 * middle of a walk also the last change that was shown, and where the walk ends: what was taken when it began.
 */
export interface SinceCursor {
  sequence: number;
  instant: Instant;
  walk?: {
    after: { sequence: number; publicId: string; locale: Locale };
    until: { sequence: number; instant: Instant };
  };
}

/** The mark of each kind begins it: one of another version of the program will be told apart. */
const marks = { list: 'l1', since: 's1' } as const;

const count = z.int().nonnegative();
const instant = z.int().min(-8.64e15).max(8.64e15);
const publicId = z.string().regex(/^[0-9a-z]{1,64}$/);
const locale = z.enum(locales);
const listForm = z.tuple([z.literal(marks.list), instant, publicId, locale]);
const sinceForm = z.tuple([z.literal(marks.since), count, instant]);
const walkForm = z.tuple([z.literal(marks.since), count, instant, count, publicId, locale, count, instant]);

export function writeListCursor({ listedAt, publicId: id, locale: of }: ListCursor): string {
  return encode([marks.list, listedAt, id, of]);
}

/** Null where the text is no cursor of a list. */
export function readListCursor(text: string): ListCursor | null {
  const parsed = listForm.safeParse(decode(text));
  if (!parsed.success) return null;
  const [, listedAt, id, of] = parsed.data;
  return { listedAt, publicId: id, locale: of };
}

export function writeSinceCursor({ sequence, instant: at, walk }: SinceCursor): string {
  const { after, until } = walk ?? {};
  return encode([
    ...[marks.since, sequence, at],
    ...(after ? [after.sequence, after.publicId, after.locale] : []),
    ...(until ? [until.sequence, until.instant] : []),
  ]);
}

/** `0` starts. Null where the text is no cursor of a mirror. */
export function readSinceCursor(text: string): SinceCursor | null {
  if (text === '0') return { sequence: 0, instant: 0 };
  const parts = decode(text);
  const walk = walkForm.safeParse(parts);
  if (walk.success) {
    const [, sequence, at, afterSequence, id, of, untilSequence, untilInstant] = walk.data;
    const after = { sequence: afterSequence, publicId: id, locale: of };
    const until = { sequence: untilSequence, instant: untilInstant };
    return { sequence, instant: at, walk: { after, until } };
  }
  const plain = sinceForm.safeParse(parts);
  return plain.success ? { sequence: plain.data[1], instant: plain.data[2] } : null;
}

function encode(parts: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/** Of every cursor there is one spelling: others are none, so that they make no second address of one page. */
function decode(text: string): unknown {
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    return Array.isArray(parts) && encode(parts as string[]) === text ? parts : null;
  } catch {
    return null;
  }
}
