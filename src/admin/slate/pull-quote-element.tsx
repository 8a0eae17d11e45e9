'use client';
import { useElement } from '@payloadcms/richtext-slate/client';

/** As readers see it: apart from the text, large, between two lines. */
export function PullQuoteElement() {
  const { attributes, children } = useElement();
  return (
    <aside {...attributes} className="editor-pull-quote">
      {children}
    </aside>
  );
}
