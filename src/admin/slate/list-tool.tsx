'use client';
import { ElementButton } from '@payloadcms/richtext-slate/client';
import { type MouseEvent, useCallback } from 'react';
import { ReactEditor, useSlate } from 'slate-react';
import { ToolIcon } from './tool-icon.tsx';
import { toggleList, type ListFormat } from './toggle-list.ts';

/** Makes the blocks that are selected items of a list, another kind of list, or paragraphs again. */
export function ListTool({ format }: { format: ListFormat }) {
  const editor = useSlate();
  const toggle = useCallback(
    (event: MouseEvent) => {
      event.preventDefault();
      toggleList(editor, format);
      ReactEditor.focus(editor as ReactEditor);
    },
    [editor, format],
  );
  return (
    <ElementButton format={format} onClick={toggle}>
      <ToolIcon name={format === 'ul' ? 'bulletList' : 'numberedList'} />
    </ElementButton>
  );
}
