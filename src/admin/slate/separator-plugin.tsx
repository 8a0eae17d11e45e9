'use client';
import { useSlatePlugin } from '@payloadcms/richtext-slate/client';

/** Makes a separator a block without text of its own. */
export function SeparatorPlugin() {
  useSlatePlugin('withSeparator', (editor) => {
    const { isVoid } = editor;
    editor.isVoid = (element) => ('type' in element && element.type === 'separator') || isVoid(element);
    return editor;
  });
  return null;
}
