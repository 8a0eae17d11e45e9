// Runs the README's demo command as it stands, fetches what it serves, ends it with SIGTERM, and expects a clean end.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

const readySeconds = 300;
const stopSeconds = 30;
const pages = [
  ...['km', 'en', 'ru'].flatMap((locale) => [`/${locale}`, `/${locale}/feed.rss`]),
  ...['/readyz', '/healthz', '/robots.txt', '/admin'],
];

const port = await freePort();
const origin = `http://localhost:${port}`;
const dataDir = mkdtempSync(path.join(tmpdir(), 'dateline-demo-'));
const demo = spawn('npm ci && npm run demo', {
  shell: true,
  stdio: ['ignore', 'inherit', 'inherit'],
  env: { ...process.env, PORT: String(port), DATA_DIR: dataDir },
});
let hasEnded = false;
const ended = new Promise((resolve) => {
  demo.on('exit', (code, signal) => {
    hasEnded = true;
    resolve(signal ?? code);
  });
});

try {
  await until(readySeconds, 'the demo is ready', async () => (await fetch(`${origin}/readyz`)).ok);
  for (const page of pages) {
    const answer = await fetch(origin + page);
    const body = await answer.text();
    if (!answer.ok || body.length === 0) throw new Error(`${page} answered ${answer.status}`);
    console.log(`${answer.status} ${page} (${body.length} characters)`);
  }
  // npm passes no signal on to what it runs: the program itself is told, as a supervisor would.
  process.kill(programOf(demo.pid), 'SIGTERM');
  await until(stopSeconds, 'the demo has ended', () => hasEnded);
  const code = await ended;
  if (code !== 0) throw new Error(`After SIGTERM the demo ended with ${code} instead of 0.`);
  console.log('SIGTERM: ended with 0');
} finally {
  if (!hasEnded) process.kill(programOf(demo.pid) ?? demo.pid, 'SIGKILL');
  rmSync(dataDir, { recursive: true, force: true });
}

async function until(seconds, what, condition) {
  const deadline = Date.now() + seconds * 1000;
  while (Date.now() < deadline) {
    if (await Promise.resolve(condition()).catch(() => false)) return;
    if (hasEnded) throw new Error(`The demo ended before ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`${what}: not after ${seconds} s.`);
}

/** Of the processes that run one another (shell, npm, shell, node), the one that is the demo. */
function programOf(pid) {
  const children = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && parentOf(name) === pid);
  for (const child of children.map(Number)) {
    const [program, ...args] = read(`/proc/${child}/cmdline`).split('\0');
    if (/(^|\/)node$/.test(program) && args.includes('scripts/demo.ts')) return child;
    const below = programOf(child);
    if (below !== null) return below;
  }
  return null;
}

function parentOf(pid) {
  // The name before it is in brackets and may hold anything.
  return Number(read(`/proc/${pid}/stat`).split(') ').at(-1).split(' ')[1]);
}

/** Empty where the process has ended meanwhile. */
function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}
