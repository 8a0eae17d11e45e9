import type { ServerResponse } from 'node:http';

/**
 * Cuts the connection when nothing of the answer has been taken for this long: whoever asks and does not read would hold
 * a file open, and what was read of it, without end.
 */
export function cutWhenStalled(response: ServerResponse, milliseconds: number): void {
  // Without a listener Node destroys the connection; when the answer has ended, its own limit for the next request holds.
  response.setTimeout(milliseconds);
}
