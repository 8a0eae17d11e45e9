import { createReadStream, type ReadStream } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { MediaStore } from '../../media/store.ts';
import { wallClock } from '../language/calendar-date.ts';
import type { Instant } from '../model/instant.ts';
import type { KitFile } from './kit-view.ts';

export interface ZipStream {
  /** Read as fast as it is taken; destroyed, it lets go of the file it was reading. */
  stream: Readable;
  sizeBytes: number;
}

/** The time that all files of an archive bear, in the time zone of those who made them. */
export interface ZipDate {
  at: Instant;
  timeZone: string;
}

/**
 * A ZIP archive of these files, in their order. Nothing is compressed: pictures are already, the rest is small, and so
 * the size is known beforehand and the same files give the same bytes, whatever zlib the process has. Rejects with a
 * `MissingFile` where a file is not in the store.
 */
export async function zipStream(
  files: readonly KitFile[],
  store: MediaStore,
  date: ZipDate,
): Promise<ZipStream> {
  const zip = new ZipFile();
  const options = { compress: false, forceDosTimestamp: true, mtime: dosDate(date), mode: 0o100644 };
  let open: ReadStream | null = null;
  for (const file of files) {
    if ('stored' in file) {
      const { hash, file: name, sizeBytes } = file.stored;
      const path = await store.pathOf(hash, name);
      if (path === null) throw new MissingFile(hash, name);
      zip.addReadStreamLazy(file.name, { ...options, size: sizeBytes }, (give) => {
        open = createReadStream(path);
        give(null, open);
        open.on('error', (error) => zip.emit('error', error));
      });
    } else {
      const bytes = 'bytes' in file ? file.bytes : await zipBytes(file.archive, store, date);
      zip.addBuffer(bytes, file.name, options);
    }
  }
  const stream = zip.outputStream as Readable;
  zip.on('error', (error: Error) => stream.destroy(error));
  // A reader who goes away leaves yazl waiting, with the file it reads open.
  stream.on('close', () => open?.destroy());
  return { stream, sizeBytes: await sizeOf(zip) };
}

/** A file that a publication names, and the store has not. */
export class MissingFile extends Error {
  constructor(hash: string, file: string) {
    super(`${hash}/${file} is in use and not in the store: restore the store's folder from its backup.`);
    this.name = 'MissingFile';
  }
}

/** An archive in the archive: read as a whole, so that its head says how long it is, which some readers need. */
async function zipBytes(files: readonly KitFile[], store: MediaStore, date: ZipDate): Promise<Buffer> {
  const within = await Promise.all(
    files.map(async (file): Promise<KitFile> => {
      if (!('stored' in file)) return file;
      const bytes = await store.read(file.stored.hash, file.stored.file);
      if (!bytes) throw new MissingFile(file.stored.hash, file.stored.file);
      return { name: file.name, bytes };
    }),
  );
  return buffer((await zipStream(within, store, date)).stream);
}

function sizeOf(zip: ZipFile): Promise<number> {
  return new Promise((resolve) => {
    // @types/yazl leaves out what the callback is given.
    zip.end(undefined, resolve as () => void);
  });
}

/** MS-DOS times have no zone: yazl writes the parts of the date as the process would say them. */
function dosDate({ at, timeZone }: ZipDate): Date {
  const { year, month, day, hour, minute } = wallClock(at, timeZone);
  return new Date(Math.min(Math.max(year, 1980), 2107), month - 1, day, hour, minute);
}
