import { createServer, type Server } from 'node:http';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';

/** What a process tells its operator; asked at each request. */
export interface OperationsFacts {
  isReady: () => boolean;
  /** Number of the last ledger entry applied to the read model; 0 before the first. */
  readModelSequence: () => number;
}

/** `/healthz`, `/readyz` and `/metrics` (Prometheus text format) for the operations port; not listening yet. */
export function createOperationsServer(facts: OperationsFacts): Server {
  const metrics = new Registry();
  collectDefaultMetrics({ register: metrics });
  new Gauge({
    name: 'dateline_read_model_sequence',
    help: 'Number of the last ledger entry applied to the read model.',
    registers: [metrics],
    collect() {
      this.set(facts.readModelSequence());
    },
  });
  new Gauge({
    name: 'dateline_ready',
    help: '1 while this process answers /readyz with 200.',
    registers: [metrics],
    collect() {
      this.set(facts.isReady() ? 1 : 0);
    },
  });

  return createServer((request, response) => {
    const answer = (status: number, body: string, type = 'text/plain; charset=utf-8'): void => {
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
      response.end(request.method === 'HEAD' ? undefined : body);
    };
    if (request.method !== 'GET' && request.method !== 'HEAD') return answer(405, 'Method not allowed\n');
    switch (request.url) {
      case '/healthz':
        return answer(200, 'ok\n');
      case '/readyz':
        return facts.isReady() ? answer(200, 'ready\n') : answer(503, 'not ready\n');
      case '/metrics':
        void metrics.metrics().then(
          (text) => answer(200, text, metrics.contentType),
          (error: unknown) => answer(500, `${String(error)}\n`),
        );
        return;
      default:
        return answer(404, 'Not found\n');
    }
  });
}
