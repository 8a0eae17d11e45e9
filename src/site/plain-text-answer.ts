import { plainTextPath, releasePath } from '../model/address.ts';
import { plainRelease } from '../press-kit/plain-release.ts';
import { liveReleaseOr } from './addressed-release.ts';
import { textAnswer, type Answer } from './answer.ts';
import type { Question } from './question.ts';

/** A live release as plain text, to be copied. Search engines are led to its page (RFC 6596). */
export function plainTextAnswer(question: Question): Answer {
  const { locale, settings, t, parts } = question;
  const found = liveReleaseOr(question, plainTextPath);
  if ('instead' in found) return found.instead;
  const { release } = found;
  const { origin } = parts;
  const page = origin + releasePath(locale, release);
  return {
    ...textAnswer(200, plainRelease({ release, settings, locale, t, origin }), 'shared'),
    headers: { 'Content-Language': locale, Link: `<${page}>; rel="canonical"` },
  };
}
