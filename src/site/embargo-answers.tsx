import { embargoPath, mediaPath, releasePath } from '../model/address.ts';
import { sha256 } from '../model/hash.ts';
import { isLocale, locales } from '../model/locale.ts';
import type { FrozenMedia } from '../model/media.ts';
import type { EmbargoAnswer } from '../read-model/types.ts';
import { EmbargoEndedPage, EmbargoPage } from '../views/embargo-page.tsx';
import { foundAnswer, htmlAnswer, movedAnswer, type Answer } from './answer.ts';
import { latestReleases, notFoundAnswer } from './error-answers.tsx';
import { errorFrame, pageFrame } from './page-frames.ts';
import type { Question } from './question.ts';

/** A link without a locale leads to the first of its locales that it opens, or to the first of all. */
export function embargoLinkAnswer(question: Question): Answer {
  const { readModel, params, now } = question;
  const token = params['token'] ?? '';
  const hash = sha256(token);
  const linked = readModel.embargoLink(hash)?.locales ?? [];
  const opened = linked.find((locale) => {
    const { state } = readModel.embargoed(hash, locale, now);
    return state === 'embargoed' || state === 'live';
  });
  const locale = opened ?? linked[0];
  return locale === undefined ? notFoundAnswer(question) : foundAnswer(embargoPath(token, locale));
}

/** What a link opens in one locale, asked anew each time (rules §6). */
export function embargoAnswer(question: Question): Answer {
  const { params, settings, locale } = question;
  const token = params['token'] ?? '';
  if (!isLocale(params['locale'])) return otherSpelling(question) ?? notFoundAnswer(question);
  const answer = askLink(question);
  switch (answer.state) {
    case 'unknown':
      return notFoundAnswer(question);
    case 'ended':
      return endedAnswer(question);
    case 'live':
      return foundAnswer(releasePath(locale, answer));
    case 'embargoed': {
      const languages = answer.locales.map((each) => ({ locale: each, path: embargoPath(token, each) }));
      const frame = pageFrame(question, { canonicalPath: null, alternates: [], languages });
      return htmlAnswer(200, <EmbargoPage {...{ frame, settings, token, answer }} />, 'never');
    }
  }
}

/** A file of the text that a link opens: the file, or what is answered in its place. */
export function embargoFile(question: Question): { media: FrozenMedia } | { instead: () => Answer } {
  const nothing = { instead: () => notFoundAnswer(question) };
  const { hash = '', file = '' } = question.params;
  if (!isLocale(question.params['locale'])) return nothing;
  const answer = askLink(question);
  switch (answer.state) {
    case 'unknown':
      return nothing;
    case 'ended':
      return { instead: () => endedAnswer(question) };
    case 'live':
      // The page was opened before the go-live, and its pictures come into sight after it.
      return { instead: () => foundAnswer(mediaPath(hash, file)) };
    case 'embargoed': {
      const media = answer.release.snapshot.media.find((each) => each.hash === hash);
      return media ? { media } : nothing;
    }
  }
}

function askLink({ readModel, params, locale, now }: Question): EmbargoAnswer {
  return readModel.embargoed(sha256(params['token'] ?? ''), locale, now);
}

function endedAnswer(question: Question): Answer {
  const { settings } = question;
  const frame = errorFrame(question);
  const latest = latestReleases(question);
  return htmlAnswer(410, <EmbargoEndedPage {...{ frame, settings, latest }} />, 'never');
}

/** The token counts letter by letter; the locale may come in capitals. */
function otherSpelling({ params }: Question): Answer | null {
  const meant = locales.find((each) => each === params['locale']?.toLowerCase());
  return meant ? movedAnswer(embargoPath(params['token'] ?? '', meant)) : null;
}
