import type { Request, RequestHandler, Response } from 'express';
import { rateLimit, type RateLimitInfo, type Store } from 'express-rate-limit';
import type { Instant } from '../model/instant.ts';

/** How many answers that must be made anew one client gets in a minute, of each sort. */
export interface ClientLimits {
  misses: number;
  /** Searches: they cost most, and no two are alike. */
  search: number;
  /** Pages of a walk through the API: what a mirror has to change, and the older part of a list. */
  walk: number;
}

export type LimitName = keyof ClientLimits;

const windowMilliseconds = 60_000;

/** About 3 MB: what a flood of addresses may take. The client whose minute began first is forgotten then. */
const mostClients = 20_000;

/**
 * A handler for each limit: it goes on, or calls `refuse` with the headers of the refusal. A client is an IPv4 address or an
 * IPv6 /56, as `trust proxy` finds it; this machine itself is none. `limits` null lets everybody pass.
 */
export function limitClients(
  limits: ClientLimits | null,
  clock: () => Instant,
  refuse: (request: Request, response: Response, headers: Record<string, string>) => void,
): Record<LimitName, RequestHandler> {
  const pass: RequestHandler = (_request, _response, next) => {
    next();
  };
  if (!limits) return { misses: pass, search: pass, walk: pass };
  const handlerOf = (name: LimitName): RequestHandler =>
    rateLimit({
      windowMs: windowMilliseconds,
      limit: limits[name],
      ipv6Subnet: 56,
      store: countClients(clock, mostClients),
      // A proxy in front that TRUST_PROXY does not name would be one client for all readers.
      skip: ({ ip }) => ip === undefined || /^(?:::ffff:)?127\.|^::1$/.test(ip),
      // On a refusal alone: other answers are shared, and would tell everybody what is left to one.
      standardHeaders: false,
      legacyHeaders: false,
      // It warns of doubtful `trust proxy` values, which env.ts does not let through.
      validate: false,
      handler: (request, response) => {
        const { resetTime } = (request as Request & { rateLimit: RateLimitInfo }).rateLimit;
        const seconds = Math.max(1, Math.ceil(((resetTime?.getTime() ?? 0) - clock()) / 1000));
        refuse(request, response, refusalHeaders(name, limits[name], seconds));
      },
    });
  return { misses: handlerOf('misses'), search: handlerOf('search'), walk: handlerOf('walk') };
}

/** Has it been counted for a limit? One that nobody limits never is. */
export function isCounted(request: Request): boolean {
  return 'rateLimit' in request;
}

/** draft-ietf-httpapi-ratelimit-headers-08, beside what HTTP itself has. */
function refusalHeaders(name: LimitName, limit: number, seconds: number): Record<string, string> {
  return {
    'Retry-After': String(seconds),
    'RateLimit-Policy': `"${name}";q=${String(limit)};w=${String(windowMilliseconds / 1000)}`,
    RateLimit: `"${name}";r=0;t=${String(seconds)}`,
  };
}

/** Counts by client, each in minutes of its own; at most so many clients, for no flood may fill the memory. */
export function countClients(clock: () => Instant, clients: number): Store {
  // In the order in which their minutes began.
  const counts = new Map<string, { hits: number; since: Instant }>();

  function forget(now: Instant): void {
    for (const [key, { since }] of counts) {
      if (counts.size < clients && isRunning(since, now)) return;
      counts.delete(key);
    }
  }

  return {
    increment(key) {
      const now = clock();
      let count = counts.get(key);
      if (!count || !isRunning(count.since, now)) {
        counts.delete(key);
        forget(now);
        count = { hits: 0, since: now };
        counts.set(key, count);
      }
      count.hits += 1;
      return { totalHits: count.hits, resetTime: new Date(count.since + windowMilliseconds) };
    },
    decrement(key) {
      const count = counts.get(key);
      if (count) count.hits -= 1;
    },
    resetKey(key) {
      counts.delete(key);
    },
  };
}

/** A clock that is set back ends a minute too. */
function isRunning(since: Instant, now: Instant): boolean {
  return now >= since && now < since + windowMilliseconds;
}
