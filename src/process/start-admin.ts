import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { hearLanguage } from './hear-language.ts';
import { limitBodies } from './limit-bodies.ts';

export interface Admin {
  listener: (request: IncomingMessage, response: ServerResponse) => void;
  close(): Promise<void>;
}

/** Addresses of the newsroom, by their first part (design §5). */
const newsroomParts: ReadonlySet<string> = new Set(['admin', 'cms-api', '_next', 'preview']);

/** Is this request for the newsroom's process, and not for the public side? */
export function isForNewsroom(url: string): boolean {
  const part = /^\/([^/?#]*)/.exec(url)?.[1];
  return part !== undefined && newsroomParts.has(part);
}

/** Payload's admin and API from the production build. Payload must have been initialised (payload-notes §1). */
export async function startAdmin(): Promise<Admin> {
  const { default: next } = await import('next');
  const app = next({ dev: false, dir: path.resolve(import.meta.dirname, '../..'), quiet: true });
  await app.prepare();
  const handle = app.getRequestHandler();
  const limited = limitBodies((request, response) => handle(request, response));
  return {
    listener: (request, response) => {
      hearLanguage(request);
      limited(request, response);
    },
    close: () => app.close(),
  };
}
