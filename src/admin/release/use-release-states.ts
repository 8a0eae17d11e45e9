'use client';
import { useCallback, useEffect, useState } from 'react';
import type { ReleaseStates } from '../../editorial/states/release-states.ts';
import { fromIso } from '../../model/instant.ts';

/** `null` where they could not be read, `undefined` until they are. */
export type KnownStates = ReleaseStates | null | undefined;

/** Longest wait of `setTimeout`. */
const longestWait = 2 ** 31 - 1;

/**
 * The states of a release, read anew when `savedAt` changes, when `reload` is called, and when the clock alone changes them
 * while the form is open.
 */
export function useReleaseStates(
  address: string | null,
  savedAt: unknown,
): { states: KnownStates; reload: () => Promise<KnownStates> } {
  const [states, setStates] = useState<KnownStates>(undefined);
  const reload = useCallback(async () => {
    if (address === null) return null;
    const read = await readStates(address);
    setStates(read);
    return read;
  }, [address]);

  useEffect(() => {
    void reload();
  }, [reload, savedAt]);

  const { at, nextChangeAt } = states ?? {};
  useEffect(() => {
    if (!at || !nextChangeAt) return;
    // Both instants are the server's, so a wrong clock of this machine does no harm.
    const wait = Math.min(Math.max(fromIso(nextChangeAt) - fromIso(at), 0) + 500, longestWait);
    const timer = setTimeout(() => void reload(), wait);
    return () => {
      clearTimeout(timer);
    };
  }, [at, nextChangeAt, reload]);

  return { states, reload };
}

async function readStates(address: string): Promise<ReleaseStates | null> {
  try {
    const response = await fetch(`${address}/states`, { credentials: 'same-origin' });
    return response.ok ? ((await response.json()) as ReleaseStates) : null;
  } catch {
    return null;
  }
}
