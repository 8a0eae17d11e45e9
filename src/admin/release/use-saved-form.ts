'use client';
import { useDocumentInfo, useForm } from '@payloadcms/ui';
import { useCallback } from 'react';
import type { Locale } from '../../model/locale.ts';

/** Saves the open form as a draft, and reads it again after a command has written beside it. */
export function useSavedForm(
  address: string | null,
  locale: Locale,
): {
  /** False where it was refused: the form then shows why, and keeps what was typed. */
  save: () => Promise<boolean>;
  /** Puts what is stored into the form, in place of anything typed since; leaves the form alone where it cannot be read. */
  refresh: () => Promise<void>;
} {
  const { submit, reset } = useForm();
  const { setData, setUnpublishedVersionCount, setHasPublishedDoc } = useDocumentInfo();

  const save = useCallback(async () => {
    const result = await submit({
      action: `${String(address)}?locale=${locale}&depth=0&draft=true`,
      method: 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
      disableSuccessStatus: true,
    });
    return result?.res.ok === true;
  }, [submit, address, locale]);

  // A command writes `workflow` and the status: the next save would send their old values, and be refused.
  const refresh = useCallback(async () => {
    const response = await fetch(`${String(address)}?locale=${locale}&depth=0&draft=true`, {
      credentials: 'same-origin',
    }).catch(() => null);
    if (!response?.ok) return;
    const data = (await response.json()) as Record<string, unknown>;
    setData(data);
    await reset(data);
    setUnpublishedVersionCount(0);
    setHasPublishedDoc(data['_status'] === 'published');
  }, [address, locale, reset, setData, setUnpublishedVersionCount, setHasPublishedDoc]);

  return { save, refresh };
}
