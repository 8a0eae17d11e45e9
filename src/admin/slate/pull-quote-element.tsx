'use client';
import { useElement } from '@payloadcms/richtext-slate/client';

export function PullQuoteElement() {
  const { attributes, children } = useElement();
  return (
    <aside {...attributes} style={{ fontSize: '1.3em', fontStyle: 'italic', margin: '1em 2em' }}>
      {children}
    </aside>
  );
}
