import { hasRole, type Account } from './account.ts';

/** Who may change a field; `command` is nobody directly. */
export type FieldRight = 'command' | 'translator' | 'officer' | 'editor' | 'admin' | 'self';

/** Rights over the fields of one collection or global, by path; what is not listed follows `otherwise`. */
export interface FieldRights {
  otherwise: FieldRight;
  fields: Readonly<Record<string, FieldRight>>;
}

/** The table of design §3. `translator` fields are localized, and open to a translator in the account's locales. */
export const fieldRights = {
  'press-releases': {
    otherwise: 'officer',
    fields: {
      title: 'translator',
      slug: 'translator',
      summary: 'translator',
      datelinePlace: 'translator',
      body: 'translator',
      publicId: 'command',
      workflow: 'command',
      importedFrom: 'command',
    },
  },
  media: {
    otherwise: 'officer',
    fields: {
      alt: 'translator',
      caption: 'translator',
      consentExpiresAt: 'editor',
      kind: 'command',
      hash: 'command',
      uploadHash: 'command',
      files: 'command',
      colour: 'command',
    },
  },
  topics: { otherwise: 'editor', fields: {} },
  contacts: { otherwise: 'editor', fields: {} },
  organisation: { otherwise: 'admin', fields: {} },
  users: { otherwise: 'admin', fields: { name: 'self', password: 'self' } },
} as const satisfies Record<string, FieldRights>;

/** May this account change the field, in this locale, of this document? */
export function mayChange(
  right: FieldRight,
  account: Account,
  { locale, documentId }: { locale: string | null; documentId: string | null },
): boolean {
  switch (right) {
    case 'command':
      return false;
    case 'self':
      return documentId === account.id || hasRole(account, 'admin');
    case 'translator':
      return hasRole(account, 'officer') || account.locales.some((each) => each === locale);
    default:
      return hasRole(account, right);
  }
}
