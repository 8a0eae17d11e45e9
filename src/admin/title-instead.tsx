'use client';
import { useDocumentInfo, useDocumentTitle } from '@payloadcms/ui';
import { useEffect } from 'react';

/** Names a document for people where Payload names it by `of`, a word for programs: its id, unless told otherwise. */
export function TitleInstead({ title: instead, of }: { title: string; of?: string }) {
  const { id } = useDocumentInfo();
  const { title, setDocumentTitle } = useDocumentTitle();
  const isForPrograms = title !== '' && title === (of ?? String(id)) && title !== instead;
  useEffect(() => {
    if (!isForPrograms) return;
    // After Payload's own effect, which sets the title from the data.
    const timer = setTimeout(() => {
      setDocumentTitle(instead);
    }, 0);
    return () => {
      clearTimeout(timer);
    };
  }, [isForPrograms, instead, setDocumentTitle]);
  return null;
}
