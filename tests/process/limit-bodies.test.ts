import assert from 'node:assert/strict';
import { once } from 'node:events';
import {
  createServer,
  request,
  type ClientRequest,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { maxUploadBytes } from '../../media/limits.ts';
import { limitBodies } from '../../src/process/limit-bodies.ts';

const megabyte = 1024 * 1024;
const form = { 'Content-Type': 'multipart/form-data; boundary=x' };

describe('bodies for the newsroom', () => {
  let server: Server;
  let port: number;
  /** Requests that were let in; each is answered, and let go of, when the test says so. */
  let inside: { path: string; answer: () => void; letGo: () => void }[];
  let entered: () => void;
  let responses: ServerResponse[];

  beforeEach(async () => {
    inside = [];
    responses = [];
    entered = () => undefined;
    const limited = limitBodies((incoming, response) => {
      incoming.resume();
      return new Promise((resolve) => {
        const answer = (): void => {
          response.end('taken');
          resolve();
        };
        inside.push({ path: incoming.url ?? '', answer, letGo: resolve });
        entered();
      });
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

  const begin = (path: string, length: number, headers: Record<string, string> = form, method = 'POST') => {
    const sent = request({ port, path, method, headers: { ...headers, 'Content-Length': length } });
    sent.on('error', () => undefined);
    sent.flushHeaders();
    return sent;
  };
  const upload = (n: number): string => `/cms-api/media?${String(n)}`;
  const arrived = async <Sent>(sent: Sent): Promise<Sent> => {
    const [, response] = (await once(server, 'request')) as [IncomingMessage, ServerResponse];
    responses.push(response);
    return sent;
  };
  /** Resolves when the server, too, has seen the client of this request go. */
  const gone = async (sent: ClientRequest | undefined): Promise<void> => {
    const closed = Promise.race(responses.filter((each) => !each.closed).map((each) => once(each, 'close')));
    sent?.destroy();
    await closed;
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
    const json = await answerOf(begin('/cms-api/users/login', 5 * megabyte, { Cookie: 'payload-lng=ru' }));
    assert.equal(json.status, 413);
    assert.match(json.body, /Запрос слишком длинный/);
    assert.deepEqual(inside, []);
  });

  it('may be as long as the largest file with its form', async () => {
    begin('/cms-api/media?locale=km', maxUploadBytes + megabyte / 2);
    begin('/cms-api/media/12?locale=km', maxUploadBytes + megabyte / 2, form, 'PATCH');
    await countInside(2);
  });

  it('are uploads only where files are taken: elsewhere a form is short, and fills no room', async () => {
    for (const [path, method] of [
      ['/cms-api/users/login', 'POST'],
      ['/cms-api/media', 'PATCH'],
      ['/cms-api/media/12', 'POST'],
      ['/cms-api/media/12/file', 'PATCH'],
      ['/cms-api/media-kits', 'POST'],
    ] as const)
      assert.equal((await answerOf(begin(path, 5 * megabyte, form, method))).status, 413, path);
    for (let n = 0; n < 20; n += 1) begin('/cms-api/users/login', 4 * megabyte);
    await countInside(20);
    begin('/cms-api/media', maxUploadBytes);
    await countInside(21);
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
    // The last would fit beside the first three, and waits for those before it all the same.
    for (const [n, length] of [20, 20, 20, 20, 20, 1].entries())
      await arrived(begin(upload(n + 1), length * megabyte));
    await arrived(begin('/cms-api/users/login', 10, {}));
    const paths = () => inside.map(({ path }) => path);
    const first = [...[1, 2, 3].map(upload), '/cms-api/users/login'];
    assert.deepEqual(paths(), first);
    inside[1]?.answer();
    await countInside(5);
    assert.deepEqual(paths(), [...first, upload(4)]);
    inside[0]?.answer();
    await countInside(7);
    assert.deepEqual(paths(), [...first, ...[4, 5, 6].map(upload)]);
  });

  it('of those who go away make room, whether they were in or waited', async () => {
    const sent = [];
    for (const n of [1, 2, 3, 4]) sent.push(await arrived(begin(upload(n), maxUploadBytes)));
    await gone(sent[3]);
    await gone(sent[0]);
    inside[0]?.letGo();
    begin(upload(5), maxUploadBytes);
    await countInside(4);
    assert.equal(inside[3]?.path, upload(5));
  });

  it('of those who go away keep their room while something is still done for them', async () => {
    const sent = [];
    for (const n of [1, 2, 3]) sent.push(await arrived(begin(upload(n), maxUploadBytes)));
    await gone(sent[0]);
    await arrived(begin(upload(4), maxUploadBytes));
    assert.equal(inside.length, 3);
    inside[0]?.letGo();
    await countInside(4);
  });

  it('that are cut while they are refused leave the server as it was', async () => {
    const socket = connect(port, '127.0.0.1');
    socket.write(`POST / HTTP/1.1\r\nHost: x\r\nContent-Length: ${String(100 * megabyte)}\r\n\r\n`);
    await once(socket, 'data');
    socket.destroy();
    assert.equal((await answerOf(begin('/', 100 * megabyte, {}))).status, 413);
  });
});
