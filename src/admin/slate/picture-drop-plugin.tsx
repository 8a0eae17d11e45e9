'use client';
import { useSlatePlugin } from '@payloadcms/richtext-slate/client';
import { toast, useConfig, useLocale } from '@payloadcms/ui';
import { useCallback, useEffect, useRef } from 'react';
import type { Editor } from 'slate';
import type { ReactEditor } from 'slate-react';
import { maxUploadBytes } from '../../../media/limits.ts';
import { useAdminText } from '../use-admin-text.ts';
import { picturePlace } from './picture-place.ts';
import { uploadFile } from './upload-file.ts';

/** What browsers call the pictures that the library takes; the server looks at the bytes. */
const pictureTypes = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif']);

/**
 * Uploads the pictures that are dropped on the text or pasted into it, and puts each where it fell. What is dragged
 * within the text, and text with a picture beside it (as Word copies it), stays with Slate.
 */
export function PictureDropPlugin() {
  const insertFiles = useInsertFiles();
  const newest = useRef(insertFiles);
  useEffect(() => {
    newest.current = insertFiles;
  }, [insertFiles]);
  // Payload takes the function once: another one each time would make another editor.
  const plugin = useCallback((editor: Editor) => {
    const withData = editor as Editor & ReactEditor;
    const { insertData } = withData;
    withData.insertData = (data) => {
      const files = filesOf(data);
      if (files.length === 0) insertData(data);
      else void newest.current(editor, files);
    };
    return editor;
  }, []);
  useSlatePlugin('withDroppedPictures', plugin);
  useEffect(takeFilesOverText, []);
  return null;
}

function useInsertFiles(): (editor: Editor, files: File[]) => Promise<void> {
  const text = useAdminText();
  const { config } = useConfig();
  const { code: locale } = useLocale();
  const shown = useRef(locale);
  useEffect(() => {
    shown.current = locale;
  }, [locale]);
  const address = `${config.serverURL}${config.routes.api}/media?locale=${locale}&depth=0`;
  return useCallback(
    async (editor, files) => {
      const place = picturePlace(editor);
      for (const file of files) {
        const { name } = file;
        if (!pictureTypes.has(file.type)) {
          toast.error(text('slate.notPicture', { name }));
          continue;
        }
        if (file.size > maxUploadBytes) {
          toast.error(text('slate.tooLarge', { name, megabytes: maxUploadBytes / 1024 / 1024 }));
          continue;
        }
        const id = toast.loading(text('slate.uploading', { name, percent: 0 }));
        const onProgress = (share: number): void => {
          toast.loading(text('slate.uploading', { name, percent: Math.round(share * 100) }), { id });
        };
        const outcome = await uploadFile(file, { address, onProgress });
        if (!outcome.ok)
          toast.error(
            text('slate.notUploaded', { name, reason: outcome.message ?? text('slate.noAnswer') }),
            { id },
          );
        else if (outcome.kind === 'document') toast.error(text('slate.notPicture', { name }), { id });
        else if (shown.current === locale) {
          place.insert(outcome.id);
          toast.success(text('slate.uploaded', { name }), { id });
          // The form shows another language's text by now, and this picture was meant for that one.
        } else toast.info(text('slate.inLibrary', { name }), { id });
      }
      place.release();
    },
    [address, locale, text],
  );
}

function filesOf(data: DataTransfer): File[] {
  const isOurs = data.types.includes('application/x-slate-fragment');
  return isOurs || data.getData('text/plain') !== '' ? [] : [...data.files];
}

/** Without this some browsers leave the form and open the file. Returns the end of it. */
function takeFilesOverText(): () => void {
  const take = (event: DragEvent): void => {
    const isOverText =
      event.target instanceof Element && event.target.closest('[data-slate-editor]') !== null;
    if (isOverText && event.dataTransfer?.types.includes('Files')) event.preventDefault();
  };
  document.addEventListener('dragover', take);
  return () => {
    document.removeEventListener('dragover', take);
  };
}
