import { readableText } from '../language/readable-text.ts';

export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [name: string]: JsonValue | undefined };

/** A JSON document whose strings every parser takes (RFC 8259 §8.2); an `undefined` member is left out. */
export function jsonDocument(value: JsonValue): string {
  return `${JSON.stringify(value, (_, each: unknown) => (typeof each === 'string' ? readableText(each) : each), 2)}\n`;
}
