import { renderToStaticMarkup } from 'react-dom/server';
import { formatDate } from '../../language/format-date.ts';
import {
  apiReleasePath,
  mediaPath,
  ninjsPath,
  releasePath,
  releaseTag,
  topicPath,
} from '../../model/address.ts';
import { toIso } from '../../model/instant.ts';
import type { Locale } from '../../model/locale.ts';
import type { FrozenMedia, StoredFile } from '../../model/media.ts';
import { documentsOf, picturesOf } from '../../model/release.ts';
import { plainText } from '../../model/rich-text.ts';
import { contactsOf } from '../../model/settings.ts';
import type { PageAnswer, Release, ReleaseSummary } from '../../read-model/types.ts';
import { ReleaseBody } from '../../views/release-content.tsx';
import { publisherName } from '../page-frames.ts';
import type { Question } from '../question.ts';
import type {
  ApiAttachment,
  ApiFile,
  ApiLivePublication,
  ApiPicture,
  ApiReleaseSummary,
  ApiWithdrawnPublication,
} from './schemas.ts';

/** A live release as an item of a list. */
export function apiSummary({ settings, parts }: Question, release: ReleaseSummary): ApiReleaseSummary {
  const { publicId, locale, kind, title, summary, datelinePlace, isCorrected, leadImage } = release;
  const { origin } = parts;
  return {
    ...{ publicId, locale, id: releaseTag(settings.authority, publicId, locale), title },
    url: origin + releasePath(locale, release),
    ...{ kind, summary, datelinePlace },
    listedAt: toIso(release.listedAt),
    updatedAt: toIso(release.updatedAt),
    isCorrected,
    topics: release.topics.map(({ label, slug }) => ({
      ...{ label, slug },
      url: origin + topicPath(locale, slug),
    })),
    leadPicture: leadImage && apiPicture(leadImage, origin),
    apiUrl: origin + apiReleasePath(publicId),
  };
}

/** A live release in one language, whole. */
export function apiLivePublication(question: Question, release: Release): ApiLivePublication {
  const { parts, settings } = question;
  const { origin } = parts;
  const { publicId, locale, snapshot, stale } = release;
  const t = parts.translations[locale];
  const { timeZone } = settings.organisation;
  const { syndicatedFrom } = snapshot;
  const date = formatDate(release.listedAt, locale, timeZone);
  const dateline = release.datelinePlace && t('release.dateline', { place: release.datelinePlace, date });
  return {
    state: 'live',
    ...apiSummary(question, release),
    version: release.version,
    sourceLocale: snapshot.sourceLocale,
    firstLiveAt: toIso(release.firstLiveAt),
    publisher: syndicatedFrom?.name ?? publisherName({ ...question, locale }),
    contentHtml: renderToStaticMarkup(<ReleaseBody {...{ release, t, origin, timeZone }} isAbsolute />),
    contentText: [dateline, plainText(snapshot.body)].filter(Boolean).join(' '),
    corrections: release.notes.map(({ at, note }) => ({ at: toIso(at), note })),
    newerSource: stale && {
      locale: stale.sourceLocale,
      title: stale.title,
      url: origin + releasePath(stale.sourceLocale, { publicId, slug: stale.slug }),
    },
    pictures: picturesOf(snapshot).map((each) => apiPicture(each, origin)),
    documents: documentsOf(snapshot).flatMap((each) => apiAttachment(each, origin)),
    contacts: apiContacts(question, release),
    syndicatedFrom: syndicatedFrom
      ? {
          name: syndicatedFrom.name,
          url: syndicatedFrom.url ?? null,
          licence: syndicatedFrom.licence ?? null,
        }
      : null,
    related: release.related.map((each) => ({
      publicId: each.publicId,
      title: each.title,
      url: origin + releasePath(locale, each),
    })),
    ninjsUrl: origin + ninjsPath(locale, publicId),
  };
}

/** What is left of a withdrawn text: its headline and the notice. */
export function apiWithdrawnPublication(
  { settings, parts }: Question,
  locale: Locale,
  withdrawn: Extract<PageAnswer, { state: 'withdrawn' }>,
): ApiWithdrawnPublication {
  const { publicId, title, notice, withdrawnAt } = withdrawn;
  return {
    state: 'withdrawn',
    ...{ publicId, locale, id: releaseTag(settings.authority, publicId, locale), title },
    url: parts.origin + releasePath(locale, withdrawn),
    notice,
    withdrawnAt: toIso(withdrawnAt),
  };
}

function apiContacts({ settings }: Question, { snapshot, locale }: Release): ApiLivePublication['contacts'] {
  return contactsOf(snapshot, settings, locale).map(({ name, position, email, phone }) => ({
    name,
    position: orNull(position),
    email: orNull(email),
    phone: orNull(phone),
  }));
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}

function apiPicture({ alt, caption, credit, licence, hash, files }: FrozenMedia, origin: string): ApiPicture {
  return { alt, caption, credit, licence, files: files.map((file) => apiFile(hash, file, origin)) };
}

function apiAttachment(media: FrozenMedia, origin: string): ApiAttachment[] {
  const { caption, alt, credit, licence, hash } = media;
  const [file] = media.files;
  if (!file) return [];
  const fileName = media.fileName ?? file.file;
  return [
    { title: caption || alt || fileName, fileName, credit, licence, file: apiFile(hash, file, origin) },
  ];
}

function apiFile(hash: string, stored: StoredFile, origin: string): ApiFile {
  const { file, mimeType, sizeBytes, width = null, height = null } = stored;
  return { url: origin + mediaPath(hash, file), mimeType, sizeBytes, width, height };
}
