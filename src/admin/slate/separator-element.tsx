'use client';
import { useElement } from '@payloadcms/richtext-slate/client';

export function SeparatorElement() {
  const { attributes, children } = useElement();
  return (
    <div {...attributes} className="editor-separator">
      <hr contentEditable={false} />
      {children}
    </div>
  );
}
