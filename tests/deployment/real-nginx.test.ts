import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type Server } from 'node:http';
import { request } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { maxUploadBytes } from '../../media/limits.ts';
import { root, textOf } from './read-files.ts';

const isThere = (command: string, argument: string): boolean => spawnSync(command, [argument]).status === 0;
const missing = [
  ...(isThere('nginx', '-v') ? [] : ['nginx']),
  ...(isThere('openssl', 'version') ? [] : ['openssl']),
];
const skip = missing.length > 0 && `not run: no ${missing.join(' and no ')} on this machine`;

interface Reply {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

describe('nginx itself, with deploy/nginx/compose.conf', { skip }, () => {
  let folder: string;
  let nginx: ChildProcess;
  let port: number;
  const servers = new Map<string, Server>();
  const isReady = new Map<string, boolean>();

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'dateline-nginx-'));
    for (const name of ['cms', 'site-1', 'site-2']) {
      isReady.set(name, true);
      servers.set(name, await startServer(name, (each) => isReady.get(each) ?? false));
    }
    await mkdir(path.join(folder, 'tls'));
    execFileSync(
      'openssl',
      [
        ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'],
        ...['-days', '2', '-subj', '/CN=press.example.org'],
        ...['-keyout', path.join(folder, 'tls/privkey.pem'), '-out', path.join(folder, 'tls/fullchain.pem')],
      ],
      { stdio: 'ignore' },
    );
    port = await freePort();
    const main = path.join(folder, 'nginx.conf');
    await writeFile(main, await configuration(folder, port, (name) => portOf(servers.get(name))));
    nginx = spawn('nginx', ['-p', folder, '-e', path.join(folder, 'error.log'), '-c', main], {
      stdio: 'inherit',
    });
    await untilListening(nginx, () => get('/healthz'));
  });
  after(async () => {
    if (nginx.exitCode === null) {
      nginx.kill('SIGTERM');
      await once(nginx, 'exit');
    }
    for (const server of servers.values()) {
      server.closeAllConnections();
      server.close();
    }
    await rm(folder, { recursive: true, force: true });
  });

  it('sends each address to its process', async () => {
    for (const address of [
      '/admin',
      '/admin/login?next=%2F',
      '/cms-api/users/me',
      '/_next/a.js',
      '/preview/token/km',
    ])
      assert.equal((await get(address)).headers['x-answered-by'], 'cms', address);
    for (const address of ['/', '/km', '/media/a/1.avif', '/embargo/token/km', '/readyz', '/administration'])
      assert.match(String((await get(address)).headers['x-answered-by']), /^site-/, address);
    assert.equal((await get('/metrics')).status, 404);
  });

  it('changes neither what was compressed nor its ETag, Vary and Cache-Control', async () => {
    const { headers, text } = await get('/km', { 'accept-encoding': 'gzip, br' });
    assert.equal(headers.etag, '"strong"');
    assert.equal(headers.vary, 'Accept-Encoding');
    assert.equal(headers['cache-control'], 'public, max-age=0, s-maxage=60');
    assert.equal(headers['content-encoding'], 'br');
    assert.equal(text, 'as sent by a server, several times over. '.repeat(100));
  });

  it('tells the program the name and scheme that the browser used, and nobody else’s word on the address', async () => {
    const { headers } = await get('/km', { 'x-forwarded-for': '192.0.2.1', host: 'press.example.org:8443' });
    assert.deepEqual(JSON.parse(String(headers['x-seen'])), ['press.example.org:8443', 'https', '127.0.0.1']);
  });

  it('lets an upload of the largest size through, and a flood to the public side not', async () => {
    const form = Buffer.alloc(maxUploadBytes + 64 * 1024);
    assert.equal((await get('/cms-api/media', {}, form)).status, 200);
    assert.equal((await get('/km', {}, Buffer.alloc(100 * 1024))).status, 413);
  });

  it('answers from the other replica while one is not ready', async () => {
    isReady.set('site-1', false);
    for (let each = 0; each < 6; each += 1) {
      const { status, headers } = await get('/km');
      assert.deepEqual([status, headers['x-answered-by']], [200, 'site-2']);
    }
    isReady.set('site-1', true);
  });

  it('logs no link that opens what is not public', async () => {
    await get('/preview/secret-token/km');
    await get('/embargo/secret-token/km');
    for (const spelling of [
      '/%65mbargo/secret-token/en',
      '//embargo//secret-token/en',
      '/EMBARGO/secret-token/en',
      '/en/../embargo/secret-token/en',
      '/embargo/secret-token/../../en',
      '/%70review/secret-token/en?x=1',
      '/embargo/secret-token/%zz',
    ])
      await get(spelling);
    const log = await readFile(path.join(folder, 'access.log'), 'utf8');
    assert.match(log, /GET \/preview\/\*\*\* HTTP/);
    assert.match(log, /GET \/embargo\/\*\*\* HTTP/);
    assert.doesNotMatch(log, /secret-token/);
  });

  function get(address: string, headers: Record<string, string> = {}, body?: Buffer): Promise<Reply> {
    return new Promise((resolve, reject) => {
      const options = {
        port,
        path: address,
        method: body ? 'POST' : 'GET',
        headers: { ...headers, ...(body ? { 'content-length': String(body.length) } : {}) },
        rejectUnauthorized: false,
        agent: false as const,
      };
      const sent = request(options, (response) => {
        void textIn(response).then(
          (text) => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
          reject,
        );
      });
      sent.on('error', reject);
      sent.end(body);
    });
  }
});

