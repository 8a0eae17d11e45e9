import { pipeline } from 'node:stream/promises';
import type { Request, Response } from 'express';
import type { MediaStore } from '../../media/store.ts';
import { encodeSegment, pressKitPath, type FilePath } from '../model/address.ts';
import type { KitMedia } from '../press-kit/kit-media.ts';
import type { KitView } from '../press-kit/kit-view.ts';
import { pressKit } from '../press-kit/press-kit.ts';
import { storedPaths, zipStream } from '../press-kit/zip-stream.ts';
import { KitPage } from '../views/kit-page.tsx';
import { liveReleaseOr } from './addressed-release.ts';
import type { Answer } from './answer.ts';
import { cacheControl } from './compiled-answer.ts';
import { htmlDocument } from './html-document.ts';
import type { AtOnce } from './limit-at-once.ts';
import { cutWhenStalled } from './cut-when-stalled.ts';
import type { Question } from './question.ts';
import { namesEtag } from './raw-headers.ts';
import { fileHeaders, setHeaders } from './security-headers.ts';

/**
 * Sends the press kit of a live release (200, 304), or returns what is answered instead; `busy` where `atOnce` has no
 * place left. It is made while it is sent: what was begun ends, also where the release is withdrawn meanwhile. Rejects
 * with a MissingFile where the store lacks a file.
 */
export async function sendPressKit(
  request: Request,
  response: Response,
  from: {
    question: Question;
    mediaStore: MediaStore;
    sharedSeconds: number;
    atOnce: AtOnce;
    stallMilliseconds: number;
  },
): Promise<Answer | 'sent' | 'busy'> {
  const { question, mediaStore, sharedSeconds, atOnce, stallMilliseconds } = from;
  const found = liveReleaseOr(question, pressKitPath);
  if ('instead' in found) return found.instead;
  const { settings, locale, t, parts } = question;
  const { release } = found;
  const view: KitView = { release, settings, locale, t, origin: parts.origin };
  const { files, date, hash, fileName } = pressKit(view, (pictures) => kitHtml(view, pictures));
  const etag = `"${hash.slice(0, 32)}"`;
  const caching = { ETag: etag, 'Cache-Control': cacheControl('shared', sharedSeconds) };
  const known = request.headers['if-none-match'];
  if (known !== undefined && namesEtag(known, etag)) {
    response.writeHead(304, caching).end();
    return 'sent';
  }
  await storedPaths(files, mediaStore);
  const leave = request.method === 'HEAD' ? () => undefined : atOnce.enter();
  if (leave === null) return 'busy';
  response.attachment(fileName);
  setHeaders(response, fileHeaders(parts.origin));
  response.setHeaders(
    new Map(Object.entries({ ...caching, 'Content-Type': 'application/zip', 'X-Robots-Tag': 'noindex' })),
  );
  if (request.method === 'HEAD') {
    response.end();
    return 'sent';
  }
  try {
    const { stream, sizeBytes } = await zipStream(files, mediaStore, date);
    response.setHeader('Content-Length', sizeBytes);
    cutWhenStalled(response, stallMilliseconds);
    await pipeline(stream, response);
  } catch (error) {
    // A reader who went away is no failure of ours.
    if (!isGone(error)) throw error;
  } finally {
    leave();
  }
  return 'sent';
}

function kitHtml(view: KitView, pictures: readonly KitMedia[]): string {
  const names = new Map(pictures.map(({ media, name }) => [media.hash, name]));
  const filePath: FilePath = (hash) => (names.get(hash) ?? '').split('/').map(encodeSegment).join('/');
  return htmlDocument(<KitPage {...view} filePath={filePath} />);
}

function isGone(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ERR_STREAM_PREMATURE_CLOSE';
}
