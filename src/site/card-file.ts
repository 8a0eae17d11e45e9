import { cardPath } from '../model/address.ts';
import type { Instant } from '../model/instant.ts';
import { isLocale } from '../model/locale.ts';
import type { ReadModel } from '../read-model/types.ts';
import type { SentFolder } from './send-media.ts';

/** What the address of a card answers at an instant: its file, another address, or an error. */
export type CardFile = { folder: SentFolder; file: string } | { movedTo: string } | 'notFound' | 'gone';

/**
 * The card of a release in one locale: of the live version alone (rules §8). Under the hash of another version it moves
 * to the one that holds, as an old slug does: networks ask again for what they found in a page that they keep.
 */
export function cardFile(
  readModel: ReadModel,
  { locale, name }: { locale: string; name: string },
  now: Instant,
): CardFile {
  const [, publicId, hash] = /^([0-9a-z]+)-([0-9a-f]{64})\.png$/.exec(name) ?? [];
  if (publicId === undefined || !isLocale(locale)) return 'notFound';
  const answer = readModel.page(publicId, locale, now);
  if (answer.state === 'killed') return 'gone';
  const card = answer.state === 'live' ? answer.release.snapshot.card : undefined;
  if (!card) return 'notFound';
  if (card.hash !== hash) return { movedTo: cardPath(locale, publicId, card.hash) };
  const stored = { file: card.file, mimeType: 'image/png', sizeBytes: card.sizeBytes };
  return { folder: { kind: 'picture', hash: card.hash, files: [stored] }, file: card.file };
}
