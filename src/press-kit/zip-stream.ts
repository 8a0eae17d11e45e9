import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import type { MediaStore } from '../../media/store.ts';
import { wallClock } from '../language/calendar-date.ts';
import type { Instant } from '../model/instant.ts';
import type { KitFile, StoredKitFile } from './kit-view.ts';

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
  const pathOf = await storedPaths(files, store);
  const zip = new ZipFile();
  const options = { compress: false, forceDosTimestamp: true, mtime: dosDate(date), mode: 0o100644 };
  let open: Readable | null = null;
  const addLazily = (name: string, size: number, read: () => Readable): void => {
    zip.addReadStreamLazy(name, { ...options, size }, (give) => {
      open = read();
      give(null, open);
      open.on('error', (error) => zip.emit('error', error));
    });
  };
  for (const file of files) {
    if ('bytes' in file) zip.addBuffer(file.bytes, file.name, options);
    else if ('stored' in file) {
      const { stored } = file;
      addLazily(file.name, stored.sizeBytes, () => createReadStream(pathOf(stored)));
    } else {
      const { archive } = file;
      addLazily(file.name, zipSizeBytes(archive), () => Readable.from(bytesInTurn(archive, store, date)));
    }
  }
  const stream = zip.outputStream as Readable;
  zip.on('error', (error: Error) => stream.destroy(error));
  // A reader who goes away leaves yazl waiting, with the file it reads open.
  stream.on('close', () => open?.destroy());
  return { stream, sizeBytes: await sizeOf(zip) };
}

/** Where files of the store lie, those of archives in the archive too. Rejects with a `MissingFile` where one does not. */
export async function storedPaths(
  files: readonly KitFile[],
  store: MediaStore,
): Promise<(stored: StoredKitFile) => string> {
  const paths = new Map<string, string>();
  for (const file of files.flatMap((each) => ('archive' in each ? each.archive : [each]))) {
    if (!('stored' in file)) continue;
    const { hash, file: name } = file.stored;
    const path = await store.pathOf(hash, name);
    if (path === null) throw new MissingFile(hash, name);
    paths.set(`${hash}/${name}`, path);
  }
  return ({ hash, file }) => {
    const path = paths.get(`${hash}/${file}`);
    if (path === undefined) throw new MissingFile(hash, file);
    return path;
  };
}

/** A file that a publication names, and the store has not. */
export class MissingFile extends Error {
  constructor(hash: string, file: string) {
    super(`${hash}/${file} is in use and not in the store: restore the store's folder from its backup.`);
    this.name = 'MissingFile';
  }
}

/**
 * An archive in the archive, made when its turn comes. It is held as a whole, so that the head of each of its files says
 * how long it is, which some readers need.
 */
async function* bytesInTurn(
  files: readonly KitFile[],
  store: MediaStore,
  date: ZipDate,
): AsyncGenerator<Buffer> {
  const within = await Promise.all(
    files.map(async (file): Promise<KitFile> => {
      if (!('stored' in file)) return file;
      const bytes = await store.read(file.stored.hash, file.stored.file);
      if (!bytes) throw new MissingFile(file.stored.hash, file.stored.file);
      return { name: file.name, bytes };
    }),
  );
  yield await buffer((await zipStream(within, store, date)).stream);
}

/** Of an archive in the archive, before it is made: .ZIP File Format Specification (APPNOTE) §4.3.7, §4.3.12, §4.3.16. */
function zipSizeBytes(files: readonly KitFile[]): number {
  const [localHeader, directoryHeader, directoryEnd] = [30, 46, 22];
  return files.reduce((sum, file) => {
    const nameBytes = Buffer.byteLength(file.name);
    return sum + localHeader + nameBytes + sizeBytesOf(file) + directoryHeader + nameBytes;
  }, directoryEnd);
}

function sizeBytesOf(file: KitFile): number {
  if ('bytes' in file) return file.bytes.length;
  return 'stored' in file ? file.stored.sizeBytes : zipSizeBytes(file.archive);
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
