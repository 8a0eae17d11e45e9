import { once } from 'node:events';
import http, { type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync } from 'node:zlib';

export interface Answered {
  status: number;
  headers: IncomingHttpHeaders;
  /** Decompressed. */
  body: Buffer;
}

export interface Listening {
  ask: (path: string, headers?: Record<string, string>) => Promise<Answered>;
  close(): Promise<void>;
}

/** Serves at a port of its own, and asks there on one connection that is kept. */
export async function listen(listener: http.RequestListener): Promise<Listening> {
  const server = http.createServer(listener);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  return {
    ask: (path, headers = {}) =>
      new Promise((resolve, reject) => {
        const request = http.get({ host: '127.0.0.1', port, agent, path, headers }, (response) => {
          buffer(response).then((bytes) => {
            const isCompressed = response.headers['content-encoding'] === 'br';
            const body = isCompressed ? brotliDecompressSync(bytes) : bytes;
            resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
          }, reject);
        });
        request.on('error', reject);
      }),
    async close() {
      agent.destroy();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
