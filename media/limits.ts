/** Largest upload in bytes: what Payload lets through where nothing else is said. */
export const maxUploadBytes = 20 * 1024 * 1024;

/** Largest picture in pixels, width by height: what a camera makes. Decoded and encoded it takes up to 500 MB. */
export const maxPixels = 50_000_000;

/** Largest AVIF: its decoder takes three times the memory of the others, and no camera writes it. */
export const maxPixelsOfAvif = 16_000_000;

/** Longest side of a picture: more does not fit into a WebP. */
export const maxSidePixels = 16_383;
