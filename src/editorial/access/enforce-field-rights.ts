import type { CollectionBeforeChangeHook, FlattenedField, PayloadRequest } from 'payload';
import { isLocale } from '../../model/locale.ts';
import type { Problem } from '../../model/problem.ts';
import { accountOf } from './account.ts';
import { changedFields } from './changed-fields.ts';
import { isCommand } from './command-context.ts';
import { fieldRights, mayChange, type FieldRight, type FieldRights } from './field-rights.ts';
import { fieldErrors } from './refusals.ts';

/**
 * The one rule over fields (payload-notes §2, 23): compares with the stored document and throws a ValidationError
 * that names the first field which differs outside the account's rights. Field-level access would drop the write
 * without a word. Without a user it is our own code that writes; what only commands write it may not write either.
 */
export function enforceFieldRights(slug: keyof typeof fieldRights): CollectionBeforeChangeHook {
  return async ({ collection, context, data, originalDoc, operation, req }) => {
    if (isCommand(context)) return data;
    const stored = operation === 'update' ? (originalDoc as Record<string, unknown>) : {};
    await refuseForbiddenChange({ slug, fields: collection.flattenedFields, data, stored, req });
    return data;
  };
}

/** Throws the ValidationError described above; the same for collections and globals. */
export async function refuseForbiddenChange({
  slug,
  fields,
  data,
  stored,
  req,
}: {
  slug: keyof typeof fieldRights;
  fields: readonly FlattenedField[];
  data: Readonly<Record<string, unknown>>;
  stored: Readonly<Record<string, unknown>>;
  req: PayloadRequest;
}): Promise<void> {
  const rights: FieldRights = fieldRights[slug];
  const account = accountOf(req.user);
  const documentId = (stored['id'] ?? null) as string | null;
  const locale = req.locale ?? null;
  for (const name of changedFields(fields.filter(isWritten), data, stored)) {
    const right = rights.fields[name] ?? rights.otherwise;
    const isAllowed = account
      ? mayChange(right, account, { locale, documentId })
      : req.user === null && right !== 'command';
    if (!isAllowed)
      throw await fieldErrors(req, {
        collection: slug,
        problems: [problemOf(name, right, locale)],
        otherwise: name,
      });
  }
}

/** Payload's own bookkeeping is written by Payload; `_status` has a rule of its own. */
function isWritten(field: FlattenedField): boolean {
  return !['id', 'createdAt', 'updatedAt', '_status'].includes(field.name);
}

function problemOf(field: string, right: FieldRight, locale: string | null): Problem {
  const message = {
    command: `“${field}” is written by the newsroom itself and cannot be set.`,
    self: `“${field}” can be changed by the person whose account it is, or an admin.`,
    translator: `Your account may not change “${field}” in the language “${String(locale)}”.`,
    officer: `Your account may not change “${field}”, which belongs to all languages: ask an officer.`,
    editor: `Your account may not change “${field}”: ask an editor.`,
    admin: `Your account may not change “${field}”: ask an admin.`,
  }[right];
  const problem = { code: 'Forbidden', message, field } as const;
  switch (right) {
    case 'command':
      return { ...problem, rule: 'written-by-newsroom' };
    case 'self':
      return { ...problem, rule: 'not-your-account' };
    case 'translator':
      return isLocale(locale)
        ? { ...problem, rule: 'not-your-language', locale }
        : { ...problem, rule: 'rights', values: { role: 'officer' } };
    default:
      return { ...problem, rule: 'rights', values: { role: right } };
  }
}
