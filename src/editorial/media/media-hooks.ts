import { APIError, type CollectionBeforeChangeHook, type CollectionBeforeOperationHook } from 'payload';
import { preparedUpload } from './prepared-upload.ts';

/**
 * Refuses a file that was not encoded before the write turn was taken (rules §5): Payload begins the transaction of
 * an operation before any hook, so here it would be too late. `saveMedia` is the way in.
 */
export const refuseUnpreparedFile: CollectionBeforeOperationHook = ({ args, req }) => {
  if (req.file && !preparedUpload(req))
    throw new APIError(
      'A file is uploaded to /cms-api/media, or in code by saveMedia.',
      400,
      undefined,
      true,
    );
  return args;
};

/** Writes what the store holds of the upload; runs after the rule over fields, since nobody sets these directly. */
export const keepPreparedUpload: CollectionBeforeChangeHook = ({ data, req }) => {
  const upload = preparedUpload(req);
  return upload ? { ...data, ...upload } : data;
};
