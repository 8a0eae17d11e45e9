import type { Payload } from 'payload';

/** Functions behind buttons that are switched off (payload-notes §2: 2, 16). */
const off: readonly string[] = ['copy-data-from-locale', 'schedule-publish'];

/**
 * The admin's screens ask the server through functions of Next, past Payload's API: these too answer accounts only.
 * Throws where nobody is logged in, and for functions that are switched off.
 */
export async function refuseServerFunction(
  payload: Payload,
  { name, headers }: { name: string; headers: Headers },
): Promise<void> {
  if (off.includes(name)) throw new Error(`“${name}” is switched off.`);
  const { user } = await payload.auth({ headers });
  if (!user) throw new Error('Log in first.');
}
