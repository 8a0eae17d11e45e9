import { APIError, type CollectionBeforeOperationHook } from 'payload';
import { isCommand } from './command-context.ts';

const writes: readonly string[] = ['create', 'update', 'delete', 'restoreVersion'];

/** Refuses create, update and delete for everybody, whatever the access rules were told to pass over. */
export function refuseEveryWrite(message: string): CollectionBeforeOperationHook {
  return ({ args, operation }) => {
    if (writes.includes(operation)) throw new APIError(message, 403, undefined, true);
    return args;
  };
}

/** The same, but for commands of ours (`commandContext`). */
export function commandsOnly(message: string): CollectionBeforeOperationHook {
  return ({ args, operation, req }) => {
    if (writes.includes(operation) && !isCommand(req.context))
      throw new APIError(message, 403, undefined, true);
    return args;
  };
}
