const key = Symbol.for('dateline.media.turn');

type Holder = typeof globalThis & { [key]?: Promise<unknown> };

/** Runs works in the order asked, one after the other, in the whole process: Next loads this module a second time. */
export function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  const holder = globalThis as Holder;
  const done = (holder[key] ?? Promise.resolve()).then(work, work);
  holder[key] = done.catch(() => undefined);
  return done;
}
