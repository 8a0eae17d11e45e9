import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { EnvError, readEnv, type Command, type Role, type Variables } from '../src/env.ts';

const DATA_DIR = mkdtempSync(path.join(tmpdir(), 'dateline-env-'));
after(() => {
  rmSync(DATA_DIR, { recursive: true });
});

const ORIGIN = 'https://press.example.org';
const mongodb = 'mongodb://127.0.0.1:27017/dateline?replicaSet=rs0';
const secret = 'x'.repeat(32);

function problemsOf(source: Variables, role: Role = 'all', command: Command = 'start'): readonly string[] {
  try {
    readEnv({ DATA_DIR, ...source }, { role, command });
    return [];
  } catch (error) {
    assert.ok(error instanceof EnvError);
    return error.problems;
  }
}

test('production needs nothing but its origin', () => {
  const { payloadSecret, ...env } = readEnv({ DATA_DIR, ORIGIN }, { role: 'all', command: 'start' });
  assert.deepEqual(env, {
    role: 'all',
    port: 3000,
    host: '127.0.0.1',
    origin: ORIGIN,
    dataDir: DATA_DIR,
    operationsPort: null,
    trustProxy: false,
    database: { kind: 'sqlite', file: path.join(DATA_DIR, 'dateline.sqlite') },
    allowsNoTransactions: false,
    smtp: null,
  });
  assert.match(payloadSecret, /^[0-9a-f]{64}$/u);
});

test('the secret of the embedded database is made once, and only its owner may read it', () => {
  const read = () => readEnv({ DATA_DIR, ORIGIN }, { role: 'all', command: 'start' }).payloadSecret;
  const first = read();
  assert.equal(read(), first);
  const file = path.join(DATA_DIR, 'payload-secret');
  assert.equal(readFileSync(file, 'utf8'), first);
  assert.equal(statSync(file).mode & 0o777, 0o600);
});

test('a given secret is taken as it is', () => {
  const env = readEnv({ DATA_DIR, ORIGIN, PAYLOAD_SECRET: secret }, { role: 'all', command: 'start' });
  assert.equal(env.payloadSecret, secret);
});

test('the demo needs nothing, and keeps its data apart', () => {
  const env = readEnv({ DATA_DIR, PORT: '8080' }, { role: 'all', command: 'demo' });
  assert.equal(env.origin, 'http://localhost:8080');
  assert.equal(env.dataDir, path.join(DATA_DIR, 'demo'));
  assert.deepEqual(env.database, { kind: 'sqlite', file: path.join(DATA_DIR, 'demo', 'dateline.sqlite') });
  const beside = readEnv({ DATA_DIR }, { role: 'all', command: 'import', isDemo: true });
  assert.equal(beside.payloadSecret, env.payloadSecret);
  assert.match(problemsOf({ DATABASE_URI: mongodb }, 'all', 'demo').join(), /must not be set for the demo/u);
});

test('every problem is told at once', () => {
  const problems = problemsOf({
    PORT: 'http',
    ORIGIN: 'https://press.example.org/news',
    DATABASE_URI: 'mongodb://127.0.0.1/dateline',
    OPERATIONS_PORT: '70000',
    SMTP_URL: 'https://example.org',
    SMTP_FROM: 'press@example.org',
    TRUST_PROXY: 'everybody',
    PAYLOAD_SECRET: 'short',
  });
  const names = problems.map((problem) => problem.slice(0, problem.indexOf(':')));
  assert.deepEqual(names.sort(), [
    'DATABASE_URI',
    'OPERATIONS_PORT',
    'ORIGIN',
    'PAYLOAD_SECRET',
    'PORT',
    'SMTP_URL',
    'TRUST_PROXY',
  ]);
});

test('no value of a variable stands in the message', () => {
  const problems = problemsOf({ DATABASE_URI: 'mongodb://me:hunter2@host', PAYLOAD_SECRET: 'hunter2' });
  assert.equal(problems.length, 3);
  assert.doesNotMatch(new EnvError(problems).message, /hunter2/u);
});

