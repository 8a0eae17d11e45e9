import {
  ValidationError,
  type CollectionBeforeChangeHook,
  type FlattenedField,
  type PayloadRequest,
} from 'payload';
import { accountOf } from './account.ts';
import { changedFields } from './changed-fields.ts';
import { isCommand } from './command-context.ts';
import { fieldRights, mayChange, type FieldRight, type FieldRights } from './field-rights.ts';

/**
 * The one rule over fields (payload-notes §2, 23): compares with the stored document and throws a ValidationError
 * that names the first field which differs outside the account's rights. Field-level access would drop the write
 * without a word. Without a user it is our own code that writes; what only commands write it may not write either.
 */
export function enforceFieldRights(slug: keyof typeof fieldRights): CollectionBeforeChangeHook {
  return ({ collection, context, data, originalDoc, operation, req }) => {
    if (isCommand(context)) return data;
    const stored = operation === 'update' ? (originalDoc as Record<string, unknown>) : {};
    refuseForbiddenChange({ slug, fields: collection.flattenedFields, data, stored, req });
    return data;
  };
}

/** Throws the ValidationError described above; the same for collections and globals. */
export function refuseForbiddenChange({
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
}): void {
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
      throw new ValidationError({ collection: slug, errors: [refusal(name, right, locale)], req });
  }
}

/** Payload's own bookkeeping is written by Payload; `_status` has a rule of its own. */
function isWritten(field: FlattenedField): boolean {
  return !['id', 'createdAt', 'updatedAt', '_status'].includes(field.name);
}

function refusal(name: string, right: FieldRight, locale: string | null): { path: string; message: string } {
  const message = {
    command: `“${name}” is written by the newsroom itself and cannot be set.`,
    self: `“${name}” can be changed by the person whose account it is, or an admin.`,
    translator: `Your account may not change “${name}” in the language “${String(locale)}”.`,
    officer: `Your account may not change “${name}”, which belongs to all languages: ask an officer.`,
    editor: `Your account may not change “${name}”: ask an editor.`,
    admin: `Your account may not change “${name}”: ask an admin.`,
  }[right];
  return { path: name, message };
}
