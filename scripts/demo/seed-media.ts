import { createLocalReq, type DataFromCollectionSlug, type Payload } from 'payload';
import { saveMedia } from '../../src/editorial/media/save-media.ts';
import { locales, type Locale } from '../../src/model/locale.ts';
import { factSheet } from './fact-sheet.ts';
import { logo } from './illustrations/logo.ts';
import { jpegOf, pngOf } from './illustrations/picture-bytes.ts';
import { organisation } from './organisation.ts';
import { allPictures, licence } from './pictures/all-pictures.ts';
import type { DemoPicture } from './pictures/demo-picture.ts';
import { typeset } from './typeset.ts';

type Media = DataFromCollectionSlug<'media'>;

export interface SeededMedia {
  /** By illustration. */
  pictureIds: Record<string, string>;
  logoId: string;
  factSheetId: string;
}

/** Draws the pictures of the demo and uploads them as anybody's upload goes: decoded, encoded, stored. */
export async function seedMedia(
  payload: Payload,
  onPicture: (done: number, of: number) => void,
): Promise<SeededMedia> {
  const pictures = Object.entries(allPictures);
  const pictureIds: Record<string, string> = {};
  let next = drawn(pictures[0]);
  for (const [index, [name, { credit, focalPoint, alt, caption }]] of pictures.entries()) {
    const data = await next;
    // The next one is drawn while this one is encoded.
    next = drawn(pictures[index + 1]);
    pictureIds[name] = await upload(payload, {
      file: { name: `${name}.jpg`, data },
      shared: { credit, licence, focalX: focalPoint.x, focalY: focalPoint.y },
      texts: (locale) => ({
        alt: typeset(alt[locale], locale, 0),
        caption: typeset(caption[locale], locale, 0),
      }),
    });
    onPicture(index + 1, pictures.length);
  }
  return {
    pictureIds,
    logoId: await upload(payload, {
      file: { name: 'logo.png', data: await pngOf(logo()) },
      shared: { credit: 'Tonle Thmey Relief Society' },
      texts: (locale) => ({ alt: organisation.name[locale] }),
    }),
    factSheetId: await upload(payload, {
      file: { name: 'flood-appeal-fact-sheet.pdf', data: await factSheet() },
      shared: { credit: 'Tonle Thmey Relief Society', licence },
      texts: (locale) => ({ alt: factSheetNames[locale], caption: factSheetNames[locale] }),
    }),
  };
}

const factSheetNames: Record<Locale, string> = {
  km: 'សេចក្ដីអំពាវនាវជាតួលេខ និងផែនទី (ឯកសារមួយទំព័រ ជាភាសាអង់គ្លេស)',
  en: 'The appeal in figures, with a map (one page)',
  ru: 'Призыв о помощи в цифрах, с картой (одна страница на английском языке)',
};

async function drawn(picture: [string, DemoPicture] | undefined): Promise<Buffer> {
  return picture ? jpegOf(picture[1].draw()) : Buffer.alloc(0);
}

async function upload(
  payload: Payload,
  {
    file,
    shared,
    texts,
  }: {
    file: { name: string; data: Buffer };
    shared: Partial<Media>;
    texts: (locale: Locale) => Partial<Media>;
  },
): Promise<string> {
  const [first, ...others] = locales;
  const req = await createLocalReq({}, payload);
  const { media } = await saveMedia(req, {
    file,
    data: { ...shared, ...texts(first) },
    locale: first,
    overrideAccess: true,
  });
  for (const locale of others)
    await payload.update({
      collection: 'media',
      id: media.id,
      data: texts(locale),
      locale,
      fallbackLocale: false,
    });
  return media.id;
}
