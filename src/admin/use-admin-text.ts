'use client';
import { useTranslation } from '@payloadcms/ui';
import { useCallback } from 'react';
import type { AdminKey } from '../editorial/texts/admin-text.ts';
import type { FormSection } from '../editorial/texts/component-texts.ts';
import { filledText, type Catalog, type Values } from '../language/filled-text.ts';
import { isLocale } from '../model/locale.ts';

/** The strings that reach the browser. */
export type ComponentKey = Exclude<AdminKey, `${FormSection}.${string}`>;

export type AdminText = (key: ComponentKey, values?: Values) => string;

/**
 * Our strings of the admin, in the language it is shown in. Not Payload's `t`, whose plural forms follow the count and
 * not the language: two, five and twenty-one come out wrong in Russian.
 */
export function useAdminText(): AdminText {
  const { i18n } = useTranslation();
  const { language, translations } = i18n;
  return useCallback(
    (key, values = {}) =>
      filledText(
        (translations as unknown as { dateline: Catalog }).dateline,
        key,
        values,
        isLocale(language) ? language : 'en',
      ),
    [language, translations],
  );
}
