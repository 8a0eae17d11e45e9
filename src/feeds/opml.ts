import type { Locale } from '../model/locale.ts';
import { element, xmlDocument } from '../xml/xml-document.ts';

export const opmlMimeType = 'text/x-opml; charset=utf-8';

export interface OpmlView {
  locale: Locale;
  title: string;
  owner: string;
  /** Each once, as RSS: a reader that imports the list subscribes to every line of it. URLs are absolute. */
  feeds: readonly { title: string; description: string; feedUrl: string; pageUrl: string }[];
}

/** A subscription list of OPML 2.0 (opml.org/spec2.opml). */
export function opml(view: OpmlView): string {
  const outlines = view.feeds.map(({ title, description, feedUrl, pageUrl }) =>
    element('outline', {
      ...{ type: 'rss', version: 'RSS2', text: title, title, description },
      language: view.locale,
      xmlUrl: feedUrl,
      htmlUrl: pageUrl,
    }),
  );
  return xmlDocument(
    element(
      'opml',
      { version: '2.0' },
      element('head', {}, element('title', {}, view.title), element('ownerName', {}, view.owner)),
      element('body', {}, ...outlines),
    ),
  );
}
