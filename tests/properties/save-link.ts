import type { Locale } from '../../src/model/locale.ts';
import { editorsUser } from './editors-user.ts';
import type { PublicSides } from './public-sides.ts';
import { token } from './tokens.ts';

/** A new text of one locale, saved as the admin saves it, with one of the editor's own links to a release. */
export async function saveLink(
  sides: PublicSides,
  page: { releaseId: string; locale: Locale; text: number; slug?: string },
  targetId: string,
): Promise<void> {
  const { releaseId, locale, text, slug } = page;
  const link = {
    type: 'link',
    linkType: 'internal',
    doc: { relationTo: 'press-releases', value: targetId },
    children: [{ text: token.link(text) }],
  };
  await sides.newsroom.payload.update({
    collection: 'press-releases',
    id: releaseId,
    locale,
    draft: true,
    data: {
      title: token.title(text),
      summary: token.body(text),
      body: [{ children: [{ text: `${token.body(text)} ` }, link, { text: '' }] }],
      relatedReleases: [targetId],
      ...(slug === undefined ? {} : { slug }),
    },
    user: await editorsUser(sides),
    overrideAccess: false,
    depth: 0,
  });
}
