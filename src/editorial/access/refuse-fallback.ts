import {
  APIError,
  type CollectionBeforeOperationHook,
  type GlobalBeforeOperationHook,
  type PayloadRequest,
} from 'payload';

/** A missing language stays missing (payload-notes §2, 14): also where a caller asks for another in its place. */
export const refuseFallback: CollectionBeforeOperationHook = ({ args, req }) => {
  refuseFallbackLocale(req);
  return args;
};

/** The same, for the global. */
export const refuseGlobalFallback: GlobalBeforeOperationHook = ({ args, req }) => {
  refuseFallbackLocale(req);
  return args as unknown;
};

function refuseFallbackLocale(req: PayloadRequest): void {
  const { fallbackLocale } = req;
  if (!fallbackLocale || fallbackLocale.length === 0) return;
  throw new APIError('No language stands in for another: leave out fallback-locale.', 400, undefined, true);
}
