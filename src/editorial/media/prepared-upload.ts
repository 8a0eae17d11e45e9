import type { PayloadRequest } from 'payload';
import type { StoredFile } from '../../model/media.ts';

/** What a media document keeps of bytes that are in the store already. */
export interface PreparedUpload {
  kind: 'picture' | 'document';
  /** SHA-256 of the original as it is stored; the folder in the store. */
  hash: string;
  /** SHA-256 of the bytes as they came. */
  uploadHash: string;
  files: StoredFile[];
  /** Of a picture without transparency; null says that there is none, also in place of an earlier file's. */
  colour: string | null;
}

// A request can name any key of the context, but no JSON, form or query can hold a symbol as its value.
const token = Symbol.for('dateline.prepared-upload');

/** Runs `work` with the upload on the request, where the hook of the collection finds it, and takes it off again. */
export async function withPreparedUpload<T>(
  req: PayloadRequest,
  upload: PreparedUpload,
  work: () => Promise<T>,
): Promise<T> {
  const before = req.context;
  req.context = { ...before, preparedUpload: { ...upload, token } };
  try {
    return await work();
  } finally {
    req.context = before;
  }
}

/** The upload that `withPreparedUpload` put there; null where there is none, or somebody else wrote it. */
export function preparedUpload(req: PayloadRequest): PreparedUpload | null {
  const found = req.context['preparedUpload'] as (PreparedUpload & { token?: unknown }) | undefined;
  if (found?.token !== token) return null;
  const { kind, hash, uploadHash, files, colour } = found;
  return { kind, hash, uploadHash, files, colour };
}
