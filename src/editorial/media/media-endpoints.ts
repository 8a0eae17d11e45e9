import {
  addDataAndFileToRequest,
  addLocalesToRequestFromData,
  APIError,
  Forbidden,
  type ValidationError,
  type DataFromCollectionSlug,
  type Endpoint,
  type PayloadRequest,
} from 'payload';
import { refused } from '../../../media/refusals.ts';
import { isLocale, type Locale } from '../../model/locale.ts';
import { ProblemError } from '../../model/problem.ts';
import { fieldErrors } from '../access/refusals.ts';
import { adminText } from '../texts/admin-text.ts';
import { saveMedia, withoutFileSource, type SavedMedia } from './save-media.ts';

type Media = DataFromCollectionSlug<'media'>;

/**
 * Stand before Payload's own endpoints of the same addresses, which take the write turn first and encode then.
 * What they answer has the same form, so the admin's forms and any client work unchanged.
 */
export const mediaEndpoints: Endpoint[] = [
  { path: '/', method: 'post', handler: createMedia },
  { path: '/:id', method: 'patch', handler: updateMedia },
];

/** Of a form whose file is not sent along: descriptions in words. */
const maxFieldsBytes = 256 * 1024;

/** Of the body, in bytes, as its sender says; the process lets none in that does not say it. */
function lengthOf(req: PayloadRequest): number {
  return Number(req.headers.get('content-length') ?? 0);
}

async function createMedia(req: PayloadRequest): Promise<Response> {
  // Before the body is read, so that nobody without the right fills the memory.
  await requireUploadRights(req);
  const { data, locale, depth, file } = await readRequest(req);
  if (!file) throw await asFieldErrors(req, refused('file-missing'));
  const { media, isKnown } = await withFieldErrors(req, () => saveMedia(req, { file, data, locale, depth }));
  const message = isKnown
    ? adminText(req.i18n.language, 'upload.known')
    : req.t('general:successfullyCreated', { label: media.filename ?? media.id });
  return Response.json({ doc: media, message }, { status: 201 });
}

async function updateMedia(req: PayloadRequest): Promise<Response> {
  // A translator describes pictures with the same form: only one that is long enough for a file is asked about unread.
  if (lengthOf(req) > maxFieldsBytes) await requireUploadRights(req);
  const { data, locale, depth, file } = await readRequest(req);
  const id = String(req.routeParams?.['id']);
  const overrideLock = req.query['overrideLock'] === 'true';
  let doc: Media;
  if (file) {
    await requireUploadRights(req);
    const wanted = { id, file, data, locale, depth, overrideLock };
    const { media, isKnown } = await withFieldErrors(req, () => saveMedia(req, wanted));
    doc = isKnown ? await updateFields(req, { id, data, locale, depth, overrideLock }) : media;
  } else doc = await updateFields(req, { id, data, locale, depth, overrideLock });
  return Response.json({ doc, message: req.t('general:updatedSuccessfully') }, { status: 200 });
}

function updateFields(
  req: PayloadRequest,
  {
    data,
    ...rest
  }: { id: string; data: Partial<Media>; locale: Locale; depth: number; overrideLock: boolean },
): Promise<Media> {
  return req.payload.update({
    collection: 'media',
    data: withoutFileSource(data),
    ...rest,
    fallbackLocale: false,
    overrideAccess: false,
    user: req.user,
    req,
  });
}

interface Asked {
  data: Partial<Media>;
  locale: Locale;
  depth: number;
  file: { name: string; data: Buffer } | null;
}

async function readRequest(req: PayloadRequest): Promise<Asked> {
  await readBody(req);
  addLocalesToRequestFromData(req);
  const { locale, file } = req;
  // From here on it goes by hand: Payload would take it along into every operation of this request.
  delete req.file;
  if (!isLocale(locale))
    throw new APIError('A write needs one language: say ?locale=.', 400, undefined, true);
  const { focalPoint } = (req.query['uploadEdits'] ?? {}) as { focalPoint?: { x?: unknown; y?: unknown } };
  // Given a moved focal point, Payload would fetch the file over HTTP from itself and encode it in the transaction.
  delete req.query['uploadEdits'];
  const focalX = Number(focalPoint?.x);
  const focalY = Number(focalPoint?.y);
  const focal = Number.isFinite(focalX) && Number.isFinite(focalY) ? { focalX, focalY } : {};
  const depth = Number(req.query['depth'] ?? 0);
  return {
    data: { ...(req.data as Partial<Media> | undefined), ...focal },
    locale,
    depth: Number.isInteger(depth) ? depth : 0,
    file: file ? { name: file.name, data: file.data } : null,
  };
}

/** A form that cannot be parsed is the sender's mistake; Payload takes it for one of ours. */
async function readBody(req: PayloadRequest): Promise<void> {
  try {
    await addDataAndFileToRequest(req);
  } catch (error) {
    if (error instanceof APIError) throw error;
    const unreadable = new APIError(adminText(req.i18n.language, 'upload.unreadable'), 400, undefined, true);
    unreadable.cause = error;
    throw unreadable;
  }
}

/** Before the picture is encoded; the operation asks again. */
async function requireUploadRights(req: PayloadRequest): Promise<void> {
  const { access } = req.payload.collections.media.config;
  if (!(await access.create({ req }))) throw new Forbidden(req.t);
}

async function withFieldErrors(req: PayloadRequest, work: () => Promise<SavedMedia>): Promise<SavedMedia> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof ProblemError ? await asFieldErrors(req, error) : error;
  }
}

/** As Payload's forms show them, each with the rule on which interface strings hang. */
function asFieldErrors(req: PayloadRequest, { problems }: ProblemError): Promise<ValidationError> {
  return fieldErrors(req, { collection: 'media', problems, otherwise: 'file' });
}
