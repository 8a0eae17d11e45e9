import type { DataFromCollectionSlug, PayloadRequest } from 'payload';
import { namedIn, snapshotOf, type MediaDocument } from '../../ledger/snapshot.ts';
import { fromIso, type Instant } from '../../model/instant.ts';
import type { Locale } from '../../model/locale.ts';
import { textHash, type Snapshot } from '../../model/release.ts';
import { plainText } from '../../model/rich-text.ts';
import { registry } from '../../registry.ts';
import { asNested } from './command-call.ts';
import { newestVersion } from './newest-version.ts';

type PressRelease = DataFromCollectionSlug<'press-releases'>;

/** One locale of a release as editors see it, with the snapshot that publishing it would freeze. */
export interface WorkingCopy {
  locale: Locale;
  snapshot: Snapshot;
  textHash: string;
  /** Has neither a title nor words. */
  isEmpty: boolean;
  releasedAt: Instant | undefined;
  /** Id of the version of the document that was read. */
  versionId: string;
  status: PressRelease['_status'];
  workflow: NonNullable<PressRelease['workflow']>;
  approvedBasis: string | undefined;
  translatedFrom: { locale: Locale; hash: string } | undefined;
}

type Workflow = WorkingCopy['workflow'];

/** Fields of a release in one locale that are about to be saved. */
export type UnsavedFields = Partial<PressRelease>;

/** Reads one locale of the newest working copy, in the transaction of `req`; as it will be with what is `unsaved`. */
export async function readWorkingCopy(
  req: PayloadRequest,
  releaseId: string,
  locale: Locale,
  unsaved: UnsavedFields = {},
): Promise<WorkingCopy> {
  const newest = await newestVersion(req, releaseId, locale);
  if (!newest) throw new Error(`Release ${releaseId} has no version.`);
  const { versionId } = newest;
  const document = { ...newest.release, ...unsaved };
  const { mediaIds, releaseIds } = namedIn(document);
  const snapshot = snapshotOf(document, {
    media: await mediaNamed(req, mediaIds, locale),
    publicIds: await publicIdsOf(req, releaseIds, locale),
    onUnknown: (what) => {
      registry().log.warn({ releaseId, locale, what }, 'The working copy holds something unknown.');
    },
  });
  const workflow = document.workflow ?? {};
  const { locale: from, hash } = workflow.translatedFrom ?? {};
  return {
    locale,
    snapshot,
    textHash: textHash(snapshot),
    isEmpty: snapshot.title === '' && plainText(snapshot.body) === '',
    releasedAt: document.releasedAt ? fromIso(document.releasedAt) : undefined,
    versionId,
    status: document._status,
    workflow,
    approvedBasis: workflow.approved?.basis ?? undefined,
    translatedFrom: from && hash ? { locale: from, hash } : undefined,
  };
}

/** Marks one locale as published in Payload; with `approval`, as approved by this publication too. */
export async function writeApproval(
  req: PayloadRequest,
  releaseId: string,
  { locale, workflow }: WorkingCopy,
  approval: Pick<Workflow, 'approved' | 'translatedFrom'> | null,
): Promise<void> {
  await req.payload.update({
    collection: 'press-releases',
    id: releaseId,
    data: {
      _status: 'published',
      ...(approval ? { workflow: { ...workflow, ...approval, state: 'approved' } } : {}),
    },
    select: {},
    ...asNested(req, locale),
  });
}

async function mediaNamed(req: PayloadRequest, ids: string[], locale: Locale): Promise<MediaDocument[]> {
  if (ids.length === 0) return [];
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { id: { in: ids } },
    pagination: false,
    limit: 0,
    ...asNested(req, locale),
  });
  return docs;
}

async function publicIdsOf(req: PayloadRequest, ids: string[], locale: Locale): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const { docs } = await req.payload.find({
    collection: 'press-releases',
    draft: true,
    where: { id: { in: ids } },
    pagination: false,
    limit: 0,
    select: { publicId: true },
    ...asNested(req, locale),
  });
  return new Map(docs.flatMap(({ id, publicId }) => (publicId ? [[id, publicId]] : [])));
}
