import type { Request, Response } from 'express';
import type { MediaStore } from '../../media/store.ts';
import type { FrozenMedia } from '../model/media.ts';
import { fileHeaders, linkFileHeaders, setHeaders } from './security-headers.ts';

/** What became of a request for a file; `lost` is one that is in use and not in the store. */
export type MediaOutcome = 'sent' | 'notFound' | 'lost';

/** A folder of the store, as far as sending one of its files asks. */
export type SentFolder = Pick<FrozenMedia, 'kind' | 'hash' | 'files' | 'fileName'>;

interface MediaSource {
  mediaStore: MediaStore;
  origin: string;
  /** For holders of a link: nobody keeps it. */
  isBehindLink?: boolean;
}

/**
 * Sends a file of the store (200, 206, 304) that the public, or the holder of a link, may have at this moment; sends
 * nothing where `media` is null or has no such file. Rejects where the file cannot be read.
 */
export async function sendMedia(
  request: Request,
  response: Response,
  { mediaStore, origin, isBehindLink = false }: MediaSource,
  { media, file }: { media: SentFolder | null; file: string },
): Promise<MediaOutcome> {
  const stored = media?.files.find((each) => each.file === file);
  if (!media || !stored) return 'notFound';
  const { hash } = media;
  const path = await mediaStore.pathOf(hash, file);
  if (path === null) return 'lost';
  if (media.kind === 'document') response.attachment(media.fileName ?? file);
  response.setHeader('Content-Type', stored.mimeType);
  // Named by its content, so the name is the strongest validator there is.
  const etag = `"${hash.slice(0, 32)}-${file}"`;
  response.setHeader('ETag', etag);
  // RFC 9110 §13.1.5 compares strongly; Express takes a weak ETag for the same.
  if (request.headers['if-range'] !== undefined && request.headers['if-range'] !== etag)
    delete request.headers.range;
  response.setHeader('Cache-Control', isBehindLink ? 'no-store' : 'public, max-age=3600, s-maxage=60');
  setHeaders(response, isBehindLink ? linkFileHeaders(origin) : fileHeaders(origin));
  const error = await sendFile(request, response, path);
  if (!error) return 'sent';
  switch (error.status) {
    case 404:
      return 'lost';
    case 412:
    case 416:
      response.removeHeader('Content-Disposition');
      response.writeHead(error.status, { 'Content-Length': 0, 'Cache-Control': 'no-store' });
      response.end();
      return 'sent';
    default:
      throw new Error(`The file ${path} could not be sent`, { cause: error });
  }
}

/** Resolves to what kept the file from being sent; a reader who went away is no failure of ours. */
function sendFile(
  request: Request,
  response: Response,
  path: string,
): Promise<(Error & { status?: number }) | undefined> {
  return new Promise((resolve) => {
    // `allow`: the store may well lie below a folder with a dot.
    const options = { cacheControl: false, lastModified: false, dotfiles: 'allow' } as const;
    response.sendFile(path, options, (error?: Error & { status?: number }) => {
      resolve(response.headersSent || request.destroyed ? undefined : error);
    });
  });
}
