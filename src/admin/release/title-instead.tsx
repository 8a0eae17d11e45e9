'use client';
import { useDocumentInfo, useDocumentTitle } from '@payloadcms/ui';
import { useEffect } from 'react';

/** Names a release whose open language has no headline yet; Payload would name it by its id. */
export function TitleInstead({ title: instead }: { title: string }) {
  const { id } = useDocumentInfo();
  const { title, setDocumentTitle } = useDocumentTitle();
  const isNameless = id !== undefined && title === String(id);
  useEffect(() => {
    if (isNameless) setDocumentTitle(instead);
  }, [isNameless, instead, setDocumentTitle]);
  return null;
}
