/** Bytes of pictures and documents by content: `{hash}/{file}` (rules §5). Never overwrites, never deletes. */
export interface MediaStore {
  /** Writes all files of a folder, or none; a folder that exists is left as it is. */
  put(hash: string, files: ReadonlyMap<string, Uint8Array>): Promise<void>;
  /** Absolute path of a stored file; null where there is none or the names are not of the store's form. */
  pathOf(hash: string, file: string): Promise<string | null>;
  read(hash: string, file: string): Promise<Buffer | null>;
}
