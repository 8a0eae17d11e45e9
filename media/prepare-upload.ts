import { sha256 } from '../src/model/hash.ts';
import type { StoredFile } from '../src/model/media.ts';
import { fileFormat, refusalFor } from './file-format.ts';
import { maxUploadBytes } from './limits.ts';
import { pdfObjection } from './pdf-objections.ts';
import { preparePicture, type PreparedPicture } from './pipeline.ts';
import { refused } from './refusals.ts';

/** A PDF document ready for the store, as it came. */
export interface PreparedDocument {
  kind: 'document';
  /** SHA-256 of its bytes: the folder in the store. */
  hash: string;
  files: [StoredFile];
  bytes: ReadonlyMap<string, Buffer>;
  colour?: undefined;
}

/**
 * What the store is to keep of an uploaded file. Its bytes decide what it is, never its name.
 * Throws a ProblemError `Invalid` with a rule of `refusals` for a file that is not taken.
 */
export async function prepareUpload(upload: Uint8Array): Promise<PreparedPicture | PreparedDocument> {
  if (upload.length > maxUploadBytes) throw refused('too-many-bytes');
  const format = fileFormat(upload);
  if (format === null) throw refused(refusalFor(upload));
  return format === 'pdf' ? prepareDocument(upload) : preparePicture(upload, format);
}

async function prepareDocument(upload: Uint8Array): Promise<PreparedDocument> {
  const bytes = Buffer.from(upload.buffer, upload.byteOffset, upload.length);
  const objection = await pdfObjection(bytes);
  if (objection !== null) throw refused(objection);
  // Always the same name: the folder is the content's, and who uploads it again may call it otherwise.
  const file = 'original.pdf';
  return {
    kind: 'document',
    hash: sha256(bytes),
    files: [{ file, mimeType: 'application/pdf', sizeBytes: bytes.length }],
    bytes: new Map([[file, bytes]]),
  };
}
