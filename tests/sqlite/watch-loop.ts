interface Standstill {
  /** Of the clock. */
  wallMs: number;
  /** Of this process's work alone: a busy machine does not count. */
  cpuMs: number;
}

/** Measures, until stopped, the longest time that the event loop did not turn. */
export function watchLoop(): { stop: () => Standstill } {
  const longest: Standstill = { wallMs: 0, cpuMs: 0 };
  let wallAt = performance.now();
  let cpuAt = process.cpuUsage();
  const look = (): void => {
    const { user, system } = process.cpuUsage(cpuAt);
    longest.wallMs = Math.max(longest.wallMs, performance.now() - wallAt);
    longest.cpuMs = Math.max(longest.cpuMs, (user + system) / 1000);
    wallAt = performance.now();
    cpuAt = process.cpuUsage();
  };
  const timer = setInterval(look, 1);
  return {
    stop: () => {
      clearInterval(timer);
      look();
      return longest;
    },
  };
}
