/** So many operations take less than a slice of the loop up to their first statement. */
const perTurn = 8;

/**
 * Awaited at the start of an operation: lets a few on in each turn of the event loop, in order. Operations begun at once
 * advance side by side in small steps, so that between their statements no single one is seen to take long.
 */
export function createLoopAdmission(): () => Promise<void> {
  const waiting: (() => void)[] = [];
  let admitted = 0;
  let isScheduled = false;
  const schedule = (): void => {
    if (isScheduled) return;
    isScheduled = true;
    setImmediate(() => {
      isScheduled = false;
      const next = waiting.splice(0, perTurn);
      admitted = next.length;
      if (admitted > 0) schedule();
      for (const proceed of next) proceed();
    });
  };
  return () => {
    schedule();
    if (admitted < perTurn) {
      admitted += 1;
      return Promise.resolve();
    }
    return new Promise((resolve) => {
      waiting.push(resolve);
    });
  };
}
