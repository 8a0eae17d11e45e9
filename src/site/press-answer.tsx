import { pressPath } from '../model/address.ts';
import { PressPage } from '../views/press-page.tsx';
import { htmlAnswer, type Answer } from './answer.ts';
import { inOrder, pageFrame } from './page-frames.ts';
import type { Question } from './question.ts';

/** Press contacts, boilerplate and feeds: there from the first settings on, before anything is published. */
export function pressAnswer(question: Question): Answer {
  const { readModel, now, locale, settings } = question;
  const inUse = new Set([...readModel.localesInUse(now), locale]);
  const frame = pageFrame(question, {
    canonicalPath: pressPath(locale),
    alternates: inOrder([...inUse].map((each) => ({ locale: each, path: pressPath(each) }))),
    section: 'press',
  });
  const topics = readModel.topics(locale, now);
  return htmlAnswer(200, <PressPage {...{ frame, settings, topics }} />);
}
