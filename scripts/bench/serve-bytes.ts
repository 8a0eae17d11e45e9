/** Child of the benchmarks: bare `node:http` answering everything with the bytes of one recorded answer. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RecordedAnswer } from './recorded-answer.ts';

const recorded = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as RecordedAnswer;
const body = Buffer.from(recorded.body, 'base64');

const server = createServer((_request, response) => {
  response.writeHead(recorded.status, recorded.rawHeaders);
  response.end(body);
});
server.listen(0, '127.0.0.1', () => {
  console.log(JSON.stringify({ port: (server.address() as AddressInfo).port }));
});
process.on('SIGTERM', () => process.exit());
