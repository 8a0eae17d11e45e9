const letter = '[\\u1780-\\u17B3]';
const mark = '[\\u17B6-\\u17D1\\u17D3\\u17DD]';
const coeng = '\\u17D2';
const joiners = '[\\u200B-\\u200D]';

/** Joiners between what a cluster has so far and a coeng that goes on with it. */
const joinersBeforeCoeng = new RegExp(
  `(?<=${letter}|${mark})${joiners}+(?=${coeng}[${coeng}\\u200B-\\u200D]*${letter})`,
  'g',
);
const looseCoeng = new RegExp(`(?<=${letter}|${mark})${coeng}(?:${coeng}|${joiners})+(?=${letter})`, 'g');
const shifterWithNonJoiner = '[\\u17C9\\u17CA]\\u200C?';
const cluster = new RegExp(`${letter}(?:${coeng}${letter}|${shifterWithNonJoiner}|${mark})+`, 'g');
const part = new RegExp(`${coeng}${letter}|${shifterWithNonJoiner}|[^]`, 'g');

/** Most texts have none of what those two look for, and most clusters stand as they should, with one vowel at most. */
const joinedCoeng = /[\u200B-\u200D\u17D2]\u17D2|\u17D2[\u200B-\u200D]/;
const settledCluster =
  /^[^](?:\u17D2[\u1780-\u1799\u179B-\u17B3])*(?:\u17D2\u179A)?(?:[\u17C9\u17CA]\u200C?)?[\u17B6-\u17C5]?\u17C6?[\u17C7\u17C8]?$/;

const coengRo = '\u17D2\u179A';
const bantocU = '\u17BB';
/** Series 1, without ប: with these, ៊ is the shifter that makes sense. */
const seriesOne = /^[កខចឆដឋណតថផឝឞសហឡអ]/;
const aboveVowel = /[\u17B7-\u17BA\u17BE]/;
const shifter = /^[\u17C9\u17CA]/;

/**
 * One spelling for what readers see as one Khmer text: the order of the signs in each cluster, split vowels,
 * ុ typed for a register shifter, joiners inside a cluster. Draws the same pixels, loses nothing outside
 * clusters, leaves other scripts in NFC, and is idempotent.
 * Order after SIL's Khmer Encoding Structure (Unicode L2/22-290); ្ដ and ្ត stay apart, since they draw differently.
 */
export function normaliseKhmer(text: string): string {
  const composed = text.normalize('NFC');
  if (!/[\u1780-\u17DD]/.test(composed)) return composed;
  const joined = joinedCoeng.test(composed)
    ? composed.replace(joinersBeforeCoeng, '').replace(looseCoeng, '\u17D2')
    : composed;
  // U+17DD may have come to stand before a coeng without a letter, which NFC wants the other way round.
  return joined.replace(cluster, normaliseCluster).normalize('NFC');
}

function normaliseCluster(text: string): string {
  if (settledCluster.test(text)) return text;
  const base = text.charAt(0);
  let parts = sorted(text.slice(1).match(part) ?? []);
  if (parts.some((each) => aboveVowel.test(each)) && !parts.some((each) => shifter.test(each))) {
    const at = parts.indexOf(bantocU);
    if (at >= 0) {
      const made = seriesOne.test(base) ? '\u17CA' : '\u17C9';
      parts = sorted(parts.with(at, made));
    }
  }
  return (
    base +
    parts
      .join('')
      .replace(/\u17C1\u17B6/g, '\u17C4')
      .replace(/\u17C1\u17B8/g, '\u17BE')
  );
}

function sorted(parts: string[]): string[] {
  return parts.toSorted((a, b) => rank(a) - rank(b));
}

function rank(part: string): number {
  if (part === '\u17CC') return 1;
  if (part === coengRo) return 3;
  if (part.startsWith('\u17D2')) return 2;
  if (shifter.test(part)) return 4;
  if (/[\u17BE-\u17C5]/.test(part)) return 5;
  if (/[\u17BB-\u17BD]/.test(part)) return 6;
  if (/[\u17B7-\u17BA]/.test(part)) return 7;
  if (part === '\u17B6') return 8;
  if (/[\u17C7\u17C8]/.test(part)) return 10;
  return 9;
}
