import { z } from 'zod';
import { slugFor } from '../../language/slug.ts';
import { locales } from '../../model/locale.ts';
import type { Result } from '../../model/problem.ts';
import { draftShared, draftTexts, sharedFields, sourceFirst, textFields } from '../drafts/draft-fields.ts';
import { referenceProblems } from '../drafts/draft-references.ts';
import { asNested, type CommandCall } from './command-call.ts';
import { runCommand } from './run-command.ts';

const schema = z
  .strictObject({ sourceLocale: z.enum(locales), texts: draftTexts, shared: draftShared.optional() })
  .refine(({ sourceLocale, texts }) => texts[sourceLocale] !== undefined, {
    message: 'The source locale needs a text.',
    path: ['texts'],
  });

export type CreateDraftInput = z.input<typeof schema>;

/** Makes the draft of a new release in one or several locales. */
export function createDraft(
  call: CommandCall,
  input: CreateDraftInput,
): Promise<Result<{ releaseId: string; publicId: string }>> {
  return runCommand(
    call,
    'create-draft',
    { schema, input },
    async (desk, { sourceLocale, texts, shared }) => {
      const { payload } = desk.req;
      const problems = await referenceProblems(desk.req, shared ?? {});
      if (problems.length > 0) return { ok: false, problems };
      let created: { id: string; publicId?: string | null } | null = null;
      for (const locale of sourceFirst(sourceLocale, texts)) {
        const text = texts[locale] ?? {};
        const data = {
          ...textFields(text),
          ...(text.slug === undefined && text.title !== undefined
            ? { slug: slugFor(text.title, locale) }
            : {}),
        };
        const options = {
          collection: 'press-releases' as const,
          draft: true as const,
          ...asNested(desk.req, locale),
        };
        created = created
          ? await payload.update({ ...options, id: created.id, data })
          : await payload.create({
              ...options,
              data: { ...data, ...(await sharedFields(desk.req, shared ?? {})), sourceLocale },
            });
      }
      if (!created?.publicId) throw new Error('Payload made a release without a public id.');
      desk.about.publicId = created.publicId;
      for (const locale of sourceFirst(sourceLocale, texts)) await desk.done(undefined, locale);
      return { ok: true, value: { releaseId: created.id, publicId: created.publicId }, warnings: [] };
    },
  );
}
