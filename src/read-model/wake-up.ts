/** Lets one loop wait until there may be work. A call between two waits is not lost. */
export interface WakeUp {
  wake(): void;
  /** Resolves at the next call, at the end of the pause, or when the signal aborts, whichever comes first. */
  next(pauseMilliseconds?: number): Promise<void>;
}

export function createWakeUp(signal: AbortSignal): WakeUp {
  let isCalled = false;
  let resume: (() => void) | null = null;
  const wake = (): void => {
    isCalled = true;
    resume?.();
  };
  signal.addEventListener('abort', wake, { once: true });
  return {
    wake,
    async next(pauseMilliseconds) {
      let timer: NodeJS.Timeout | undefined;
      if (!isCalled) {
        await new Promise<void>((resolve) => {
          resume = resolve;
          if (pauseMilliseconds !== undefined) timer = setTimeout(resolve, pauseMilliseconds);
        });
      }
      clearTimeout(timer);
      resume = null;
      isCalled = false;
    },
  };
}
