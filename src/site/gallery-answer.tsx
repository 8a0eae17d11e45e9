import { galleryPath } from '../model/address.ts';
import { GalleryPage } from '../views/gallery-page.tsx';
import { pagePath } from '../views/release-list.tsx';
import { htmlAnswer, type Answer } from './answer.ts';
import { notFoundAnswer } from './error-answers.tsx';
import { pageFrame } from './page-frames.ts';
import { galleryLinks, inOrder } from './page-links.ts';
import type { Question } from './question.ts';
import { pageNumber } from './target.ts';

const pageSize = 24;

/** What visible releases show, to be taken away; the first page is there before anything is published. */
export function galleryAnswer(question: Question): Answer {
  const { readModel, now, locale, settings, query } = question;
  const number = pageNumber(query);
  if (number === null) return notFoundAnswer(question);
  // One more than is shown says whether there is a next page: to count them all would cost more than the page.
  const found = readModel.gallery(locale, now, { offset: (number - 1) * pageSize, limit: pageSize + 1 });
  if (number > 1 && found.length === 0) return notFoundAnswer(question);
  const path = galleryPath(locale);
  const inUse = galleryLinks(question);
  const others = inUse.filter((each) => each.locale !== locale);
  const frame = pageFrame(question, {
    canonicalPath: pagePath(path, number),
    // The third page in one language is not the third page in another.
    alternates: number === 1 ? inUse : [],
    languages: inOrder([...others, { locale, path }]),
    section: 'gallery',
  });
  const page = { number, hasNext: found.length > pageSize, path };
  return htmlAnswer(200, <GalleryPage {...{ frame, settings, page }} items={found.slice(0, pageSize)} />);
}
