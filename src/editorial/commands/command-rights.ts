import type { Role } from '../access/account.ts';

/** The least role that may give a command (design §3). Its names are the `act` of audit events. */
export const commandRights = {
  // A translator writes texts in the account's locales; all else of a draft is an officer's.
  'save-draft': 'translator',
  'create-draft': 'officer',
  'import-release': 'editor',
  publish: 'editor',
  'minor-change': 'editor',
  correct: 'editor',
  cancel: 'editor',
  withdraw: 'editor',
  reinstate: 'editor',
  'issue-embargo-link': 'editor',
  'revoke-embargo-link': 'editor',
  'end-consent': 'editor',
  // Topics and contacts; the organisation's own fields are an admin's.
  'change-settings': 'editor',
  kill: 'admin',
} as const satisfies Record<string, Role>;

export type CommandName = keyof typeof commandRights;
