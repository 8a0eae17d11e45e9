import type { CollectionBeforeDeleteHook } from 'payload';
import { refusal } from './refusals.ts';

/** A release that the ledger names is never deleted: its address and its history stay (rules §1). */
export const refuseDeletingPublished: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { payload } = req;
  const release = await payload.findByID({
    collection: 'press-releases',
    id,
    depth: 0,
    disableErrors: true,
    draft: true,
    req,
    select: { publicId: true },
  });
  const publicId = release?.publicId;
  if (!publicId) return;
  const { totalDocs } = await payload.count({
    collection: 'publication-ledger',
    where: { publicId: { equals: publicId } },
    req,
  });
  if (totalDocs > 0)
    throw await refusal(req, {
      code: 'Conflict',
      rule: 'deleting-published',
      message: 'This release was published and cannot be deleted: withdraw it, or kill it.',
    });
};
