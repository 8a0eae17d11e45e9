/** The part of autocannon that the benchmarks use; the package brings no types. */
declare module 'autocannon' {
  interface Result {
    errors: number;
    timeouts: number;
    '4xx': number;
    '5xx': number;
    requests: { average: number };
    /** Milliseconds. */
    latency: { p50: number; p99: number };
  }
  function autocannon(options: {
    url: string;
    requests: { path: string; headers: Record<string, string> }[];
    connections: number;
    duration: number;
  }): Promise<Result>;
  export = autocannon;
}
