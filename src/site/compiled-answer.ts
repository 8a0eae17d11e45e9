import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Answer } from './answer.ts';
import { fileHeaders, linkHeaders, pageHeaders } from './security-headers.ts';

export type Encoding = 'identity' | 'br' | 'gzip';

/** One encoding of an answer: bytes, and the headers that go with them. */
export interface Variant {
  body: Buffer;
  /** Null where there is nothing to revalidate. */
  etag: string | null;
  /** Flat name, value, …; the value of Cache-Control stands at `cacheControlAt`. */
  headers: readonly string[];
  notModifiedHeaders: readonly string[];
}

/** Place of the value of Cache-Control in both lists of a variant. */
export const cacheControlAt = 1;

/** An answer as bytes; its compressed variants are made when first asked for. */
export interface CompiledAnswer {
  status: number;
  caching: Answer['caching'];
  variant(encoding: Encoding): Variant;
  /** Memory it holds, about. */
  sizeBytes(): number;
}

/** Strings, arrays and the map's slot, about, as heap snapshots show them. */
const overheadBytes = 2048;

/** Below this, compression saves less than its header costs. */
const worthCompressingBytes = 512;

/** Turns an answer into bytes. `onGrow` is called when a variant is added, with its bytes. */
export function compileAnswer(
  answer: Answer,
  origin: string,
  onGrow: (bytes: number) => void = () => undefined,
): CompiledAnswer {
  // What is kept must not hold the text as well: it would take more memory than its bytes, uncounted.
  const { body: text, ...head } = answer;
  const identity = copied(typeof text === 'string' ? Buffer.from(text) : text);
  const hasEtag = head.status === 200 && head.caching !== 'never';
  const hash = hasEtag ? createHash('sha256').update(identity).digest('base64url').slice(0, 22) : null;
  const isCompressible = identity.length >= worthCompressingBytes && !isCompressedAlready(head.contentType);
  const variants = new Map<Encoding, Variant>();
  let sizeBytes = overheadBytes + identity.length;

  return {
    status: head.status,
    caching: head.caching,
    variant(asked) {
      const encoding = isCompressible ? asked : 'identity';
      const known = variants.get(encoding);
      if (known) return known;
      const body = encode(identity, encoding);
      const made = variantOf(head, origin, { encoding, body, hash, isCompressible });
      variants.set(encoding, made);
      // The plain body is held, and was counted, from the start.
      const added = body === identity ? 0 : body.length;
      sizeBytes += added;
      onGrow(added);
      return made;
    },
    sizeBytes: () => sizeBytes,
  };
}

function isCompressedAlready(contentType: string): boolean {
  return /^(?:font\/|image\/(?!svg))/.test(contentType);
}

function encode(identity: Buffer, encoding: Encoding): Buffer {
  switch (encoding) {
    case 'identity':
      return identity;
    case 'br':
      return copied(
        brotliCompressSync(identity, {
          params: {
            [constants.BROTLI_PARAM_QUALITY]: 5,
            [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
            // The window it would take by default is 4 MB, for pages of a hundredth of that.
            [constants.BROTLI_PARAM_LGWIN]: windowBits(identity.length),
            [constants.BROTLI_PARAM_SIZE_HINT]: identity.length,
          },
        }),
      );
    case 'gzip':
      return copied(gzipSync(identity, { level: 6 }));
  }
}

/** Base-2 logarithm of the smallest brotli window that holds it all. */
function windowBits(sizeBytes: number): number {
  const { BROTLI_MIN_WINDOW_BITS, BROTLI_MAX_WINDOW_BITS } = constants;
  // RFC 7932 §9.1: a window is 16 bytes short of its power of two.
  const bits = Math.ceil(Math.log2(sizeBytes + 16));
  return Math.min(BROTLI_MAX_WINDOW_BITS, Math.max(BROTLI_MIN_WINDOW_BITS, bits));
}

function variantOf(
  answer: Omit<Answer, 'body'>,
  origin: string,
  {
    encoding,
    body,
    hash,
    isCompressible,
  }: { encoding: Encoding; body: Buffer; hash: string | null; isCompressible: boolean },
): Variant {
  // A strong ETag names one representation (RFC 9110 §8.8.3.3): one per encoding.
  const etag = hash === null ? null : `"${hash}${encoding === 'identity' ? '' : `-${encoding}`}"`;
  const caching = [
    'Cache-Control',
    cacheControl(answer.caching, longestSharedSeconds),
    ...(isCompressible ? ['Vary', 'Accept-Encoding'] : []),
    ...(etag === null ? [] : ['ETag', etag]),
  ];
  const securityHeaders = answer.isBehindLink
    ? linkHeaders
    : answer.caching === 'immutable'
      ? fileHeaders
      : pageHeaders;
  const headers = Object.entries(answer.headers ?? {});
  return {
    body,
    etag,
    headers: [
      ...caching,
      'Content-Type',
      answer.contentType,
      'Content-Length',
      String(body.length),
      ...(encoding === 'identity' ? [] : ['Content-Encoding', encoding]),
      ...(isForSearchResults(answer) ? [] : ['X-Robots-Tag', 'noindex']),
      ...headers.flat(),
      ...securityHeaders(origin),
    ],
    // A script that asks with an If-None-Match of its own may read the answer only where that says so again.
    notModifiedHeaders: [
      ...caching,
      ...headers.filter(([name]) => name.startsWith('Access-Control-')).flat(),
    ],
  };
}

/** Pages and pictures are; a feed or a list for programs is read, and shown to nobody who searches. */
function isForSearchResults({ status, contentType, caching }: Omit<Answer, 'body'>): boolean {
  return status !== 200 || caching === 'immutable' || /^(?:text\/html|image\/)/.test(contentType);
}

/** The longest that a CDN may keep a page: what is withdrawn is gone everywhere within a minute (design §7). */
export const longestSharedSeconds = 60;

/** `sharedSeconds` counts for `shared` alone. */
export function cacheControl(caching: Answer['caching'], sharedSeconds: number): string {
  switch (caching) {
    case 'shared':
      return `public, max-age=0, s-maxage=${String(sharedSeconds)}`;
    case 'immutable':
      return 'public, max-age=31536000, immutable';
    case 'never':
      return 'no-store';
  }
}

/** zlib's results, and small buffers, are windows on larger memory that would be held with them: those are copied. */
function copied(bytes: Buffer): Buffer {
  if (bytes.byteLength === bytes.buffer.byteLength) return bytes;
  const copy = Buffer.allocUnsafeSlow(bytes.length);
  bytes.copy(copy);
  return copy;
}
