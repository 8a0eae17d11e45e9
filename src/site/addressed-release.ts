import type { releasePath } from '../model/address.ts';
import type { PageAnswer, Release } from '../read-model/types.ts';
import { movedAnswer, type Answer } from './answer.ts';
import { errorAnswer, notFoundAnswer } from './error-answers.tsx';
import type { Question } from './question.ts';

/**
 * What stands at the `:address` of a release, `{publicId}-{slug}`: a publicId is looked up whatever its slug, and has none
 * of the hyphens a slug may have. Null where the address is not of that form.
 */
export function addressedRelease(
  question: Question,
): { publicId: string; slug: string | undefined; answer: PageAnswer } | null {
  const { readModel, now, locale, params } = question;
  const [, publicId, slug] = /^([0-9a-z]+)(?:-(.*))?$/s.exec(params['address'] ?? '') ?? [];
  return publicId === undefined ? null : { publicId, slug, answer: readModel.page(publicId, locale, now) };
}

/**
 * For what there is of live releases alone, below their address (rules §8): the release, or what is answered instead: 410
 * after a kill, 301 from a wrong or old slug to `pathOf`, else 404.
 */
export function liveReleaseOr(
  question: Question,
  pathOf: typeof releasePath,
): { release: Release } | { instead: Answer } {
  const found = addressedRelease(question);
  if (found?.answer.state === 'killed') return { instead: errorAnswer(question, 'gone') };
  if (found?.answer.state !== 'live') return { instead: notFoundAnswer(question) };
  const { release } = found.answer;
  if (found.slug === release.slug) return { release };
  return { instead: movedAnswer(pathOf(question.locale, release)) };
}