const wrong: [Variables, Role, Command, RegExp][] = [
  [{}, 'all', 'start', /^ORIGIN: is required/u],
  [{ ORIGIN: '' }, 'all', 'start', /^ORIGIN: is required/u],
  [{}, 'all', 'import', /^ORIGIN: is required/u],
  [{ ORIGIN: 'press.example.org' }, 'all', 'start', /^ORIGIN: must be an http/u],
  [{ PORT: '0' }, 'all', 'demo', /^ORIGIN: is required where PORT is 0/u],
  [{ ORIGIN, PORT: '65536' }, 'all', 'start', /^PORT:/u],
  [{ ORIGIN, PORT: '8080', OPERATIONS_PORT: '8080' }, 'all', 'start', /^OPERATIONS_PORT: must differ/u],
  [
    { ORIGIN, DATABASE_URI: 'postgres://host/db' },
    'all',
    'start',
    /^DATABASE_URI: must be file:PATH or mongodb/u,
  ],
  [{ ORIGIN, DATABASE_URI: mongodb }, 'all', 'start', /^PAYLOAD_SECRET: is required with MongoDB/u],
  [
    { ORIGIN, DATABASE_URI: 'mongodb://h/d', PAYLOAD_SECRET: secret },
    'all',
    'start',
    /^DATABASE_URI: must name the replica set/u,
  ],
  [
    { ORIGIN, DATABASE_URI: 'mongodb://h/?replicaSet=rs0', PAYLOAD_SECRET: secret },
    'all',
    'start',
    /^DATABASE_URI: .*names a database/u,
  ],
  [{ ORIGIN }, 'cms', 'start', /^DATABASE_URI: must be a mongodb:/u],
  [{ ORIGIN }, 'site', 'start', /^LEDGER_URI: is required/u],
  [{ ORIGIN, LEDGER_URI: 'mongodb://h/d' }, 'site', 'start', /^LEDGER_URI: must name the replica set/u],
  [{ ORIGIN, SMTP_URL: 'smtp://localhost' }, 'all', 'start', /^SMTP_FROM: is required/u],
  [{ ORIGIN, SMTP_FROM: 'press@example.org' }, 'all', 'start', /^SMTP_URL: is required/u],
  [{ ORIGIN, TRUST_PROXY: '10.0.0.0/33' }, 'all', 'start', /^TRUST_PROXY:/u],
];
for (const [source, role, command, message] of wrong) {
  test(`${command} as ${role} with ${JSON.stringify(source)} is refused: ${message.source}`, () => {
    const problems = problemsOf(source, role, command);
    assert.equal(problems.length, 1);
    assert.match(problems[0] ?? '', message);
  });
}

test('the site role asks for no secret and no database of the newsroom', () => {
  const env = readEnv({ DATA_DIR, ORIGIN, LEDGER_URI: mongodb }, { role: 'site', command: 'start' });
  assert.equal(env.ledgerUri, mongodb);
  assert.deepEqual(
    Object.keys(env).filter((name) => /secret|database|smtp/u.test(name)),
    [],
  );
});

test('a server without a replica set is taken only where the caller allows it', () => {
  const source = { DATA_DIR, ORIGIN, DATABASE_URI: 'mongodb://127.0.0.1:1/d', PAYLOAD_SECRET: secret };
  const env = readEnv(source, { role: 'cms', command: 'start', allowsNoReplicaSet: true });
  assert.deepEqual(env.database, { kind: 'mongodb', uri: 'mongodb://127.0.0.1:1/d' });
});

test('the rest is read into values', () => {
  const env = readEnv(
    {
      ...{ DATA_DIR, ORIGIN: 'https://Press.example.org/', PORT: '80', HOST: '::', OPERATIONS_PORT: '9100' },
      ...{ SMTP_URL: 'smtps://mail.example.org', SMTP_FROM: 'Press <press@example.org>' },
      ...{ DATABASE_URI: 'file:///srv/dateline/news.sqlite', TRUST_PROXY: '10.0.0.0/8, loopback, ::1' },
    },
    { role: 'all', command: 'start' },
  );
  assert.equal(env.origin, 'https://press.example.org');
  assert.equal(env.host, '::');
  assert.equal(env.port, 80);
  assert.equal(env.operationsPort, 9100);
  assert.deepEqual(env.smtp, { url: 'smtps://mail.example.org', from: 'Press <press@example.org>' });
  assert.deepEqual(env.database, { kind: 'sqlite', file: '/srv/dateline/news.sqlite' });
  assert.deepEqual(env.trustProxy, ['10.0.0.0/8', 'loopback', '::1']);
  assert.equal(readEnv({ DATA_DIR, TRUST_PROXY: '1' }, { role: 'all', command: 'demo' }).trustProxy, 1);
});
