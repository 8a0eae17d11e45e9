import type { CollectionConfig, PayloadRequest, Where } from 'payload';
import { locales } from '../src/model/locale.ts';
import { accountOf, hasRole, roles } from '../src/editorial/access/account.ts';
import { atLeast, nobody, staff } from '../src/editorial/access/collection-access.ts';
import { enforceFieldRights } from '../src/editorial/access/enforce-field-rights.ts';
import { label, labelledOptions, labels } from '../src/editorial/texts/admin-text.ts';
import { refuseSideDoors } from '../src/editorial/access/refuse-side-doors.ts';

/** Staff accounts. `secureCookies` is false where the newsroom is served without TLS (demo, development). */
export function users({ secureCookies }: { secureCookies: boolean }): CollectionConfig {
  return {
    slug: 'users',
    labels: { singular: label('collections.users.singular'), plural: label('collections.users.plural') },
    auth: {
      maxLoginAttempts: 10,
      lockTime: 10 * 60 * 1000,
      tokenExpiration: 8 * 60 * 60,
      cookies: { sameSite: 'Lax', secure: secureCookies },
    },
    admin: {
      useAsTitle: 'name',
      group: labels('collections.groups.administration'),
      description: labels('collections.users.help'),
      hideAPIURL: true,
      defaultColumns: ['name', 'email', 'role', 'locales'],
      listSearchableFields: ['name', 'email'],
      enableRichTextLink: false,
    },
    access: {
      admin: ({ req }) => staff({ req }),
      create: atLeast('admin'),
      read: staff,
      update: ownOrAll,
      delete: atLeast('admin'),
      unlock: atLeast('admin'),
    },
    defaultSort: 'name',
    hooks: { beforeOperation: [refuseSideDoors], beforeChange: [enforceFieldRights('users')] },
    disableDuplicate: true,
    disableBulkEdit: true,
    disableBulkDelete: true,
    fields: [
      {
        name: 'name',
        type: 'text',
        label: label('fields.users.name'),
        admin: { description: labels('fields.users.nameHelp') },
      },
      // Payload's own field, which it shows to the account itself; the others of its kind are hidden.
      {
        name: 'sessions',
        type: 'array',
        access: { read: nobody },
        fields: [],
      },
      {
        name: 'role',
        type: 'select',
        label: label('fields.users.role'),
        options: labelledOptions('options.role', roles),
        required: true,
        defaultValue: 'translator',
        saveToJWT: true,
        admin: { description: labels('fields.users.roleHelp') },
      },
      {
        name: 'locales',
        type: 'select',
        label: label('fields.users.locales'),
        hasMany: true,
        // Not `users_locales`, which is how Payload names the table of localized fields.
        dbName: 'users_in_locales',
        options: labelledOptions('options.language', locales),
        admin: {
          description: labels('fields.users.localesHelp'),
          condition: ({ role }: { role?: unknown }) => role === 'translator',
        },
      },
    ],
  };
}

/** Field rights cannot see a password, which is no stored field: other people's accounts are the admins'. */
function ownOrAll({ req }: { req: PayloadRequest }): boolean | Where {
  const account = accountOf(req.user);
  if (!account) return false;
  return hasRole(account, 'admin') || { id: { equals: account.id } };
}
