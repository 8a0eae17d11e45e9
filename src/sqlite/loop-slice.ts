/** Longest time that statements may keep the event loop from turning. */
const sliceMs = 8;

/**
 * Awaited before each synchronous statement: statements with only microtasks between them never let the event loop
 * turn. Resolves at once while the slice lasts, else after the loop has turned.
 */
export function createLoopSlice(): () => Promise<void> {
  let startedAt = performance.now();
  let turned: Promise<void> | undefined;
  return async () => {
    // In a loop, for those who waited together go on together.
    while (performance.now() - startedAt > sliceMs) {
      turned ??= new Promise((resolve) => {
        setImmediate(() => {
          turned = undefined;
          startedAt = performance.now();
          resolve();
        });
      });
      await turned;
    }
  };
}
