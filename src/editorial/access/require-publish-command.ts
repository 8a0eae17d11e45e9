import type { CollectionBeforeChangeHook } from 'payload';
import { isCommand } from './command-context.ts';
import { fieldErrors } from './refusals.ts';

/** Payload's own Publish is our command or nothing: whoever sets the status otherwise is refused. */
export const requirePublishCommand: CollectionBeforeChangeHook = async ({ context, data, req }) => {
  if (data['_status'] !== 'published' || isCommand(context)) return data;
  const message = 'Your account may not publish: ask an editor.';
  throw await fieldErrors(req, {
    collection: 'press-releases',
    problems: [{ code: 'Forbidden', rule: 'rights', message, values: { role: 'editor' } }],
    otherwise: '_status',
  });
};
