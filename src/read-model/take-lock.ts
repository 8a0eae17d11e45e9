import { takeFileLock, type FileLock } from '../sqlite/file-lock.ts';

/** The lock of a read model's file: one process writes it. Throws a ProblemError `Conflict` where another one does. */
export function takeLock(path: string): FileLock {
  return takeFileLock(path, {
    rule: 'read-model-in-use',
    message: (holder) =>
      `${holder} keeps its read model here (${path}): stop it, or give this one a folder of its own.`,
  });
}
