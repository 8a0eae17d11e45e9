import type { IncomingMessage, ServerResponse } from 'node:http';
import { maxUploadBytes } from '../../media/limits.ts';
import { refused } from '../../media/refusals.ts';
import { adminText } from '../editorial/texts/admin-text.ts';
import { problemText } from '../editorial/texts/problem-text.ts';
import { languageOf } from './hear-language.ts';

type Listener = (request: IncomingMessage, response: ServerResponse) => void;

/** Resolves when nothing is done for the request any more, which may be long after its client went away. */
type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** An upload comes with the fields of its form. */
const maxUploadRequestBytes = maxUploadBytes + 1024 * 1024;

/** A release of a hundred pages, as the form sends it, is a tenth of this. */
const maxRequestBytes = 4 * 1024 * 1024;

/** Of uploads that are being received or encoded at the same moment; later ones wait before a byte of them is read. */
const uploadBytesAtOnce = 3 * maxUploadRequestBytes;

/** How long a refused client may go on sending, so that it reads the answer instead of a broken connection. */
const lingerMilliseconds = 5_000;

/**
 * Bounds what the newsroom's addresses take into memory, before Next or Payload reads anything: they buffer bodies
 * whole, JSON without a limit, also of callers who have no account. Answers 413 to a longer body, 411 to one that does
 * not say its length, and lets uploads in only while there is room for them, in the order in which they came. An upload
 * has its room until it is answered, or its client is gone, and `handle` has let go of it.
 */
export function limitBodies(handle: Handler): Listener {
  const room = createRoom(uploadBytesAtOnce);
  return (request, response) => {
    if (request.headers['transfer-encoding'] !== undefined) {
      refuse(request, response, 411, {
        message: 'The request does not say how long it is (Content-Length).',
      });
      return;
    }
    const length = Number(request.headers['content-length'] ?? 0);
    const isUpload = isOfUpload(request);
    if (length > (isUpload ? maxUploadRequestBytes : maxRequestBytes)) {
      refuse(request, response, 413, isUpload ? tooLarge(request) : tooLong(request));
      return;
    }
    if (!isUpload) {
      void handle(request, response);
      return;
    }
    let handled: Promise<void> | undefined;
    const leave = room.enter(length, () => {
      handled = handle(request, response);
    });
    response.once('close', () => {
      if (handled) void handled.finally(leave);
      else leave();
    });
  };
}

/** Is it for the two endpoints that take files? Both ask for the right to upload before they read. */
function isOfUpload({ method, url = '', headers }: IncomingMessage): boolean {
  if (!/^multipart\//i.test(headers['content-type'] ?? '')) return false;
  const [address = ''] = url.split('?');
  return method === 'POST'
    ? address === '/cms-api/media'
    : method === 'PATCH' && /^\/cms-api\/media\/[^/]+$/.test(address);
}

function tooLong(request: IncomingMessage): object {
  return { message: adminText(languageOf(request), 'problem.request-too-long') };
}

/** In the form of Payload's field errors, which its forms and the editor show at the field. */
function tooLarge(request: IncomingMessage): object {
  const errors = refused('too-many-bytes').problems.map((problem) => ({
    path: 'file',
    rule: problem.rule,
    message: problemText(problem, { language: languageOf(request), timeZone: 'UTC' }),
  }));
  return { name: 'ValidationError', message: errors[0]?.message, data: { errors } };
}

function refuse(request: IncomingMessage, response: ServerResponse, status: number, error: object): void {
  const body = JSON.stringify({ errors: [error] });
  response.writeHead(status, {
    'Content-Type': 'application/json',
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
  });
  response.end(body);
  // Read and forgotten for a while; a connection cut while the client writes loses it the answer.
  const cut = setTimeout(() => request.socket.destroy(), lingerMilliseconds);
  request.resume().once('close', () => {
    clearTimeout(cut);
  });
}

interface Room {
  /** Calls `begin` as soon as there is room, at once where there is. Returns what gives the room, or the place in the queue, back. */
  enter(size: number, begin: () => void): () => void;
}

function createRoom(capacity: number): Room {
  const waiting: { size: number; begin: () => void }[] = [];
  let taken = 0;
  const admit = (): void => {
    for (let next = waiting[0]; next && taken + next.size <= capacity; next = waiting[0]) {
      waiting.shift();
      taken += next.size;
      next.begin();
    }
  };
  return {
    enter(size, begin) {
      const place = { size, begin };
      waiting.push(place);
      admit();
      return () => {
        const index = waiting.indexOf(place);
        if (index === -1) taken -= size;
        else waiting.splice(index, 1);
        admit();
      };
    },
  };
}
