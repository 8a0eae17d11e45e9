import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { maxUploadBytes } from '../../media/limits.ts';
import { limitBodies } from '../../src/process/limit-bodies.ts';

const megabyte = 1024 * 1024;
const form = { 'Content-Type': 'multipart/form-data; boundary=x' };

describe('bodies for the newsroom', () => {
  let server: Server;
  let port: number;
  /** Requests that were let in; each is answered when the test says so. */
  let inside: { path: string; answer: () => void }[];
  let entered: () => void;

  beforeEach(async () => {
    inside = [];
    entered = () => undefined;
    const limited = limitBodies((incoming, response) => {
      incoming.resume();
      inside.push({ path: incoming.url ?? '', answer: () => response.end('taken') });
      entered();
    });
    server = createServer(limited).listen(0, '127.0.0.1');
    await once(server, 'listening');
    port = (server.address() as AddressInfo).port;
  });
  afterEach(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });

  const begin = (path: string, length: number, headers: Record<string, string> = form) => {
    const sent = request({ port, path, method: 'POST', headers: { ...headers, 'Content-Length': length } });
    sent.on('error', () => undefined);
    sent.flushHeaders();
    return sent;
  };
  const countInside = async (count: number): Promise<void> => {
    while (inside.length < count) await new Promise<void>((resolve) => (entered = resolve));
  };
  const answerOf = async (sent: ReturnType<typeof begin>) => {
    const [response] = (await once(sent, 'response')) as [IncomingMessage];
    const chunks = await response.setEncoding('utf8').toArray();
    return { status: response.statusCode, body: chunks.join('') };
  };

  it('that are too long are refused before they are sent, in the form of a field error', async () => {
    const headers = { ...form, Cookie: 'a=b; payload-lng=ru' };
    const upload = await answerOf(begin('/cms-api/media', 500 * megabyte, headers));
    assert.equal(upload.status, 413);
    const { errors } = JSON.parse(upload.body) as { errors: { data: { errors: unknown } }[] };
    const message = 'Файл больше 20\u00a0МБ: выберите файл поменьше.';
    assert.deepEqual(errors[0]?.data.errors, [{ path: 'file', rule: 'too-many-bytes', message }]);
    const json = await answerOf(begin('/cms-api/users/login', 5 * megabyte, {}));
    assert.equal(json.status, 413);
    assert.deepEqual(inside, []);
  });

  it('may be as long as the largest file with its form', async () => {
    begin('/cms-api/media', maxUploadBytes + megabyte / 2);
    await countInside(1);
  });

  it('without a length are refused', async () => {
    const sent = request({ port, method: 'POST', headers: { ...form, 'Transfer-Encoding': 'chunked' } });
    sent.flushHeaders();
    assert.equal((await answerOf(sent)).status, 411);
  });

  it('that are refused can be sent to their end, so that the answer is read', async () => {
    const length = 30 * megabyte;
    const sent = begin('/cms-api/media', length);
    sent.end(Buffer.alloc(length));
    assert.equal((await answerOf(sent)).status, 413);
  });

  it('of uploads wait while others fill the room, in their order, and small requests do not', async () => {
    for (const path of ['/1', '/2', '/3', '/4', '/5']) begin(path, maxUploadBytes);
    await countInside(3);
    begin('/small', 10, {});
    await countInside(4);
    const paths = () => inside.map(({ path }) => path).sort();
    const waiting = ['/1', '/2', '/3', '/4', '/5'].filter((path) => !paths().includes(path));
    assert.equal(waiting.length, 2, 'two wait');
    inside[0]?.answer();
    await countInside(5);
    assert.equal(inside.length, 5);
  });

  it('of those who go away make room, whether they were in or waited', async () => {
    const sent = ['/1', '/2', '/3'].map((path) => begin(path, maxUploadBytes));
    await countInside(3);
    const waiting = begin('/waiting', maxUploadBytes);
    await once(waiting, 'socket');
    const [socket] = [waiting.socket];
    assert.ok(socket);
    waiting.destroy();
    sent[0]?.destroy();
    const late = begin('/late', maxUploadBytes);
    await countInside(4);
    late.destroy();
    assert.ok(inside.some(({ path }) => path === '/late' || path === '/waiting'));
  });

  it('that are cut while they are refused leave the server as it was', async () => {
    const socket = connect(port, '127.0.0.1');
    socket.write(`POST / HTTP/1.1\r\nHost: x\r\nContent-Length: ${String(100 * megabyte)}\r\n\r\n`);
    await once(socket, 'data');
    socket.destroy();
    assert.equal((await answerOf(begin('/', 100 * megabyte, {}))).status, 413);
  });
});
