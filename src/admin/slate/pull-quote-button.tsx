'use client';
import { ElementButton } from '@payloadcms/richtext-slate/client';

export function PullQuoteButton() {
  return (
    <ElementButton format="pull-quote" tooltip="Pull quote">
      ❝
    </ElementButton>
  );
}
