import { element } from '../xml/xml-document.ts';
import type { KitMedia } from './kit-media.ts';
import type { KitFile, KitView } from './kit-view.ts';
import { captionLine } from './plain-release.ts';
import { wordParagraph, wordRun, type WordContext } from './word-blocks.ts';
import type { Relation } from './word-package.ts';
import { pictureForWord, wordDrawing } from './word-picture.ts';

/** Of all pictures together: the document is made in memory. Those beyond are named by their file beside it. */
const mostPictureBytes = 4 * 1024 * 1024;

/** What lies beside the text of a Word document, gathered while that is written. */
export interface WordParts extends WordContext {
  /** In order: `rId1` is the first. */
  relations: readonly Relation[];
  /** Is each list, in order, an ordered one? */
  lists: readonly boolean[];
  /** The pictures within. */
  files(): KitFile[];
}

export function openWordParts({ origin, t }: KitView, pictures: readonly KitMedia[]): WordParts {
  const relations: Relation[] = [
    { type: 'styles', target: 'styles.xml' },
    { type: 'numbering', target: 'numbering.xml' },
  ];
  const known = new Map<string, string>();
  const lists: boolean[] = [];
  const files = new Map<string, KitFile>();
  let pictureBytes = 0;
  let drawings = 0;

  function relate(relation: Relation): string {
    const key = `${relation.type} ${relation.target}`;
    const id = known.get(key) ?? `rId${String(relations.push(relation))}`;
    known.set(key, id);
    return id;
  }

  function drawingOf({ media }: KitMedia) {
    const file = pictureForWord(media);
    if (!file) return null;
    const target = `media/${media.hash}-${file.file}`;
    if (!files.has(target)) {
      if (pictureBytes + file.sizeBytes > mostPictureBytes) return null;
      pictureBytes += file.sizeBytes;
      const stored = { hash: media.hash, file: file.file, sizeBytes: file.sizeBytes };
      files.set(target, { name: `word/${target}`, stored });
    }
    drawings += 1;
    const relationId = relate({ type: 'image', target });
    return wordDrawing({ number: drawings, relationId, alt: media.alt, file });
  }

  return {
    ...{ origin, relations, lists },
    files: () => [...files.values()],
    linkTo: (href) => relate({ type: 'hyperlink', target: href, isOutside: true }),
    newList: (isOrdered) => String(lists.push(isOrdered)),
    picture(mediaId) {
      const picture = pictures.find(({ media }) => media.mediaId === mediaId);
      if (!picture) return [];
      const drawing = drawingOf(picture);
      const words = [...(drawing ? [] : [`[${picture.name}]`]), captionLine(picture.media, t)];
      const caption = words.filter(Boolean).join(' ');
      return [
        ...(drawing ? [wordParagraph(null, [drawing], [element('w:keepNext')])] : []),
        ...(caption === '' ? [] : [wordParagraph('Caption', [wordRun(caption)])]),
      ];
    },
  };
}
