import type { PayloadRequest } from 'payload';
import type { Problem } from '../../model/problem.ts';
import { asNested } from '../commands/command-call.ts';
import type { DraftShared } from './draft-fields.ts';

/** The documents that a draft names and that do not exist, by field. */
export async function referenceProblems(req: PayloadRequest, shared: DraftShared): Promise<Problem[]> {
  const named = [
    ['topics', 'topics', shared.topics],
    ['contacts', 'contacts', shared.contacts],
    ['leadImage', 'media', shared.leadImage ? [shared.leadImage] : []],
    ['attachments', 'media', shared.attachments],
    ['relatedReleases', 'press-releases', shared.relatedReleases],
  ] as const;
  const problems: Problem[] = [];
  for (const [field, collection, ids = []] of named) {
    for (const id of ids) {
      const found = await req.payload.findByID({
        collection,
        id,
        disableErrors: true,
        select: {},
        ...asNested(req, 'en'),
      });
      if (!found)
        problems.push({
          code: 'Invalid',
          rule: 'reference-unknown',
          message: `There is no document ${id} in ${collection}.`,
          field,
        });
    }
  }
  return problems;
}
