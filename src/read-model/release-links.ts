import { releaseOfHref, type Block, type Inline, type List, type RichText } from '../model/rich-text.ts';

/** The address of a release at the instant of the question; null where it is not live there. */
export type PathOfRelease = (publicId: string) => string | null;

/**
 * The text with each link that names a release going to its address, or as its words where it has none. The very
 * same text where it names no release.
 */
export function withReleaseLinks(text: RichText, pathOf: PathOfRelease): RichText {
  return text.some(namesRelease) ? text.map((block) => blockWithLinks(block, pathOf)) : text;
}

function namesRelease(block: Block): boolean {
  if (block.type === 'list') return listNamesRelease(block);
  return 'children' in block && block.children.some(isReleaseLink);
}

function listNamesRelease({ items }: List): boolean {
  return items.some(
    ({ children, list }) => children.some(isReleaseLink) || (list !== undefined && listNamesRelease(list)),
  );
}

function isReleaseLink(inline: Inline): boolean {
  return inline.type === 'link' && releaseOfHref(inline.href) !== null;
}

function blockWithLinks(block: Block, pathOf: PathOfRelease): Block {
  if (block.type === 'list') return listWithLinks(block, pathOf);
  return 'children' in block ? { ...block, children: inlinesWithLinks(block.children, pathOf) } : block;
}

function listWithLinks(list: List, pathOf: PathOfRelease): List {
  const items = list.items.map((item) => ({
    children: inlinesWithLinks(item.children, pathOf),
    ...(item.list ? { list: listWithLinks(item.list, pathOf) } : {}),
  }));
  return { ...list, items };
}

function inlinesWithLinks(children: readonly Inline[], pathOf: PathOfRelease): Inline[] {
  return children.flatMap((child): Inline[] => {
    const publicId = child.type === 'link' ? releaseOfHref(child.href) : null;
    if (child.type !== 'link' || publicId === null) return [child];
    const href = pathOf(publicId);
    return href === null ? child.children : [{ ...child, href }];
  });
}
