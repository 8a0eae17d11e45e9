import { element, type XmlElement } from '../xml/xml-document.ts';
import type { FrozenMedia, StoredFile } from '../model/media.ts';

/** Sharp on paper at the width of the text; the originals lie beside the document. */
const enoughWidth = 1280;

/** A4 less its margins, in English Metric Units (ECMA-376, part 1, §20.1.2.1): 360,000 a centimetre. */
const most = { width: 16 * 360_000, height: 20 * 360_000 };

/** The file that a Word document shows of a picture: JPEG or PNG, since old versions know no WebP; null without one. */
export function pictureForWord({ files }: FrozenMedia): StoredFile | null {
  const plain = files
    .filter(({ mimeType }) => mimeType === 'image/jpeg' || mimeType === 'image/png')
    .filter(({ width, height }) => width !== undefined && height !== undefined)
    .toSorted((a, b) => (a.width ?? 0) - (b.width ?? 0));
  return plain.findLast(({ width = 0 }) => width <= enoughWidth) ?? plain[0] ?? null;
}

/** A picture in the line of the text (DrawingML, ECMA-376, part 1, §20.4.2.8), as wide as the text at most. */
export function wordDrawing(picture: {
  /** Counted from one, through the document. */
  number: number;
  relationId: string;
  alt: string;
  file: StoredFile;
}): XmlElement {
  const { width = 1, height = 1 } = picture.file;
  const scale = Math.min(most.width / width, most.height / height);
  const size = { cx: String(Math.round(width * scale)), cy: String(Math.round(height * scale)) };
  const id = String(picture.number);
  const graphic = element(
    'pic:pic',
    {},
    element(
      'pic:nvPicPr',
      {},
      element('pic:cNvPr', { id, name: picture.file.file }),
      element('pic:cNvPicPr'),
    ),
    element(
      'pic:blipFill',
      {},
      element('a:blip', { 'r:embed': picture.relationId }),
      element('a:stretch', {}, element('a:fillRect')),
    ),
    element(
      'pic:spPr',
      {},
      element('a:xfrm', {}, element('a:off', { x: '0', y: '0' }), element('a:ext', size)),
      element('a:prstGeom', { prst: 'rect' }, element('a:avLst')),
    ),
  );
  return element(
    'w:r',
    {},
    element(
      'w:drawing',
      {},
      element(
        'wp:inline',
        { distT: '0', distB: '0', distL: '0', distR: '0' },
        element('wp:extent', size),
        element('wp:docPr', { id, name: id, descr: picture.alt }),
        element(
          'a:graphic',
          {},
          element(
            'a:graphicData',
            { uri: 'http://schemas.openxmlformats.org/drawingml/2006/picture' },
            graphic,
          ),
        ),
      ),
    ),
  );
}
