import type { Instant } from '../../src/model/instant.ts';
import type { Locale } from '../../src/model/locale.ts';
import {
  releaseHref,
  type Block,
  type Inline,
  type ListItem,
  type RichText,
  type TextRun,
} from '../../src/model/rich-text.ts';
import type { DemoText } from './demo-release.ts';
import { typeset } from './typeset.ts';

/** What the names in a text of the demo have become in the newsroom. */
export interface Written {
  /** Ids of media documents, by illustration. */
  pictureIds: Readonly<Record<string, string>>;
  /** Public ids of releases, by name. */
  publicIds: ReadonlyMap<string, string>;
}

/** A text of the demo as the commands take it. Throws where it names a picture or a release that is not there yet. */
export function writtenText(text: DemoText, locale: Locale, day: Instant, written: Written): DemoText {
  return {
    title: typeset(text.title, locale, day),
    summary: typeset(text.summary, locale, day),
    datelinePlace: text.datelinePlace,
    body: writtenBody(text.body, locale, day, written),
  };
}

/** The blocks of a text, typeset, with what they name in place of the names. Throws as writtenText does. */
export function writtenBody(body: RichText, locale: Locale, day: Instant, written: Written): RichText {
  const run = (each: TextRun): TextRun => ({ ...each, text: typeset(each.text, locale, day) });
  const inline = (each: Inline): Inline =>
    each.type === 'text'
      ? run(each)
      : { ...each, href: hrefOf(each.href, written), children: each.children.map(run) };
  const item = (each: ListItem): ListItem => ({ ...each, children: each.children.map(inline) });
  const block = (each: Block): Block => {
    switch (each.type) {
      case 'picture':
        return { ...each, mediaId: known(written.pictureIds[each.mediaId], each.mediaId) };
      case 'list':
        return { ...each, items: each.items.map(item) };
      case 'separator':
        return each;
      default:
        return { ...each, children: each.children.map(inline) };
    }
  };
  return body.map(block);
}

function hrefOf(href: string, { publicIds }: Written): string {
  const name = /^release:(.*)$/.exec(href)?.[1];
  return name === undefined ? href : releaseHref(known(publicIds.get(name), name));
}

/** What `name` has become. */
export function known<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`The demo names “${name}”, which is not written yet.`);
  return value;
}
