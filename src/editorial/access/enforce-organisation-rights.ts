import { APIError, type GlobalBeforeChangeHook, type GlobalBeforeOperationHook } from 'payload';
import { isCommand } from './command-context.ts';
import { refuseForbiddenChange } from './enforce-field-rights.ts';

/** The rule of `enforceFieldRights`, for the global. */
export const enforceOrganisationRights: GlobalBeforeChangeHook = async ({
  context,
  data,
  global,
  originalDoc,
  req,
}) => {
  if (isCommand(context)) return data as unknown;
  await refuseForbiddenChange({
    slug: 'organisation',
    fields: global.flattenedFields,
    data: data as Record<string, unknown>,
    stored: (originalDoc ?? {}) as Record<string, unknown>,
    req,
  });
  return data as unknown;
};

/** A write is of one language (payload-notes §2, 12). */
export const refuseAllLocales: GlobalBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'update' && (req.locale as string | null | undefined) === 'all')
    throw new APIError(
      'A write needs one language: locale=all is switched off for writes.',
      400,
      undefined,
      true,
    );
  return args as unknown;
};
