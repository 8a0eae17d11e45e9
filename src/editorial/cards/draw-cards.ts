import { setTimeout as after } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { cardSize } from '../../../media/cards/card-look.ts';
import { consentEntriesOf, latestSettings } from '../../ledger/entries-of.ts';
import type { LedgerRequest } from '../../ledger/ledger-request.ts';
import { fromIso } from '../../model/instant.ts';
import { sha256 } from '../../model/hash.ts';
import type { Locale } from '../../model/locale.ts';
import type { FrozenMedia } from '../../model/media.ts';
import type { Card } from '../../model/release.ts';
import type { PlannedLine } from '../../model/transitions-record.ts';
import { registry } from '../../registry.ts';
import { cardSubject, type CardSubject, type ShownMedia } from './card-subject.ts';

/** Cards that are in the store, by locale, each with what it was drawn for. */
export type DrawnCards = ReadonlyMap<Locale, DrawnCard>;

interface DrawnCard {
  subject: CardSubject;
  card: Card;
}

export const noCards: DrawnCards = new Map();

const limitMilliseconds = 5000;

/**
 * Draws the cards of planned publications and stores them: before the write turn is taken (rules §5). No card is worth a
 * publication that does not go out: what cannot be drawn, or not in five seconds, is logged and left out.
 */
export async function drawCards(
  req: LedgerRequest,
  planned: () => Promise<readonly PlannedLine[]>,
): Promise<DrawnCards> {
  const cards = new Map<Locale, DrawnCard>();
  if (registry().drawCard === null) return cards;
  const isOver = new AbortController();
  const late = after(limitMilliseconds, null, { signal: isOver.signal }).then(() => {
    throw new Error(`The cards took more than ${String(limitMilliseconds)} ms.`);
  });
  const all = async (): Promise<void> => {
    const subjects = await subjectsOf(req, await planned());
    await Promise.all(
      [...subjects].map(async ([locale, subject]) => {
        const card = await drawn(subject);
        if (card) cards.set(locale, { subject, card });
      }),
    );
  };
  try {
    await Promise.race([all(), late]);
  } catch (error) {
    registry().log.error({ err: error }, 'A card could not be drawn; the publication goes out without it');
  } finally {
    isOver.abort();
    await late.catch(() => undefined);
  }
  return new Map(cards);
}

/** The lines with the cards that were drawn for exactly what they say now, inside the write turn. */
export async function withCards(
  req: LedgerRequest,
  lines: readonly PlannedLine[],
  cards: DrawnCards,
): Promise<PlannedLine[]> {
  if (cards.size === 0) return [...lines];
  const subjects = await subjectsOf(req, lines);
  return lines.map((line) => {
    const { entry, snapshot } = line;
    if (entry.kind !== 'published' || !snapshot) return line;
    const { publicId, locale } = entry;
    const [subject, drawnFor] = [subjects.get(locale), cards.get(locale)];
    if (!subject || !drawnFor) return line;
    if (!isDeepStrictEqual(subject, drawnFor.subject)) {
      registry().log.info(
        { publicId, locale },
        'The release was changed while its card was drawn: it has none',
      );
      return line;
    }
    return { ...line, snapshot: { ...snapshot, card: drawnFor.card } };
  });
}

async function subjectsOf(
  req: LedgerRequest,
  lines: readonly PlannedLine[],
): Promise<Map<Locale, CardSubject>> {
  const subjects = new Map<Locale, CardSubject>();
  const settings = await latestSettings(req);
  if (!settings) return subjects;
  const { logo } = settings.organisation;
  const shownLogo = logo && (await isWithoutEnd(req, logo)) ? logo : null;
  for (const { entry, snapshot } of lines) {
    if (entry.kind !== 'published' || !snapshot) continue;
    const publication = { locale: entry.locale, snapshot, listedAt: fromIso(entry.listedAt) };
    subjects.set(entry.locale, cardSubject(publication, settings, shownLogo));
  }
  return subjects;
}

/** Does the consent for the logo hold for good, as far as anybody has said? */
async function isWithoutEnd(
  req: LedgerRequest,
  { mediaId, consentExpiresAt }: FrozenMedia,
): Promise<boolean> {
  const governing = (await consentEntriesOf(req, mediaId)).at(-1);
  return governing ? governing.until === null : consentExpiresAt === undefined;
}

/** Null where the fonts of the cards lack a letter. Throws where a picture is lost or damaged, or nothing can be stored. */
async function drawn(subject: CardSubject): Promise<Card | null> {
  const { mediaStore, drawCard } = registry();
  const { logo, picture, ...words } = subject;
  const png = await drawCard?.({
    ...words,
    ...(logo ? { logo: await bytesOf(logo) } : {}),
    ...(picture
      ? {
          picture: {
            bytes: await bytesOf(picture),
            ...(picture.focalPoint ? { focalPoint: picture.focalPoint } : {}),
          },
        }
      : {}),
  });
  if (!png) return null;
  const hash = sha256(png);
  const file = 'card.png';
  await mediaStore.put(hash, new Map([[file, png]]));
  const mediaIds = [picture, logo].flatMap((each) => (each ? [each.mediaId] : []));
  return { hash, file, ...cardSize, sizeBytes: png.length, mediaIds };
}

async function bytesOf({ hash, file }: ShownMedia): Promise<Buffer> {
  const bytes = await registry().mediaStore.read(hash, file);
  if (!bytes) throw new Error(`The file ${file} of ${hash}, which a card is to show, is not in the store.`);
  return bytes;
}
