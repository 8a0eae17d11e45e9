import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';

export interface Child {
  pid: number;
  /** `http://127.0.0.1:port` */
  origin: string;
  stop(): Promise<void>;
}

/**
 * Starts a script of this folder in a process of its own and waits for the line `{"port":…}`; what else it prints goes
 * to standard error. Throws where it ends before.
 */
export async function startChild(script: string, args: string[]): Promise<Child> {
  const file = path.join(import.meta.dirname, script);
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const lines = createInterface({ input: child.stdout });
  const ended = once(child, 'exit');
  const first = await Promise.race([once(lines, 'line'), ended]);
  const line: unknown = first[0];
  if (typeof line !== 'string') throw new Error(`${script} ended with ${String(line)} before it listened.`);
  const { port } = JSON.parse(line) as { port: number };
  return { pid: child.pid ?? 0, origin: `http://127.0.0.1:${port}`, stop: () => stop(child, ended) };
}

export async function stop(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  child.kill('SIGTERM');
  await ended;
}

/** CPU time that the process has taken so far, in seconds; Linux only, else null. */
export async function cpuSeconds(pid: number): Promise<number | null> {
  const stat = await readFile(`/proc/${String(pid)}/stat`, 'utf8').catch(() => null);
  // Fields 14 and 15 of proc(5), in hundredths; the name before them may hold spaces.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields ? (Number(fields[11]) + Number(fields[12])) / 100 : null;
}

/** Memory that the process holds now, in MB of a million bytes; Linux only, else null. */
export async function residentMb(pid: number): Promise<number | null> {
  const status = await readFile(`/proc/${String(pid)}/status`, 'utf8').catch(() => null);
  const kilobytes = status && /^VmRSS:\s+(\d+) kB$/mu.exec(status)?.[1];
  return kilobytes ? (Number(kilobytes) * 1024) / 1e6 : null;
}
