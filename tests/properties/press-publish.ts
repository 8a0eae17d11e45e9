import { ValidationError } from 'payload';
import type { Locale } from '../../src/model/locale.ts';
import type { Result } from '../../src/model/problem.ts';
import { editorsUser } from './editors-user.ts';
import type { PublicSides } from './public-sides.ts';

/** Payload's own Publish, by an editor, over REST's rules. */
export async function pressPublish(sides: PublicSides, id: string, locale: Locale): Promise<Result<unknown>> {
  const { payload } = sides.newsroom;
  try {
    const value = await payload.update({
      collection: 'press-releases',
      id,
      locale,
      data: { _status: 'published' },
      user: await editorsUser(sides),
      overrideAccess: false,
      depth: 0,
    });
    return { ok: true, value, warnings: [] };
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error;
    return { ok: false, problems: [] };
  }
}
