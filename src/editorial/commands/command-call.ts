import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import type { Locale } from '../../model/locale.ts';
import type { Account } from '../access/account.ts';
import { commandContext } from '../access/command-context.ts';

/** Who gives a command, and where. */
export interface CommandCall {
  payload: Payload;
  actor: Account;
  /**
   * The command joins this request's transaction, where it has one open, and leaves its end to the caller, who must roll
   * back where the result is not `ok`: a refused command may have written before it was refused.
   */
  req?: PayloadRequest;
  /** Asks what would come of it: problems and warnings, with nothing written. */
  isTrial?: boolean;
}

/** A request of the command's own that shares the caller's transaction; Payload writes into the one it is given. */
export async function commandRequest({ payload, req }: CommandCall): Promise<PayloadRequest> {
  const transactionID = await req?.transactionID;
  const own: Partial<PayloadRequest> = req ? apart(req) : {};
  if (transactionID !== undefined) own.transactionID = transactionID;
  return createLocalReq({ req: own, context: commandContext() }, payload);
}

/**
 * Options of a nested Payload operation in one locale, as a command: on a copy of the request, because Payload sets
 * locale and context of the one it is given, and rolls its transaction back when the operation fails.
 */
export function asNested(
  req: PayloadRequest,
  locale: Locale,
): { req: PayloadRequest; locale: Locale; fallbackLocale: false; overrideAccess: true; depth: 0 } {
  const context = { ...req.context, ...commandContext() };
  const nested = { ...apart(req), context, transactionID: req.transactionID } as PayloadRequest;
  return { req: nested, locale, fallbackLocale: false, overrideAccess: true, depth: 0 };
}

/** Without what belongs to one operation: the data loader caches documents of another moment. */
function apart(req: PayloadRequest): Partial<PayloadRequest> {
  const { payload, user, i18n, t, host, headers, payloadAPI } = req;
  return { payload, user, i18n, t, host, headers, payloadAPI, query: {} };
}
