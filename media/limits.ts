/** Largest upload in bytes: what Payload lets through where nothing else is said. */
export const maxUploadBytes = 20 * 1024 * 1024;

/** Largest picture in pixels, width by height: about 200 MB while it is decoded. */
export const maxPixels = 50_000_000;
