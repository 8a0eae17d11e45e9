'use client';
import { useSlatePlugin } from '@payloadcms/richtext-slate/client';
import { Transforms } from 'slate';
import { pastedNodes } from './pasted-nodes.ts';

/**
 * Pastes what Word or a browser put on the clipboard without what our rich text lacks. Payload's own reading keeps
 * headings, code and addresses of scripts that publishing would drop; text of our own editors passes as it is.
 */
export function CleanPastePlugin() {
  useSlatePlugin('withCleanPaste', (editor) => {
    const { insertData } = editor as unknown as { insertData: (data: DataTransfer) => void };
    return Object.assign(editor, {
      insertData(data: DataTransfer) {
        const html = data.types.includes('application/x-slate-fragment') ? '' : data.getData('text/html');
        if (html === '') {
          insertData(data);
          return;
        }
        const { body } = new DOMParser().parseFromString(html, 'text/html');
        const nodes = pastedNodes(body);
        if (nodes.length > 0) Transforms.insertFragment(editor, nodes);
      },
    });
  });
  return null;
}
