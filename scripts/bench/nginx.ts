import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { stop, type Child } from './child.ts';
import { freePort } from './free-port.ts';
import { headerOf, type RecordedAnswer } from './recorded-answer.ts';

/** Its version, or null where nginx is not installed. */
export async function nginxVersion(): Promise<string | null> {
  const said = await promisify(execFile)('nginx', ['-v']).catch(() => null);
  return said && (/nginx\/(\S+)/u.exec(said.stderr)?.[1] ?? null);
}

/** One worker that serves the body of a recorded answer as a static file at `/page`. */
export async function startNginx(answer: RecordedAnswer): Promise<Child> {
  const folder = await mkdtemp(path.join(tmpdir(), 'dateline-nginx-'));
  // Its worker runs as another account.
  await chmod(folder, 0o755);
  await mkdir(path.join(folder, 'root'));
  await writeFile(path.join(folder, 'root/page'), Buffer.from(answer.body, 'base64'));
  const port = await freePort();
  const config = path.join(folder, 'nginx.conf');
  await writeFile(config, configuration(folder, port, headerOf(answer, 'content-type')));
  const child = spawn('nginx', ['-p', folder, '-c', config, '-e', path.join(folder, 'errors')], {
    stdio: 'inherit',
  });
  const ended = once(child, 'exit');
  const origin = `http://127.0.0.1:${port}`;
  await untilAnswers(`${origin}/page`);
  return {
    pid: child.pid ?? 0,
    origin,
    stop: async () => {
      await stop(child, ended);
      await rm(folder, { recursive: true });
    },
  };
}

function configuration(folder: string, port: number, contentType: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `
daemon off;
worker_processes 1;
pid ${folder}/pid;
events { worker_connections 256; }
http {
  access_log off;
  ${temporary.map((each) => `${each}_temp_path ${folder}/${each};`).join('\n  ')}
  sendfile on;
  tcp_nopush on;
  open_file_cache max=10 inactive=60s;
  keepalive_requests 100000000;
  server {
    listen 127.0.0.1:${port};
    root ${folder}/root;
    default_type "${contentType}";
  }
}
`;
}

async function untilAnswers(url: string): Promise<void> {
  const deadline = Date.now() + 5000;
  for (;;) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    if (Date.now() > deadline)
      throw new Error(`nginx does not answer ${url} (${answer?.status ?? 'no connection'}).`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
