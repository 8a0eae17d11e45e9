import { ValidationError, type CollectionBeforeChangeHook } from 'payload';
import { isCommand } from './command-context.ts';

/** Payload's own Publish is our command or nothing: whoever sets the status otherwise is refused. */
export const requirePublishCommand: CollectionBeforeChangeHook = ({ context, data, req }) => {
  if (data['_status'] !== 'published' || isCommand(context)) return data;
  throw new ValidationError({
    collection: 'press-releases',
    errors: [{ path: '_status', message: 'Your account may not publish: ask an editor.' }],
    req,
  });
};
