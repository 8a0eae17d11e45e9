import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { ProblemError } from '../../src/model/problem.ts';
import { takeFileLock } from '../../src/sqlite/file-lock.ts';

/** `readEnv` has made it already. */
const secretFile = 'payload-secret';

const markSchema = z.object({ password: z.string(), isSeeded: z.boolean() });

type Mark = z.infer<typeof markSchema>;

export interface DemoFolder {
  /** Of all the demo's accounts. */
  password: string;
  /** Whether the demo newsroom is complete. */
  isSeeded: boolean;
  /** Notes that it is. */
  seeded(): Promise<void>;
}

/**
 * Opens the demo's data folder for the life of this process. A folder that holds half a demo, after a start that was
 * cut short, is emptied; one that is not the demo's is left alone. Throws a ProblemError `Conflict` there, and where
 * another demo runs in it.
 */
export async function openDemoFolder(dataDir: string): Promise<DemoFolder> {
  const file = path.join(dataDir, 'demo.json');
  await mkdir(path.dirname(dataDir), { recursive: true });
  takeFileLock(`${dataDir}.lock`, {
    rule: 'demo-running',
    message: (holder) =>
      `${holder} runs the demo in ${dataDir} already: stop it, or give this one another DATA_DIR.`,
  });
  const found = await readMark(file);
  await mkdir(dataDir, { recursive: true });
  const others = (await readdir(dataDir)).filter((name) => name !== secretFile);
  if (!found && others.length > 0) {
    const message = `${dataDir} holds something that is not a demo newsroom: move it away, or set another DATA_DIR.`;
    throw new ProblemError([{ code: 'Conflict', rule: 'not-a-demo', message }]);
  }
  if (found?.isSeeded) return { ...found, seeded: () => Promise.resolve() };
  for (const name of others) await rm(path.join(dataDir, name), { recursive: true });
  const mark: Mark = { password: randomBytes(9).toString('base64url'), isSeeded: false };
  const write = (next: Mark): Promise<void> => writeFile(file, JSON.stringify(next), { mode: 0o600 });
  await write(mark);
  return { ...mark, seeded: () => write({ ...mark, isSeeded: true }) };
}

async function readMark(file: string): Promise<Mark | null> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  });
  return text === null ? null : markSchema.parse(JSON.parse(text));
}
