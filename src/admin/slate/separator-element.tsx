'use client';
import { useElement } from '@payloadcms/richtext-slate/client';

export function SeparatorElement() {
  const { attributes, children } = useElement();
  return (
    <div {...attributes}>
      <hr contentEditable={false} />
      {children}
    </div>
  );
}
