import type {
  CollectionAfterChangeHook,
  CollectionBeforeOperationHook,
  DataFromCollectionSlug,
  PayloadRequest,
  ValidationError,
} from 'payload';
import { slugFor } from '../../language/slug.ts';
import { isLocale, type Locale } from '../../model/locale.ts';
import type { Problem } from '../../model/problem.ts';
import { registry } from '../../registry.ts';
import { accountOf, hasRole } from '../access/account.ts';
import { isCommand } from '../access/command-context.ts';
import { fieldErrors } from '../access/refusals.ts';
import { auditRefusal } from '../audit/audit-event.ts';
import type { DrawnCards } from '../cards/draw-cards.ts';
import { asNested } from '../commands/command-call.ts';
import { forbidden } from '../commands/command-problems.ts';
import { commandRights } from '../commands/command-rights.ts';
import { cardsOfUnsaved, publishSaved } from '../commands/publish-saved.ts';
import type { UnsavedFields } from '../commands/working-copy.ts';

// No request can hold a symbol in its context.
const token = Symbol.for('dateline.publish-requested');
const writes: readonly string[] = ['create', 'update', 'delete'];

/**
 * Payload's own Publish, first half: what the form sends is saved as a draft, and the release is published after that,
 * in the same transaction, by our command (rules §1; design §8.6). Accounts below editor get an error.
 */
export const publishRequested: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const asked = args as { id?: string; data?: Record<string, unknown> };
  // A Publish that failed before its second half has left its mark on the request.
  if (writes.includes(operation)) delete req.context['publish'];
  if (asked.id === undefined || asked.data?.['_status'] !== 'published' || isCommand(req.context))
    return args;
  const account = accountOf(req.user);
  if (!account || !hasRole(account, commandRights.publish)) {
    const problem = forbidden(
      commandRights.publish,
      'Your account may not publish: ask an editor.',
      '_status',
    );
    if (account) {
      const details = { releaseId: asked.id, problems: [{ code: problem.code, rule: problem.rule }] };
      void auditRefusal(req.payload, { at: registry().clock(), by: account.id, act: 'publish', details });
    }
    throw await asValidationError([problem], req);
  }
  const data = { ...asked.data };
  delete data['_status'];
  const saved = { releaseId: asked.id, locale: localeOf(req) };
  const call = { payload: req.payload, actor: account };
  const cards = await cardsOfUnsaved(call, saved, unsavedFields(data, saved.locale));
  req.context['publish'] = { token, releaseId: asked.id, cards };
  return { ...asked, data, draft: true } as typeof args;
};

/** Second half: first publication of the locale, or a minor change where it is live. Problems become field errors. */
export const publishAfterSave: CollectionAfterChangeHook<DataFromCollectionSlug<'press-releases'>> = async ({
  doc,
  req,
}) => {
  const requested = requestedFor(req, doc.id);
  if (!requested || isCommand(req.context)) return doc;
  delete req.context['publish'];
  const actor = accountOf(req.user);
  const locale = localeOf(req);
  if (!actor) throw new Error('Publish was requested by nobody.');
  const call = { payload: req.payload, actor, req };
  const result = await publishSaved(call, { releaseId: doc.id, locale }, requested.cards);
  if (!result.ok) throw await asValidationError(result.problems, req);
  const { _status, updatedAt, workflow } = await req.payload.findByID({
    collection: 'press-releases',
    id: doc.id,
    draft: true,
    select: { workflow: true, _status: true, updatedAt: true },
    ...asNested(req, locale),
  });
  return { ...doc, _status, updatedAt, workflow };
};

interface Requested {
  token: unknown;
  releaseId: unknown;
  cards: DrawnCards;
}

function requestedFor(req: PayloadRequest, releaseId: string): Requested | null {
  const mark = req.context['publish'] as Requested | undefined;
  return mark?.token === token && mark.releaseId === releaseId ? mark : null;
}

/** Of what the form sends, all that a publication reads; a slug that is missing is made when it is saved. */
function unsavedFields(data: UnsavedFields, locale: Locale): UnsavedFields {
  const { title, slug, summary, datelinePlace, body, kind, leadImage, releasedAt } = data;
  const sent = { title, slug, summary, datelinePlace, body, kind, leadImage, releasedAt };
  const made =
    typeof title === 'string' && (slug === null || slug === '') ? { slug: slugFor(title, locale) } : {};
  return Object.fromEntries(Object.entries({ ...sent, ...made }).filter(([, value]) => value !== undefined));
}

function localeOf(req: PayloadRequest): Locale {
  if (!isLocale(req.locale)) throw new Error(`Publish needs one language, not ${String(req.locale)}.`);
  return req.locale;
}

function asValidationError(problems: readonly Problem[], req: PayloadRequest): Promise<ValidationError> {
  return fieldErrors(req, { collection: 'press-releases', problems, otherwise: '_status' });
}
