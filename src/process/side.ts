import type { RequestListener } from 'node:http';
import type { Payload } from 'payload';
import type { Logger } from 'pino';
import type { FirstAdmin } from '../editorial/accounts/ensure-first-admin.ts';
import type { Env } from '../env.ts';
import type { Instant } from '../model/instant.ts';
import type { RefuseRequest } from '../site/refuse-request.ts';
import type { OperationsFacts } from './operations-server.ts';

export interface StartOptions {
  env: Env;
  log?: Logger;
  clock?: () => Instant;
  /** Without it the process serves the newsroom's API and admin too; tests of the rest leave them out. */
  hasAdmin?: boolean;
  /** Runs when the database is open and nothing is served yet; the demo seeds itself here. */
  prepare?: (payload: Payload) => Promise<void>;
  /** Told the first account as soon as one had to be made: its password is kept nowhere else, whatever fails after. */
  onFirstAdmin?: (account: FirstAdmin) => void;
  /** The process lost its lease and must write no more: `main` ends it at once. */
  onFatal?: (error: Error) => void;
}

/** A running process of any role. */
export interface Running {
  port: number;
  operationsPort: number | null;
  /** Resolves when the read model follows the ledger, and so public addresses are served. */
  ready: Promise<void>;
  /** Finishes the requests under way, then closes everything. */
  close(): Promise<void>;
}

/** One part of a process: what it answers with, and how it ends. */
export interface Side extends OperationsFacts {
  listener: RequestListener;
  /** What is done with bytes that are no request; Node's own way where there is none. */
  refuse?: RefuseRequest;
  ready: Promise<void>;
  close(): Promise<void>;
}
