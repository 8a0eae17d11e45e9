import type { DatabaseAdapterObj, FindVersionsArgs, CreateVersionArgs, Where } from 'payload';

interface VersionMethods {
  findVersions: (args: FindVersionsArgs) => Promise<{ docs: { updatedAt: string }[] }>;
  createVersion: (args: CreateVersionArgs) => Promise<unknown>;
}

/**
 * Mends two things in how Payload 3.90 tells which version of a document is its working copy. Every save starts from
 * the newest version, in all languages, so that is what has to be read, and there has to be one.
 */
export function withNewestVersionAsDraft(adapter: DatabaseAdapterObj): DatabaseAdapterObj {
  return {
    ...adapter,
    init: (args) => {
      const db = adapter.init(args);
      const methods = db as unknown as VersionMethods;
      const findVersions = methods.findVersions.bind(db);
      const createVersion = methods.createVersion.bind(db);
      methods.findVersions = (asked) => findVersions(newestInsteadOfDraft(asked));
      methods.createVersion = async (made) => {
        const { docs } = await findVersions({
          collection: made.collectionSlug,
          where: { parent: { equals: made.parent } },
          sort: '-updatedAt',
          limit: 1,
          pagination: false,
          select: { updatedAt: true },
          req: made.req as NonNullable<typeof made.req>,
        });
        return createVersion({ ...made, updatedAt: after(docs[0]?.updatedAt, made.updatedAt) });
      };
      return db;
    },
  };
}

/**
 * Asked for the draft of a document, Payload looks for the newest version whose language is a draft (its
 * replaceWithDraftIfAvailable). In a published language it finds none, or an old one, and answers without the shared
 * fields that were drafted in other languages since: a form opened there would save old values over them.
 */
function newestInsteadOfDraft(asked: FindVersionsArgs): FindVersionsArgs {
  const isOfOne = asked.limit === 1 && asked.pagination === false && asked.where !== undefined;
  return isOfOne ? { ...asked, where: newestInsteadOfStatus(asked.where ?? {}) } : asked;
}

function newestInsteadOfStatus(where: Where): Where {
  if (where.and) return { ...where, and: where.and.map(newestInsteadOfStatus) };
  const isStatusDraft = Object.entries(where).some(
    ([path, test]) => path.startsWith('version._status') && (test as { equals?: unknown }).equals === 'draft',
  );
  return isStatusDraft ? { latest: { equals: true } } : where;
}

/**
 * Payload takes the mark `latest` off versions with an earlier time only: two of one millisecond, or a clock set back,
 * would leave two of them, or bring an old text back as the newest.
 */
function after(newest: string | Date | undefined, now: string): string {
  if (newest === undefined) return now;
  return new Date(Math.max(Date.parse(now), new Date(newest).getTime() + 1)).toISOString();
}
