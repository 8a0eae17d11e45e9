'use client';
import { ElementButton } from '@payloadcms/richtext-slate/client';
import { ToolIcon, type ToolName } from './tool-icon.tsx';

/** Makes the block the cursor stands in a heading or a quotation, and back. */
export function BlockTool({ format, name }: { format: string; name: ToolName }) {
  return (
    <ElementButton format={format}>
      <ToolIcon name={name} />
    </ElementButton>
  );
}
