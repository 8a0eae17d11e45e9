import type { DataFromCollectionSlug, PayloadRequest } from 'payload';
import type { Locale } from '../../model/locale.ts';
import { asNested } from './command-call.ts';

export interface NewestVersion {
  versionId: string;
  /** The release in one locale, with the shared fields as they were last saved in any. */
  release: DataFromCollectionSlug<'press-releases'>;
}

/**
 * The working copy of a release in one locale; null where there is no such release. Not `findByID` with `draft`: in a
 * locale whose status is `published` that answers the published document, without what was drafted in the shared
 * fields since, while Payload's next write starts from the newest version (payload-notes §2, 7).
 */
export async function newestVersion(
  req: PayloadRequest,
  releaseId: string,
  locale: Locale,
): Promise<NewestVersion | null> {
  const { docs } = await req.payload.findVersions({
    collection: 'press-releases',
    where: { and: [{ parent: { equals: releaseId } }, { latest: { equals: true } }] },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    ...asNested(req, locale),
  });
  const [newest] = docs;
  return newest ? { versionId: newest.id, release: newest.version } : null;
}
