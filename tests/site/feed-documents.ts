import assert from 'node:assert/strict';
import { attributesOf, textsOf } from '../feeds/strict-xml.ts';
import { jsonFeedSchema } from '../feeds/json-feed-schema.ts';
import type { FeedFormat } from '../../src/model/address.ts';
import type { TrialSite } from './trial-site.ts';

/** What a strict reader finds in a document of a feed, whatever its format. */
export interface FeedDocument {
  ids: string[];
  titles: string[];
  /** Ids of what was killed; only Atom has words for it. */
  deleted: string[];
  older: string | null;
}

export function readFeedDocument(format: FeedFormat, text: string): FeedDocument {
  if (format === 'json') {
    const { items, next_url: older = null } = jsonFeedSchema.parse(JSON.parse(text));
    return { ids: items.map(({ id }) => id), titles: items.map(({ title }) => title), deleted: [], older };
  }
  const [itemId, link] = format === 'rss' ? ['guid', 'atom:link'] : ['id', 'link'];
  const links = attributesOf(text, link);
  const [, ...titles] = textsOf(text, 'title');
  return {
    ids: textsOf(text, itemId).slice(format === 'rss' ? 0 : 1),
    titles,
    deleted: attributesOf(text, 'at:deleted-entry').map(({ ref = '' }) => ref),
    older: links.find(({ rel }) => rel === 'prev-archive')?.['href'] ?? null,
  };
}

/** Asks as a feed reader does: it follows redirects. */
export async function feedDocumentAt(
  trial: TrialSite,
  format: FeedFormat,
  target: string,
): Promise<FeedDocument> {
  const { status, headers, text } = await trial.get(target);
  if (status === 302) return feedDocumentAt(trial, format, headers.location ?? '');
  assert.equal(status, 200, target);
  return readFeedDocument(format, text);
}

/** Every document of a feed from the newest on; `between` happens before each but the first. */
export async function walkFeed(
  trial: TrialSite,
  format: FeedFormat,
  target: string,
  between: (index: number) => void = () => undefined,
): Promise<FeedDocument[]> {
  const documents = [await feedDocumentAt(trial, format, target)];
  for (let older = documents[0]?.older ?? null; older !== null; older = documents.at(-1)?.older ?? null) {
    assert.ok(documents.length < 1000, 'the walk ends');
    between(documents.length);
    documents.push(await feedDocumentAt(trial, format, older.replace(trial.origin, '')));
  }
  return documents;
}
