import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pino } from 'pino';
import { ensureBuild } from '../../scripts/ensure-build.ts';
import { readEnv } from '../../src/env.ts';
import { parseHead } from '../../src/model/entry.ts';
import { fromIso } from '../../src/model/instant.ts';
import { openNewsroom, type OpenedNewsroom } from '../../src/process/open-newsroom.ts';

const root = path.resolve(import.meta.dirname, '../..');
const clock = '2031-05-06T07:08:09.000Z';
const editor = { email: 'editor@example.org', password: 'correct horse battery staple' };

// The production build of the admin in this process, in the order of `npm start`: Payload first, then Next.
describe('Payload under Next, in one process', () => {
  let dataDir: string;
  let newsroom: OpenedNewsroom;
  let server: Server;
  let closeNext: () => Promise<void>;
  let origin: string;
  let token: string;
  let commits = 0;

  before(async () => {
    await ensureBuild();
    dataDir = await mkdtemp(path.join(tmpdir(), 'dateline-next-'));
    server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    newsroom = await openNewsroom({
      env: readEnv({ DATA_DIR: dataDir, ORIGIN: origin }, { role: 'all', command: 'start' }),
      log: pino({ level: 'silent' }),
      clock: () => fromIso(clock),
    });
    newsroom.registry.bus.onCommitted(() => (commits += 1));
    const { default: next } = await import('next');
    const app = next({ dev: false, dir: root });
    await app.prepare();
    const handle = app.getRequestHandler();
    server.on('request', (req, res) => void handle(req, res));
    closeNext = () => app.close();
    await newsroom.payload.create({ collection: 'users', data: { ...editor, role: 'editor' } });
    const login = await rest('POST', '/users/login', editor);
    token = (login.body as { token: string }).token;
  });

  after(async () => {
    server.close();
    server.closeAllConnections();
    await closeNext();
    await newsroom.close();
    await rm(dataDir, { recursive: true, force: true });
  });

  const rest = async (
    method: string,
    address: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ) => {
    const response = await fetch(`${origin}/cms-api${address}`, {
      method,
      headers: { 'Content-Type': 'application/json', Origin: origin, ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: (await response.json()) as unknown };
  };
  const asEditor = (method: string, address: string, body?: unknown) =>
    rest(method, address, body, { Authorization: `JWT ${token}` });

  const release = async () => {
    const { status, body } = await asEditor('POST', '/press-releases?locale=en&draft=true', {
      title: 'Clean water for forty schools',
      slug: 'clean-water',
      body: [{ children: [{ text: 'Forty schools have clean water.' }] }],
    });
    assert.equal(status, 201, JSON.stringify(body));
    return (body as { doc: { id: string; publicId: string } }).doc;
  };

  it('a release published through REST has the instant of this process’s clock, and its bus is told', async () => {
    const { id, publicId } = await release();
    const before = commits;
    const { status, body } = await asEditor('PATCH', `/press-releases/${id}?locale=en`, {
      _status: 'published',
    });
    assert.equal(status, 200, JSON.stringify(body));
    assert.ok(commits > before);
    const { docs } = await newsroom.payload.find({
      collection: 'publication-ledger',
      where: { publicId: { equals: publicId } },
    });
    assert.deepEqual(
      docs.map(({ head }) => parseHead(head)).map(({ kind, at }) => ({ kind, at })),
      [{ kind: 'published', at: clock }],
    );
  });

  it('the field errors of a ValidationError reach the answer of REST', async () => {
    const { id } = await release();
    const { status, body } = await asEditor('PATCH', `/press-releases/${id}?locale=en&draft=true`, {
      publicId: 'aaaaaaaa',
    });
    assert.equal(status, 400);
    const { errors } = body as { errors: { data: { errors: { path: string }[] } }[] };
    assert.equal(errors[0]?.data.errors[0]?.path, 'publicId');
  });

  it('the login page renders without an account; the API and the screens do not answer', async () => {
    const login = await fetch(`${origin}/admin/login`);
    assert.equal(login.status, 200);
    assert.ok((await login.text()).includes('<title>Login – Dateline</title>'));
    const home = await fetch(`${origin}/admin`, { redirect: 'manual' });
    // Next has begun its answer when Payload redirects, so the redirection stands in the page.
    assert.ok((await home.text()).includes('NEXT_REDIRECT;replace;/admin/login;307'));
    for (const address of ['/access', '/users/init', '/nowhere', '/og']) {
      assert.equal((await rest('GET', address)).status, 401, address);
    }
    assert.equal((await rest('POST', '/graphql', { query: '{ __typename }' })).status, 401);
    const first = await fetch(`${origin}/admin/create-first-user`, { redirect: 'manual' });
    assert.ok((await first.text()).includes('NEXT_REDIRECT;replace;/admin;307'));
  });

  it('the functions behind the admin’s screens answer accounts only, and copy-to-locale nobody', async (t) => {
    // Next tells the console of every function that threw.
    const printed = t.mock.method(console, 'error', () => undefined);
    const manifest = JSON.parse(
      await readFile(path.join(root, '.next/server/server-reference-manifest.json'), 'utf8'),
    ) as { node: Record<string, { filename: string }> };
    const action = Object.entries(manifest.node).find(([, { filename }]) =>
      filename.endsWith('layout.tsx'),
    )?.[0];
    assert.ok(action, 'the layout has a server function');
    const call = async (name: string, headers: Record<string, string>) => {
      const response = await fetch(`${origin}/admin/login`, {
        method: 'POST',
        headers: {
          'Next-Action': action,
          'Content-Type': 'text/plain;charset=UTF-8',
          Origin: origin,
          ...headers,
        },
        body: JSON.stringify([{ name, args: { slug: 'x' } }]),
      });
      await response.text();
      return response.status;
    };
    const account = { Authorization: `JWT ${token}` };
    assert.equal(await call('get-default-layout', {}), 500);
    assert.equal(await call('get-default-layout', account), 200);
    assert.equal(await call('copy-data-from-locale', account), 500);
    assert.equal(printed.mock.callCount(), 2);
  });

  it('Payload is there once: what Next loads is what this process loaded', async () => {
    const { id } = await release();
    const missing = await asEditor('GET', '/press-releases/00000000-0000-4000-8000-000000000000');
    assert.equal(missing.status, 404);
    const found = await asEditor('GET', `/press-releases/${id}?locale=en&draft=true`);
    assert.equal(found.status, 200);
  });
});
