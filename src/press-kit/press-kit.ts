import { fileNameOf } from '../../media/safe-file-name.ts';
import { sha256 } from '../model/hash.ts';
import { captionsTable } from './captions-table.ts';
import { contactCards } from './contact-cards.ts';
import { kitDocuments, kitFileOf, kitPictures, type KitMedia } from './kit-media.ts';
import type { KitFile, KitView } from './kit-view.ts';
import { plainRelease } from './plain-release.ts';
import { wordDocument } from './word-document.ts';
import type { ZipDate } from './zip-stream.ts';

export interface PressKit {
  files: readonly KitFile[];
  /** The time that all its files bear. */
  date: ZipDate;
  /** Names the content: the same files of the same time under the same names give the same one. */
  hash: string;
  /** The name under which a reader saves the archive. */
  fileName: string;
}

/**
 * Everything a journalist needs of a release, in its language alone. `htmlOf` is given the pictures and where they lie
 * beside the page that it returns.
 */
export function pressKit(view: KitView, htmlOf: (pictures: readonly KitMedia[]) => string): PressKit {
  const { release, settings, locale, t } = view;
  const pictures = kitPictures(view);
  const text = (name: string, content: string): KitFile => ({ name, bytes: Buffer.from(content) });
  const cards = contactCards(view);
  const { slug } = release;
  const files = [
    text(fileNameOf(slug, '.txt'), forWindows(plainRelease(view, pictures))),
    text(fileNameOf(slug, '.html'), htmlOf(pictures)),
    ...(cards === '' ? [] : [text(fileNameOf(t('release.contacts'), '.vcf'), cards)]),
    ...(pictures.length === 0
      ? []
      : [text(fileNameOf(t('kit.captions'), '.csv'), byteOrderMark + captionsTable(pictures, t))]),
    ...[...pictures, ...kitDocuments(view)].map(kitFileOf),
    // At the end: it is made in memory, and whoever stalls has by then taken more than it holds.
    { name: fileNameOf(slug, '.docx'), archive: wordDocument(view, pictures) },
  ];
  const date = { at: release.updatedAt, timeZone: settings.organisation.timeZone };
  return {
    files,
    date,
    hash: sha256(JSON.stringify([date, files.map(recipeOf)])),
    fileName: fileNameOf(`${slug}-${locale}`, '.zip'),
  };
}

/** Without it older Notepads, Word and Excel take UTF-8 for the code page of the system, and Khmer for rubbish. */
const byteOrderMark = '\uFEFF';

function forWindows(text: string): string {
  return byteOrderMark + text.replaceAll('\n', '\r\n');
}

function recipeOf(file: KitFile): unknown {
  if ('bytes' in file) return [file.name, sha256(file.bytes)];
  if ('stored' in file) return [file.name, file.stored];
  return [file.name, file.archive.map(recipeOf)];
}
