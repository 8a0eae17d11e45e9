const flag = '_payload_doNotCacheClientSchemaMap';

/**
 * Lets every request have the labels of its own language. Payload keeps the fields of a form with their labels filled in,
 * one set for all languages, so that whoever opened a form first after a start would decide in which language everybody
 * reads the labels of rich text and of the comparison of versions (ui/dist/utilities/getClientSchemaMap.js). Its own switch
 * against that is put back after each use, so it is held here.
 */
export function labelEveryRequest(): void {
  Object.defineProperty(globalThis, flag, { configurable: true, get: () => true, set: () => undefined });
}
