import { STATUS_CODES, type IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { isLocale, locales, type Locale } from '../model/locale.ts';
import { isApiPath, withCors } from './api/cors.ts';
import { compileAnswer } from './compiled-answer.ts';
import { plainErrorAnswer } from './error-answers.tsx';
import { problemAnswer } from './problem-answer.ts';
import type { SiteParts } from './question.ts';
import { readerLocale } from './reader-locale.ts';
import { longestTarget } from './target.ts';

/** What Node says of bytes that it could not read as a request. */
export type RequestError = Error & { code?: string; rawPacket?: Buffer };

/** For `clientError` of an HTTP server: answers, if it still can, and ends the connection. */
export type RefuseRequest = (error: RequestError, socket: Duplex) => void;

/** How long a refused client may go on sending, so that it reads the answer instead of a broken connection. */
const lingerMilliseconds = 5_000;

/** Answers what is no request at all in the language that its bytes ask for, where Node sends a bare line of status. */
export function createRefuseRequest(parts: SiteParts): RefuseRequest {
  return (error, socket) => {
    if (!socket.writable || isAnswering(socket)) {
      socket.destroy(error);
      return;
    }
    const cut = setTimeout(() => socket.destroy(), lingerMilliseconds);
    socket.once('close', () => {
      clearTimeout(cut);
    });
    socket.end(refusal(parts, error));
    socket.resume();
  };
}

/** The whole message. Where the address is not what is wrong there is no page for it, and none would be read. */
function refusal(parts: SiteParts, error: RequestError): Buffer {
  const bytes = error.rawPacket?.toString('latin1') ?? '';
  const status = statusOf(error, bytes);
  if (status !== 400 && status !== 414) return message(status, [], Buffer.alloc(0));
  const name = status === 414 ? 'tooLong' : 'malformed';
  const answer = isForApi(bytes)
    ? withCors(problemAnswer(parts, name))
    : plainErrorAnswer(parts, localeIn(bytes), name);
  const { body, headers } = compileAnswer(answer, parts.origin).variant('identity');
  return message(status, headers, bytes.startsWith('HEAD ') ? Buffer.alloc(0) : body);
}

function message(status: number, headers: readonly string[], body: Buffer): Buffer {
  const lines = [`HTTP/1.1 ${String(status)} ${STATUS_CODES[status] ?? ''}`];
  for (let index = 0; index < headers.length; index += 2)
    lines.push(`${headers[index] ?? ''}: ${headers[index + 1] ?? ''}`);
  lines.push(`Date: ${new Date().toUTCString()}`, 'Connection: close', '', '');
  return Buffer.concat([Buffer.from(lines.join('\r\n'), 'latin1'), body]);
}

function statusOf({ code }: RequestError, bytes: string): number {
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return isWithinTarget(bytes) ? 414 : 431;
    case 'HPE_CHUNK_EXTENSIONS_OVERFLOW':
      return 413;
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return 408;
    default:
      return 400;
  }
}

/** Is it the target that has no end? Of a long request only what came last is known, which then has no space in it. */
function isWithinTarget(bytes: string): boolean {
  const target = /^[A-Z]+ (\S*)/.exec(bytes)?.[1];
  return target === undefined ? !/\s/.test(bytes) : target.length > longestTarget;
}

/** As far as the bytes tell: of a long request the beginning may be gone. */
function isForApi(bytes: string): boolean {
  const path = /^[A-Z]+ (?:https?:\/\/[^/\s]*)?([^\s?#]*)/.exec(bytes)?.[1];
  return path !== undefined && isApiPath(path);
}

function localeIn(bytes: string): Locale {
  const inAddress = /^[A-Z]+ (?:https?:\/\/[^/\s]*)?\/(\w+)/.exec(bytes)?.[1];
  if (isLocale(inAddress)) return inAddress;
  const asked = /^accept-language:(.*)$/im.exec(bytes)?.[1]?.trim();
  const request = { headers: { 'accept-language': asked } } as Pick<IncomingMessage, 'headers'>;
  return readerLocale(request, locales, locales[0]);
}

/** An earlier request of the connection is being answered: what came after it must not stand within that answer. */
function isAnswering(socket: Duplex): boolean {
  // Node's own handler looks at the same place (lib/_http_server.js, socketOnError).
  const { _httpMessage: message } = socket as { _httpMessage?: { headersSent: boolean } | null };
  return message?.headersSent === true;
}
