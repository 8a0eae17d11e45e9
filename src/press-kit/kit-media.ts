import path from 'node:path';
import { fileNameOf } from '../../media/safe-file-name.ts';
import { truncate } from '../language/truncate.ts';
import type { Locale } from '../model/locale.ts';
import type { FrozenMedia, StoredFile } from '../model/media.ts';
import { documentsOf, picturesOf } from '../model/release.ts';
import type { KitFile, KitView } from './kit-view.ts';

/** A picture or document of the release, and where the kit keeps its original. */
export interface KitMedia {
  media: FrozenMedia;
  original: StoredFile;
  /** Path within the kit: `pictures/01 a boat carries rice.jpg`. */
  name: string;
}

/** A caption tells the pictures apart in a folder; all of it stands in the list of captions. */
const longest = { clusters: 40, bytes: 100 };

/** The pictures, the lead picture first, as the text shows them. */
export function kitPictures({ release, locale, t }: KitView): KitMedia[] {
  const pictures = picturesOf(release.snapshot);
  const digits = Math.max(2, String(pictures.length).length);
  const folder = fileNameOf(t('kit.pictures'), '');
  return withOriginals(pictures).map(({ media: picture, original }, index) => {
    const caption = shortened((picture.caption || picture.alt).replace(/\s+/g, ' '), locale);
    const number = String(index + 1).padStart(digits, '0');
    const name = fileNameOf(`${number} ${caption}`, path.extname(original.file));
    return { media: picture, original, name: `${folder}/${name}` };
  });
}

/** The documents, each under the name that it was uploaded with. */
export function kitDocuments({ release, t }: KitView): KitMedia[] {
  const folder = fileNameOf(t('release.documents'), '');
  const taken = new Set<string>();
  return withOriginals(documentsOf(release.snapshot)).map(({ media: document, original }) => {
    const extension = path.extname(original.file);
    const words = document.fileName
      ? document.fileName.slice(0, -path.extname(document.fileName).length || undefined)
      : document.caption || document.alt;
    let name = fileNameOf(words, extension);
    // Most file systems that kits are unpacked on take no notice of case.
    for (let copy = 2; taken.has(name.toLowerCase()); copy += 1)
      name = fileNameOf(`${String(copy)} ${words}`, extension);
    taken.add(name.toLowerCase());
    return { media: document, original, name: `${folder}/${name}` };
  });
}

/** The original as a file of the kit. */
export function kitFileOf({ media, original, name }: KitMedia): KitFile {
  const { file, sizeBytes } = original;
  return { name, stored: { hash: media.hash, file, sizeBytes } };
}

/** Cut after a word; Khmer takes three bytes a letter. */
function shortened(words: string, locale: Locale): string {
  let max = longest.clusters;
  let short = truncate(words, max, locale);
  while (Buffer.byteLength(short) > longest.bytes) {
    max -= 4;
    short = truncate(words, max, locale);
  }
  return short.replace(/…$/, '');
}

function withOriginals(all: readonly FrozenMedia[]): Omit<KitMedia, 'name'>[] {
  return all.flatMap((media) => {
    const [original] = media.files;
    return original ? [{ media, original }] : [];
  });
}
