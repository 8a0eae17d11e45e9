import type { Problem } from '../../model/problem.ts';

export type CommandAnswer = { ok: true; warnings: Problem[] } | { ok: false; problems: Problem[] };

/**
 * Gives a command of a release over the API, or with `isTrial` asks what would come of it. Null where the newsroom gave no
 * answer that can be read: it is down, or something broke, before the command was carried out or after.
 */
export async function giveCommand(
  address: string,
  { input, language, isTrial = false }: { input: object; language: string; isTrial?: boolean },
): Promise<CommandAnswer | null> {
  try {
    const response = await fetch(`${address}${isTrial ? '?trial=true' : ''}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
      body: JSON.stringify(input),
    });
    const body = (await response.json()) as Partial<CommandAnswer> & { errors?: { message: string }[] };
    if (typeof body.ok === 'boolean') return body as CommandAnswer;
    // Payload's own refusals, such as that of an ended session.
    const messages = (body.errors ?? []).map(({ message }) => message);
    if (response.status >= 500 || messages.length === 0) return null;
    return {
      ok: false,
      problems: messages.map((message) => ({ code: 'Forbidden', rule: 'refused', message })),
    };
  } catch {
    return null;
  }
}
