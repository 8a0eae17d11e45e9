'use client';
import { LeafButton } from '@payloadcms/richtext-slate/client';
import { ToolIcon, type ToolName } from './tool-icon.tsx';

/** Makes the words that are selected bold or italic, and back. */
export function LeafTool({ format, name }: { format: string; name: ToolName }) {
  return (
    <LeafButton format={format}>
      <ToolIcon name={name} />
    </LeafButton>
  );
}
