import { pressPath } from '../model/address.ts';
import { PressPage } from '../views/press-page.tsx';
import { htmlAnswer, type Answer } from './answer.ts';
import { pageFrame } from './page-frames.ts';
import { inOrder, pressLinks } from './page-links.ts';
import type { Question } from './question.ts';

/** Press contacts, boilerplate and feeds: there from the first settings on, before anything is published. */
export function pressAnswer(question: Question): Answer {
  const { readModel, now, locale, settings } = question;
  const inUse = pressLinks(question);
  const others = inUse.filter((each) => each.locale !== locale);
  const frame = pageFrame(question, {
    canonicalPath: pressPath(locale),
    alternates: inUse,
    languages: inOrder([...others, { locale, path: pressPath(locale) }]),
    section: 'press',
  });
  const topics = readModel.topics(locale, now);
  return htmlAnswer(200, <PressPage {...{ frame, settings, topics }} />);
}
