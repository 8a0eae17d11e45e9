import { renderToStaticMarkup } from 'react-dom/server';
import {
  ninjs,
  ninjsMimeType,
  type NinjsMedia,
  type NinjsUsable,
  type NinjsView,
  type NinjsWithheld,
} from '../feeds/ninjs.ts';
import { mediaPath, mediaTag, releasePath, releaseTag, topicTag } from '../model/address.ts';
import { isLocale } from '../model/locale.ts';
import type { FrozenMedia } from '../model/media.ts';
import { documentsOf, picturesOf } from '../model/release.ts';
import { plainText } from '../model/rich-text.ts';
import type { PageAnswer, Release } from '../read-model/types.ts';
import { ReleaseContent } from '../views/release-content.tsx';
import type { Answer } from './answer.ts';
import { publisherName } from './page-frames.ts';
import { problemAnswer } from './problem-answer.ts';
import type { Question } from './question.ts';

/**
 * One locale of a release as IPTC ninjs. Of a killed release a 410 whose body says `canceled`, so that a system that
 * follows the address learns it in the form it reads.
 */
export function ninjsAnswer(asked: Question): Answer {
  const { parts, params, readModel, now } = asked;
  const { locale, publicId = '' } = params;
  if (!isLocale(locale)) return problemAnswer(parts, 'notFound');
  const question = { ...asked, locale, t: parts.translations[locale] };
  const page = readModel.page(publicId, locale, now);
  switch (page.state) {
    case 'absent':
      return problemAnswer(parts, 'notFound');
    case 'live':
      return answerOf(200, usable(question, page.release));
    case 'withdrawn':
      return answerOf(200, withheld(question, page));
    case 'killed':
      return answerOf(410, { ...common(question, publicId, page.killedAt), status: 'canceled' });
  }
}

function answerOf(status: number, view: NinjsView): Answer {
  return { status, contentType: ninjsMimeType, body: ninjs(view), caching: 'shared' };
}

function common({ settings, locale }: Question, publicId: string, versionAt: number) {
  return { id: releaseTag(settings.authority, publicId, locale), publicId, locale, versionAt };
}

function usable(question: Question, release: Release): NinjsUsable {
  const { settings, parts, t } = question;
  const { authority, organisation } = settings;
  const { origin } = parts;
  const { timeZone } = organisation;
  const { publicId, snapshot, title, slug, summary } = release;
  const source = snapshot.syndicatedFrom;
  return {
    // A reinstatement is no new version, and a system must learn of it all the same.
    ...common(question, publicId, Math.max(release.goesLiveAt, release.updatedAt)),
    status: 'usable',
    version: release.version,
    firstLiveAt: release.firstLiveAt,
    listedAt: release.listedAt,
    url: parts.origin + releasePath(release.locale, release),
    ...{ title, slug, summary },
    place: release.datelinePlace,
    kind: t(`kind.${release.kind}`),
    contentHtml: renderToStaticMarkup(<ReleaseContent {...{ release, t, origin, timeZone }} isAbsolute />),
    contentText: plainText(snapshot.body),
    corrections: release.notes.map(({ note }) => note),
    creator: source?.name ?? publisherName(question),
    licence: source?.licence ?? '',
    topics: release.topics.map(({ topicId, label }) => ({ id: topicTag(authority, topicId), label })),
    media: [...picturesOf(snapshot), ...documentsOf(snapshot)].map((each) => ninjsMedia(question, each)),
  };
}

function withheld(question: Question, page: Extract<PageAnswer, { state: 'withdrawn' }>): NinjsWithheld {
  const { publicId, title, notice, withdrawnAt } = page;
  const url = question.parts.origin + releasePath(question.locale, page);
  return { ...common(question, publicId, withdrawnAt), status: 'withheld', url, title, notice };
}

function ninjsMedia({ settings, parts }: Question, media: FrozenMedia): NinjsMedia {
  const { hash, kind, alt, caption, credit, licence, fileName, files } = media;
  return {
    id: mediaTag(settings.authority, hash),
    name: fileName ?? (alt || kind),
    ...{ kind, alt, caption, credit, licence },
    files: files.map(({ file, ...facts }) => ({
      name: file,
      url: parts.origin + mediaPath(hash, file),
      mimeType: facts.mimeType,
      sizeBytes: facts.sizeBytes,
      ...(facts.width === undefined ? {} : { width: facts.width }),
      ...(facts.height === undefined ? {} : { height: facts.height }),
    })),
  };
}
