import type { Role } from '../../src/editorial/access/account.ts';
import { locales, type Locale } from '../../src/model/locale.ts';

export interface DemoAccount {
  role: Role;
  name: string;
  email: string;
  locales: readonly Locale[];
}

/** One account a role; they share the demo's password. */
export const accounts: readonly DemoAccount[] = [
  { role: 'translator', name: 'Vera Sokolova', email: 'translator@tonle-thmey.example', locales: ['ru'] },
  { role: 'officer', name: 'Ly Sopheap', email: 'officer@tonle-thmey.example', locales },
  { role: 'editor', name: 'Meas Ratana', email: 'editor@tonle-thmey.example', locales },
  { role: 'admin', name: 'Keo Piseth', email: 'admin@tonle-thmey.example', locales },
];
