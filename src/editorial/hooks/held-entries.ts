import type { PayloadRequest } from 'payload';

// No request can hold a symbol in its context.
const held = Symbol.for('dateline.entries-held');

/** Keeps the hooks from appending by themselves: the command that changes the documents appends once, at its end. */
export function holdEntries(req: PayloadRequest): void {
  req.context = { ...req.context, entries: held };
}

export function areEntriesHeld(req: PayloadRequest): boolean {
  return req.context['entries'] === held;
}
