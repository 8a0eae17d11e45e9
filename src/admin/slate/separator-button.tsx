'use client';
import { ElementButton } from '@payloadcms/richtext-slate/client';
import { type MouseEvent, useCallback } from 'react';
import { Transforms } from 'slate';
import { useSlate } from 'slate-react';
import { ToolIcon } from './tool-icon.tsx';

/** Puts a separator after the block the cursor stands in, and an empty paragraph to go on writing. */
export function SeparatorButton() {
  const editor = useSlate();
  const insert = useCallback(
    (event: MouseEvent) => {
      event.preventDefault();
      Transforms.insertNodes(editor, [
        { type: 'separator', children: [{ text: '' }] },
        { children: [{ text: '' }] },
      ] as never);
    },
    [editor],
  );
  return (
    <ElementButton format="separator" onClick={insert}>
      <ToolIcon name="separator" />
    </ElementButton>
  );
}