describe('nginx itself, with deploy/nginx/dateline.conf', { skip }, () => {
  it('understands it', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'dateline-nginx-'));
    try {
      const text = textOf('deploy/nginx/dateline.conf')
        .replaceAll(/^ *ssl_certificate.*\n/gmu, '')
        .replaceAll(/listen (\[::\]:)?\d+/gu, 'listen 127.0.0.1:0')
        .replaceAll(/listen .*\n\s*listen .*;/gu, 'listen 127.0.0.1:1;')
        .replaceAll('/etc/nginx/snippets', path.join(root, 'deploy/nginx'))
        .replaceAll('/var/log/nginx', folder);
      const main = path.join(folder, 'nginx.conf');
      await writeFile(main, mainConfiguration(folder, text));
      const { status, stderr } = spawnSync(
        'nginx',
        ['-t', '-p', folder, '-e', `${folder}/error.log`, '-c', main],
        {
          encoding: 'utf8',
        },
      );
      assert.equal(status, 0, stderr);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});

/** The file as it is, but for places of this machine: addresses, ports and folders. */
async function configuration(
  folder: string,
  port: number,
  portOfServer: (name: string) => number,
): Promise<string> {
  const text = textOf('deploy/nginx/compose.conf')
    .replaceAll(
      /server ((?:cms|site-\d)):3000 resolve/gu,
      (_, name: string) => `server 127.0.0.1:${String(portOfServer(name))}`,
    )
    .replace('listen 443 ', `listen 127.0.0.1:${String(port)} `)
    .replace('listen 80 ', `listen 127.0.0.1:${String(await freePort())} `)
    .replace('listen 127.0.0.1:8080', `listen 127.0.0.1:${String(await freePort())}`)
    .replaceAll('/etc/nginx/tls', path.join(folder, 'tls'))
    .replaceAll('/etc/nginx/snippets', path.join(root, 'deploy/nginx'))
    .replaceAll('/dev/stdout', path.join(folder, 'access.log'))
    .replaceAll('/dev/stderr', path.join(folder, 'error.log'));
  return mainConfiguration(folder, text);
}

function mainConfiguration(folder: string, text: string): string {
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${path.join(folder, name)};`,
  );
  return `daemon off;\nmaster_process off;\npid ${folder}/nginx.pid;\nevents {}\nhttp {\n${places.join('\n')}\n${text}}\n`;
}

async function startServer(name: string, isReady: (name: string) => boolean): Promise<Server> {
  const { brotliCompressSync } = await import('node:zlib');
  const body = brotliCompressSync('as sent by a server, several times over. '.repeat(100));
  const server = createServer((incoming, response) => {
    const { host, 'x-forwarded-proto': scheme, 'x-forwarded-for': from } = incoming.headers;
    incoming.resume().on('end', () => {
      response.writeHead(isReady(name) ? 200 : 503, {
        'content-encoding': 'br',
        etag: '"strong"',
        vary: 'Accept-Encoding',
        'cache-control': 'public, max-age=0, s-maxage=60',
        'x-answered-by': name,
        'x-seen': JSON.stringify([host, scheme, from]),
      });
      response.end(body);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

function portOf(server: Server | undefined): number {
  return (server?.address() as AddressInfo).port;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const port = portOf(server);
  server.close();
  await once(server, 'close');
  return port;
}

async function untilListening(nginx: ChildProcess, ask: () => Promise<Reply>): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      await ask();
      return;
    } catch (error) {
      if (nginx.exitCode !== null || tries === 100) throw error;
      await delay(50);
    }
  }
}

async function textIn(response: IncomingMessage): Promise<string> {
  const { brotliDecompressSync } = await import('node:zlib');
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  return (response.headers['content-encoding'] === 'br' ? brotliDecompressSync(bytes) : bytes).toString(
    'utf8',
  );
}
