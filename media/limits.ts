/** Largest upload in bytes. */
export const maxUploadBytes = 40_000_000;

/** Largest picture in pixels, width by height: about 200 MB while it is decoded. */
export const maxPixels = 50_000_000;
