/**
 * What `found` resolves to; null where it rejects because the file or folder does not exist, or not any more. `codes` are
 * the errors of the system that say so: `ENOTDIR` too where a file may stand in the place of a folder.
 */
export async function unlessMissing<T>(
  found: Promise<T>,
  codes: readonly string[] = ['ENOENT'],
): Promise<T | null> {
  try {
    return await found;
  } catch (error) {
    if (codes.includes((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
}
