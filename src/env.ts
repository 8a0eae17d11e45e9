import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import {
  databaseUri,
  mongodbUri,
  portNumber,
  proxies,
  secretText,
  smtpUrl,
  webOrigin,
  type Database,
} from './env-values.ts';

export type Role = 'all' | 'cms' | 'site';

/** What is being started. Production means `start`. */
export type Command = 'start' | 'demo' | 'import' | 'ledger-verify';

/** The variables of a process, or what a test gives instead. */
export type Variables = Readonly<Record<string, string | undefined>>;

interface CommonEnv {
  port: number;
  host: string;
  /** Public base URL, without a slash at the end. */
  origin: string;
  /** Absolute. The demo has a folder of its own under DATA_DIR. */
  dataDir: string;
  /** Null: metrics are off. */
  operationsPort: number | null;
  /** Express's `trust proxy`: how many proxies stand in front, or their addresses; false for none. */
  trustProxy: false | number | string[];
}

/** What the newsroom's roles and the commands beside them need. */
export interface NewsroomEnv extends CommonEnv {
  role: 'all' | 'cms';
  database: Database;
  payloadSecret: string;
  /** Only in tests: the MongoDB server may lack transactions. */
  allowsNoTransactions: boolean;
  smtp: { url: string; from: string } | null;
}

/** What the public role needs: no secret, and of the database the ledger only. */
export interface SiteEnv extends CommonEnv {
  role: 'site';
  ledgerUri: string;
}

export type Env = NewsroomEnv | SiteEnv;

export interface EnvOptions<R extends Role = Role> {
  role: R;
  command: Command;
  /** Work on the demo's data; `demo` always does. */
  isDemo?: boolean;
  /** For tests on a server without transactions; there is no variable for it. */
  allowsNoReplicaSet?: boolean;
}

/** Every problem of the environment at once, one a line, each beginning with the variable. Shows no values: some are secret. */
export class EnvError extends Error {
  override readonly name = 'EnvError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The environment cannot be used:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
    this.problems = problems;
  }
}

/**
 * Reads the variables that this role needs, checked and with their defaults; an empty variable counts as unset. On the
 * embedded database, makes PAYLOAD_SECRET once and keeps it in the data folder. Throws EnvError.
 */
export function readEnv(source: Variables | undefined, options: EnvOptions<'site'>): SiteEnv;
export function readEnv(source: Variables | undefined, options: EnvOptions<'all' | 'cms'>): NewsroomEnv;
export function readEnv(source: Variables | undefined, options: EnvOptions): Env;
export function readEnv(source: Variables = process.env, options: EnvOptions): Env {
  const isDemo = options.isDemo ?? options.command === 'demo';
  const problems: string[] = [];
  const textOf = (name: string): string | undefined => (source[name] === '' ? undefined : source[name]);
  const take = <T>(name: string, schema: z.ZodType<T, string>): T | undefined => {
    const text = textOf(name);
    if (text === undefined) return undefined;
    const parsed = schema.safeParse(text);
    if (!parsed.success) problems.push(...parsed.error.issues.map((issue) => `${name}: ${issue.message}`));
    return parsed.data;
  };
  // A variable that is set but wrong has its problem already.
  const demand = (name: string, value: unknown, why: string): void => {
    if (value === undefined && textOf(name) === undefined) problems.push(`${name}: is required ${why}`);
  };
  const mongodb = mongodbUri(options.allowsNoReplicaSet ?? false);

  const port = take('PORT', portNumber) ?? 3000;
  const origin = take('ORIGIN', webOrigin);
  if ((options.command === 'start' || options.command === 'import') && !isDemo) {
    demand('ORIGIN', origin, '(the public base URL, e.g. https://press.example.org)');
  } else if (port === 0) {
    demand('ORIGIN', origin, 'where PORT is 0');
  }
  const dataDir = path.resolve(textOf('DATA_DIR') ?? 'var', isDemo ? 'demo' : '.');
  const operationsPort = take('OPERATIONS_PORT', portNumber) ?? null;
  if (operationsPort !== null && operationsPort !== 0 && operationsPort === port) {
    problems.push('OPERATIONS_PORT: must differ from PORT');
  }
  const common: CommonEnv = {
    port,
    host: textOf('HOST') ?? '127.0.0.1',
    origin: origin ?? `http://localhost:${String(port)}`,
    dataDir,
    operationsPort,
    trustProxy: take('TRUST_PROXY', proxies) ?? false,
  };

  if (options.role === 'site') {
    const ledgerUri = take('LEDGER_URI', mongodb);
    demand(
      'LEDGER_URI',
      ledgerUri,
      'for the role site (the MongoDB URI of the account that reads the ledger)',
    );
    if (problems.length > 0 || ledgerUri === undefined) throw new EnvError(problems);
    return { role: 'site', ...common, ledgerUri };
  }

  if (isDemo && textOf('DATABASE_URI') !== undefined) {
    problems.push('DATABASE_URI: must not be set for the demo, whose data live in DATA_DIR/demo');
  }
  const database = take('DATABASE_URI', databaseUri(mongodb)) ?? {
    kind: 'sqlite' as const,
    file: path.join(dataDir, 'dateline.sqlite'),
  };
  if (options.role === 'cms' && database.kind !== 'mongodb') {
    problems.push(
      'DATABASE_URI: must be a mongodb:// URI for the role cms; the embedded database serves the role all only',
    );
  }
  const secret = take('PAYLOAD_SECRET', secretText);
  if (database.kind === 'mongodb')
    demand('PAYLOAD_SECRET', secret, 'with MongoDB, the same for every process');
  const url = take('SMTP_URL', smtpUrl);
  const from = take('SMTP_FROM', z.string());
  if (url !== undefined) demand('SMTP_FROM', from, 'with SMTP_URL (the sender of e-mails)');
  if (from !== undefined) demand('SMTP_URL', url, 'with SMTP_FROM');
  if (problems.length > 0) throw new EnvError(problems);
  return {
    role: options.role,
    ...common,
    database,
    payloadSecret: secret ?? keptSecret(dataDir),
    allowsNoTransactions: options.allowsNoReplicaSet ?? false,
    smtp: url !== undefined && from !== undefined ? { url, from } : null,
  };
}

const key = Symbol.for('dateline.env');

type Holder = typeof globalThis & { [key]?: NewsroomEnv };

/**
 * What this process was started with, for the Payload config, which Next evaluates a second time; null while
 * nothing has been started, as in a build.
 */
export function startedEnv(): NewsroomEnv | null {
  return (globalThis as Holder)[key] ?? null;
}

/** Call it before anything imports the Payload config. */
export function setStartedEnv(env: NewsroomEnv): void {
  (globalThis as Holder)[key] = env;
}

/** React and Next choose their production builds by NODE_ENV when they are first imported: call it before. */
export function runAsProduction(): void {
  Object.assign(process.env, { NODE_ENV: 'production' });
}

/** Two processes that start at once agree: the second finds the first one's file. */
function keptSecret(dataDir: string): string {
  const file = path.join(dataDir, 'payload-secret');
  mkdirSync(dataDir, { recursive: true });
  try {
    writeFileSync(file, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(file, 'utf8').trim();
}
