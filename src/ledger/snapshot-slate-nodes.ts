/** One node of what the Slate editor stores: an element with `children`, or a leaf with `text`. */
export type SlateNode = Record<string, unknown>;

/** The types of elements that are blocks of ours; a paragraph has no type. */
export const blockTypes = new Set([
  'h2',
  'h3',
  'blockquote',
  'pull-quote',
  'ul',
  'ol',
  'li',
  'upload',
  'separator',
]);

/** The document id of the release that an internal link names. */
export function linkedRelease(node: SlateNode): string | null {
  const { doc } = node;
  if (node['linkType'] !== 'internal' || !isNode(doc) || doc['relationTo'] !== 'press-releases') return null;
  return idOf(doc['value']);
}

/** An id, given as itself or in its document. */
export function idOf(value: unknown): string | null {
  const id = isNode(value) ? value['id'] : value;
  return (typeof id === 'string' && id !== '') || typeof id === 'number' ? String(id).toWellFormed() : null;
}

export function typeOf(node: SlateNode): string | null {
  return typeof node['type'] === 'string' && node['type'] !== '' ? node['type'] : null;
}

export function describe(node: SlateNode): string {
  return (typeOf(node) ?? 'without a type').toWellFormed().slice(0, 100);
}

export function isText(node: unknown): boolean {
  return typeof node === 'string' || (isNode(node) && typeof node['text'] === 'string');
}

/** An element of a type that is neither of ours nor a paragraph's. */
export function isUnknown(node: unknown): boolean {
  if (!isNode(node) || isText(node)) return false;
  const type = typeOf(node);
  return type === null ? !Array.isArray(node['children']) : type !== 'link' && !blockTypes.has(type);
}

export function childrenOf(node: SlateNode): readonly unknown[] {
  return Array.isArray(node['children']) ? node['children'] : [];
}

export function isNode(value: unknown): value is SlateNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** All nodes at and below a value, in reading order; loose strings as text nodes. */
export function* everyNode(root: unknown): Generator<SlateNode> {
  const waiting: unknown[] = [root];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value === 'string') yield { text: value };
    else if (Array.isArray(value)) for (let at = value.length - 1; at >= 0; at -= 1) waiting.push(value[at]);
    else if (isNode(value)) {
      yield value;
      waiting.push(childrenOf(value));
    }
  }
}
