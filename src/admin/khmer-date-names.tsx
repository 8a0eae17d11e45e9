'use client';

import { useTranslation } from '@payloadcms/ui';
import { km } from 'date-fns/locale/km';
import type { ReactNode } from 'react';

/**
 * Around every page of the admin: Khmer names of months and days for the date fields, tables and calendars below it.
 * Payload's context of translations cannot be provided anew, and its loader has no Khmer (`khmer-dates.ts`), so the
 * names are put into the context's value before anything below reads it.
 */
export function KhmerDateNames({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation();
  if (i18n.language === 'km') Object.assign(i18n, { dateFNS: km });
  return children;
}
