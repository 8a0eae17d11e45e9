import { z } from 'zod';
import { locales, type Locale } from '../../model/locale.ts';
import type { Problem, Result } from '../../model/problem.ts';
import { hasRole, type Account } from '../access/account.ts';
import { draftShared, draftText, sharedFields, textFields } from '../drafts/draft-fields.ts';
import { referenceProblems } from '../drafts/draft-references.ts';
import { asNested, type CommandCall } from './command-call.ts';
import { forbidden } from './command-problems.ts';
import { releaseId } from './input-schemas.ts';
import { openRelease } from './release-desk.ts';
import { runCommand } from './run-command.ts';

const schema = z.strictObject({
  releaseId,
  locale: z.enum(locales),
  text: draftText.optional(),
  /** Belongs to all locales: an officer's. */
  shared: draftShared.optional(),
});

export type SaveDraftInput = z.input<typeof schema>;

/** Changes the working copy of one locale; what is published stays as it is. */
export function saveDraft(call: CommandCall, input: SaveDraftInput): Promise<Result<{ publicId: string }>> {
  return runCommand(call, 'save-draft', { schema, input }, async (desk, asked) => {
    const release = await openRelease(desk, asked.releaseId);
    if (!release.ok) return release;
    const { id, publicId, record } = release.value;
    const problems = rights(desk.actor, asked.locale, asked.text, asked.shared);
    if (record.history.killedAt !== null)
      problems.push({ code: 'Conflict', rule: 'killed', message: `Release ${publicId} was killed.` });
    problems.push(...(await referenceProblems(desk.req, asked.shared ?? {})));
    if (problems.length > 0) return { ok: false, problems };
    await desk.req.payload.update({
      collection: 'press-releases',
      id,
      draft: true,
      data: {
        ...(asked.text ? textFields(asked.text) : {}),
        ...(await sharedFields(desk.req, asked.shared ?? {})),
      },
      ...asNested(desk.req, asked.locale),
    });
    await desk.done(
      { fields: [...Object.keys(asked.text ?? {}), ...Object.keys(asked.shared ?? {})] },
      asked.locale,
    );
    return { ok: true, value: { publicId }, warnings: [] };
  });
}

function rights(
  account: Account,
  locale: Locale,
  text: object | undefined,
  shared: object | undefined,
): Problem[] {
  if (hasRole(account, 'officer')) return [];
  const problems = Object.keys(shared ?? {}).map((field) =>
    forbidden('officer', `“${field}” belongs to all languages: ask an officer.`, field),
  );
  if (text && 'importedFrom' in text)
    problems.push(forbidden('officer', '“importedFrom” is set by an import.', 'importedFrom'));
  if (text && !account.locales.includes(locale))
    problems.push({
      code: 'Forbidden',
      rule: 'not-your-language',
      message: `Your account does not write in ${locale}.`,
      locale,
      field: Object.keys(text)[0] ?? 'title',
    });
  return problems;
}
