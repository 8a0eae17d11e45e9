import { APIError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload';
import { isCommand } from './command-context.ts';

/**
 * Refuses what Payload offers and we do not (payload-notes §2, 22): everything that acts on several languages, on
 * many documents, or on a publication without our Publish command. Runs first in every operation, whoever calls:
 * REST, the admin or the Local API.
 */
export const refuseSideDoors: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  const asked = args as OperationArguments;
  if (operation === 'restoreVersion')
    throw refused('Restoring a version restores every language at once and is switched off.');
  if (operation === 'delete' && asked.id === undefined)
    throw refused('Deleting many documents at once is switched off.');
  if (operation !== 'create' && operation !== 'update') return args;
  if (operation === 'update' && asked.id === undefined)
    throw refused('Changing many documents at once is switched off.');
  for (const name of ['publishAllLocales', 'unpublishAllLocales', 'publishSpecificLocale'] as const) {
    if (isAsked(asked[name]) || isAsked(req.query[name]))
      throw refused(`${name} is switched off: each language is published by itself.`);
  }
  if (isAllLocales(req)) throw refused('A write needs one language: locale=all is switched off for writes.');
  if (!collection.versions?.drafts || isCommand(req.context)) return args;
  return asDraftUnlessPublish(asked, operation) as typeof args;
};

interface OperationArguments {
  /** Missing where many documents are meant, by `where`. */
  id?: unknown;
  data?: Record<string, unknown>;
  draft?: boolean;
  publishAllLocales?: unknown;
  unpublishAllLocales?: unknown;
  publishSpecificLocale?: unknown;
}

/**
 * Every write is a draft save but Publish. Without this, Payload writes a save that forgot `draft` into the published
 * document, and takes one with the status `draft` for an unpublish.
 */
function asDraftUnlessPublish(asked: OperationArguments, operation: 'create' | 'update'): OperationArguments {
  const status = asked.data?.['_status'];
  if (typeof status === 'object' && status !== null)
    throw refused('The status of one language is set at a time.');
  if (status === 'published') {
    if (operation === 'create')
      throw refused('A new document cannot be published while it is created: save it, then publish.');
    return asked;
  }
  if (status === 'draft' && !asked.draft && operation === 'update')
    throw refused('Unpublishing is switched off: withdraw the publication. To save a draft, say draft=true.');
  return { ...asked, draft: true };
}

function isAsked(value: unknown): boolean {
  return value !== undefined && value !== null && value !== false && value !== 'false' && value !== '';
}

function isAllLocales(req: PayloadRequest): boolean {
  return (req.locale as string | null | undefined) === 'all' || req.query['locale'] === '*';
}

function refused(message: string): Error {
  return new APIError(message, 400, undefined, true);
}
