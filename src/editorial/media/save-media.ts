import path from 'node:path';
import type { DataFromCollectionSlug, PayloadRequest } from 'payload';
import { prepareUpload } from '../../../media/prepare-upload.ts';
import { safeFileName } from '../../../media/safe-file-name.ts';
import { sha256 } from '../../model/hash.ts';
import type { Locale } from '../../model/locale.ts';
import { ProblemError } from '../../model/problem.ts';
import { registry } from '../../registry.ts';
import { withPreparedUpload, type PreparedUpload } from './prepared-upload.ts';

type Media = DataFromCollectionSlug<'media'>;

export interface MediaToSave {
  /** Replaces the file of this document; a new one where absent. */
  id?: string;
  file: { name: string; data: Uint8Array };
  /** Fields of the document, the localized ones in `locale`. */
  data: Partial<Media>;
  locale: Locale;
  /** True where nobody's rights count: the demo, an import. */
  overrideAccess?: boolean;
  depth?: number;
  overrideLock?: boolean;
}

export interface SavedMedia {
  media: Media;
  /** The same file was there already: `media` is that document, and nothing was written. */
  isKnown: boolean;
}

/**
 * Uploads a picture or a PDF document: checked, encoded and put in the store, and only then written in a short
 * transaction of Payload's. The same bytes are one media document, however often they are uploaded.
 * Throws a ProblemError `Invalid` for a file that is refused, `Conflict` where a replacement belongs to
 * another document, and what Payload throws for missing rights. Throws where `req` is in a transaction.
 */
export async function saveMedia(req: PayloadRequest, wanted: MediaToSave): Promise<SavedMedia> {
  // Without transactions Payload leaves a promise of null here.
  if (await req.transactionID)
    throw new Error('Save media before the transaction begins: encoding must not hold the write turn.');
  const uploadHash = sha256(wanted.file.data);
  const known = await mediaBy(req, 'uploadHash', uploadHash, wanted);
  if (known) return sameAs(known, wanted);
  const prepared = await prepareUpload(wanted.file.data);
  const twin = await mediaBy(req, 'hash', prepared.hash, wanted);
  if (twin) return sameAs(twin, wanted);
  await registry().mediaStore.put(prepared.hash, prepared.bytes);
  const { kind, hash, files, bytes, colour = null } = prepared;
  const [original] = files;
  const payloadFile = {
    name: safeFileName(wanted.file.name, path.extname(original.file)),
    data: bytes.get(original.file) as Buffer,
    mimetype: original.mimeType,
    size: original.sizeBytes,
  };
  try {
    const upload = { kind, hash, files, uploadHash, colour };
    return { media: await write(req, wanted, payloadFile, upload), isKnown: false };
  } catch (error) {
    // The unique index decides between two uploads of one file at the same moment.
    const faster = await mediaBy(req, 'hash', hash, wanted);
    if (!faster) throw error;
    return sameAs(faster, wanted);
  }
}

async function write(
  req: PayloadRequest,
  { id, data, locale, overrideAccess = false, depth = 0, overrideLock = false }: MediaToSave,
  file: { name: string; data: Buffer; mimetype: string; size: number },
  upload: PreparedUpload,
): Promise<Media> {
  const common = {
    collection: 'media',
    data: withoutFileSource(data),
    file,
    locale,
    fallbackLocale: false,
    req,
  } as const;
  const rights = { overrideAccess, user: req.user, depth };
  try {
    return await withPreparedUpload(req, upload, () =>
      id === undefined
        ? req.payload.create({ ...common, ...rights })
        : req.payload.update({ ...common, ...rights, id, overrideLock }),
    );
  } finally {
    // The Local API leaves the file on the request, where the next operation would take it again.
    delete req.file;
  }
}

/** The fields without those that Payload would fetch a file from. */
export function withoutFileSource(data: Partial<Media>): Partial<Media> {
  const fields = { ...data };
  delete fields.url;
  delete fields.filename;
  return fields;
}

function sameAs(media: Media, { id }: MediaToSave): SavedMedia {
  if (id === undefined || id === media.id) return { media, isKnown: true };
  const values = { filename: media.filename ?? media.id };
  const message = `This file is in the library already, as “${media.filename ?? media.id}”: use that one.`;
  throw new ProblemError([{ code: 'Conflict', rule: 'media-known', message, field: 'file', values }]);
}

async function mediaBy(
  req: PayloadRequest,
  field: 'hash' | 'uploadHash',
  hash: string,
  { locale, depth = 0 }: MediaToSave,
): Promise<Media | null> {
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { [field]: { equals: hash } },
    limit: 1,
    pagination: false,
    depth,
    locale,
    fallbackLocale: false,
    req,
  });
  return docs[0] ?? null;
}
