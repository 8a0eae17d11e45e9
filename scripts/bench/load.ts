import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import autocannon from 'autocannon';

const run = promisify(execFile);

export interface LoadOptions {
  /** `http://127.0.0.1:port` */
  origin: string;
  /** Asked for in turn. */
  paths: string[];
  headers?: Record<string, string>;
  seconds: number;
  connections: number;
}

export interface LoadResult {
  requestsPerSecond: number;
  p50Ms: number;
  p99Ms: number;
}

/** The load generator of this machine: wrk where it is installed, else autocannon, which is slower itself. */
export async function loadTool(): Promise<'wrk' | 'autocannon'> {
  try {
    await run('wrk', ['-v']);
  } catch (error) {
    // wrk says its version with exit code 1.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'autocannon';
  }
  return 'wrk';
}

/** Throws where any answer is an error or a connection breaks. */
export async function load(tool: 'wrk' | 'autocannon', options: LoadOptions): Promise<LoadResult> {
  return tool === 'wrk' ? loadWithWrk(options) : loadWithAutocannon(options);
}

async function loadWithWrk({
  origin,
  paths,
  headers = {},
  seconds,
  connections,
}: LoadOptions): Promise<LoadResult> {
  const folder = await mkdtemp(path.join(tmpdir(), 'dateline-wrk-'));
  try {
    const script = path.join(folder, 'load.lua');
    await writeFile(script, luaScript(paths));
    const { stdout } = await run('wrk', [
      ...['-t', '1', '-c', String(connections), '-d', `${String(seconds)}s`, '-s', script],
      ...Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]),
      origin,
    ]);
    const line = /^RESULT (.*)$/mu.exec(stdout)?.[1];
    if (!line) throw new Error(`wrk printed no result:\n${stdout}`);
    const [requests = 0, micros = 1, errors = 0, p50 = 0, p99 = 0] = line.split(' ').map(Number);
    if (errors > 0) throw new Error(`${origin}${paths[0] ?? ''}: ${errors} errors under load`);
    return { requestsPerSecond: requests / (micros / 1e6), p50Ms: p50 / 1000, p99Ms: p99 / 1000 };
  } finally {
    await rm(folder, { recursive: true });
  }
}

function luaScript(paths: string[]): string {
  const list = paths.map((each) => JSON.stringify(each)).join(',\n');
  const request =
    paths.length === 1
      ? // Formatted once: the generator must not be what is measured.
        'local one\nfunction init() one = wrk.format("GET", paths[1]) end\nfunction request() return one end'
      : 'local i = 0\nfunction request() i = i % #paths + 1; return wrk.format("GET", paths[i]) end';
  return `local paths = {\n${list}\n}\n${request}
function done(summary, latency)
  local e = summary.errors
  local errors = e.connect + e.read + e.write + e.status + e.timeout
  io.write(string.format("RESULT %d %d %d %d %d\\n", summary.requests, summary.duration, errors,
    latency:percentile(50), latency:percentile(99)))
end
`;
}

async function loadWithAutocannon({
  origin,
  paths,
  headers = {},
  seconds,
  connections,
}: LoadOptions): Promise<LoadResult> {
  const requests = paths.map((each) => ({ path: each, headers }));
  const result = await autocannon({ url: origin, requests, connections, duration: seconds });
  const errors = result.errors + result.timeouts + result['4xx'] + result['5xx'];
  if (errors > 0) throw new Error(`${origin}${paths[0] ?? ''}: ${errors} errors under load`);
  return {
    requestsPerSecond: result.requests.average,
    p50Ms: result.latency.p50,
    p99Ms: result.latency.p99,
  };
}
