import { pressPath } from '../model/address.ts';
import type { Locale } from '../model/locale.ts';
import type { LanguageLink } from '../views/page-frame.ts';
import { PressPage } from '../views/press-page.tsx';
import { htmlAnswer, type Answer } from './answer.ts';
import { inOrder, pageFrame } from './page-frames.ts';
import type { Question } from './question.ts';

/** Press contacts, boilerplate and feeds: there from the first settings on, before anything is published. */
export function pressAnswer(question: Question): Answer {
  const { readModel, now, locale, settings } = question;
  const inUse = readModel.localesInUse(now);
  const linksTo = (each: Iterable<Locale>): LanguageLink[] =>
    inOrder([...each].map((to) => ({ locale: to, path: pressPath(to) })));
  const frame = pageFrame(question, {
    canonicalPath: pressPath(locale),
    alternates: linksTo(inUse),
    languages: linksTo(new Set([...inUse, locale])),
    section: 'press',
  });
  const topics = readModel.topics(locale, now);
  return htmlAnswer(200, <PressPage {...{ frame, settings, topics }} />);
}
