import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  cacheControl,
  cacheControlAt,
  longestSharedSeconds,
  type CompiledAnswer,
} from './compiled-answer.ts';
import { namesEtag, preferredEncoding, rawHeader } from './raw-headers.ts';

/**
 * Sends a compiled answer: one `writeHead` with a flat list, one `end`; that is a third faster than `setHeader`.
 * `sharedSeconds` is how long a CDN may keep it, at this moment.
 */
export function writeAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  answer: CompiledAnswer,
  sharedSeconds: number,
): void {
  const { rawHeaders } = request;
  const variant = answer.variant(preferredEncoding(rawHeader(rawHeaders, 'accept-encoding')));
  const ifNoneMatch = variant.etag === null ? undefined : rawHeader(rawHeaders, 'if-none-match');
  if (ifNoneMatch !== undefined && variant.etag !== null && namesEtag(ifNoneMatch, variant.etag)) {
    response.writeHead(304, dated(variant.notModifiedHeaders, answer, sharedSeconds));
    response.end();
    return;
  }
  response.writeHead(answer.status, dated(variant.headers, answer, sharedSeconds));
  response.end(request.method === 'HEAD' ? undefined : variant.body);
}

/** The lists say a minute; near a boundary it is less. */
function dated(headers: readonly string[], answer: CompiledAnswer, sharedSeconds: number): string[] {
  // Node takes the list as it is and changes nothing in it.
  if (answer.caching !== 'shared' || sharedSeconds >= longestSharedSeconds) return headers as string[];
  return headers.with(cacheControlAt, cacheControl('shared', sharedSeconds));
}
