import type { RequestContext } from 'payload';

// A request can name any key of the context but no JSON, form or query can hold a symbol as its value.
const token = Symbol.for('dateline.command');

/**
 * Marks a Payload operation as the work of a command of ours: pass it as `context`. It opens what is written by
 * commands only (`workflow`, `_status`, `publicId`, `importedFrom`, audit events, preview links).
 * A new object each time: Payload keeps and changes the one it is given.
 */
export function commandContext(): RequestContext {
  return { command: token };
}

/** Is this operation the work of a command? */
export function isCommand(context: RequestContext | undefined): boolean {
  return context?.['command'] === token;
}
