import { releasePath } from '../model/address.ts';
import type { Alternate } from '../read-model/types.ts';
import { NotTranslatedPage } from '../views/error-page.tsx';
import type { LanguageLink } from '../views/page-frame.ts';
import { ReleasePage } from '../views/release-page.tsx';
import { WithdrawnPage } from '../views/withdrawn-page.tsx';
import { htmlAnswer, movedAnswer, type Answer } from './answer.ts';
import { errorAnswer, latestReleases, notFoundAnswer } from './error-answers.tsx';
import { addressedRelease } from './addressed-release.ts';
import { pageFrame } from './page-frames.ts';
import { inOrder } from './page-links.ts';
import type { Question } from './question.ts';

/** One release in one locale: its page, its notice, or the languages that have it. */
export function releaseAnswer(question: Question): Answer {
  const { locale } = question;
  const address = addressedRelease(question);
  if (!address) return notFoundAnswer(question);
  const { publicId, slug, answer } = address;
  switch (answer.state) {
    case 'killed':
      return errorAnswer(question, 'gone');
    case 'absent':
      return answer.alternates.length === 0
        ? notFoundAnswer(question)
        : notTranslatedAnswer(question, publicId, answer.alternates);
    case 'withdrawn':
      if (slug !== answer.slug) return movedAnswer(releasePath(locale, answer));
      return withdrawnAnswer(question, answer);
    case 'live':
      if (slug !== answer.release.slug) return movedAnswer(releasePath(locale, answer.release));
      return liveAnswer(question, answer.release);
  }
}

function liveAnswer(question: Question, release: Parameters<typeof ReleasePage>[0]['release']): Answer {
  const { locale, settings } = question;
  const canonicalPath = releasePath(locale, release);
  const others = linksTo(release.publicId, release.alternates);
  const frame = pageFrame(question, {
    canonicalPath,
    alternates: inOrder([{ locale, path: canonicalPath }, ...others]),
  });
  return htmlAnswer(200, <ReleasePage {...{ frame, settings, release }} />);
}

function withdrawnAnswer(question: Question, answer: Parameters<typeof WithdrawnPage>[0]['answer']): Answer {
  const languages = inOrder(linksTo(answer.publicId, answer.alternates));
  const frame = pageFrame(question, { canonicalPath: null, alternates: [], languages });
  return htmlAnswer(200, <WithdrawnPage {...{ frame, answer }} settings={question.settings} />);
}

function notTranslatedAnswer(question: Question, publicId: string, alternates: readonly Alternate[]): Answer {
  const languages = inOrder(linksTo(publicId, alternates));
  const frame = pageFrame(question, { canonicalPath: null, alternates: [], languages });
  return htmlAnswer(
    404,
    <NotTranslatedPage {...{ frame, publicId, alternates }} latest={latestReleases(question)} />,
  );
}

function linksTo(publicId: string, alternates: readonly Alternate[]): LanguageLink[] {
  return alternates.map(({ locale, slug }) => ({ locale, path: releasePath(locale, { publicId, slug }) }));
}
