import { promisify } from 'node:util';
import { inflate } from 'node:zlib';
import type { RefusalRule } from './refusals.ts';

const inflated = promisify(inflate);

/** ISO 32000-2 §7.5.5 and annex H.3.4: readers look for the end in the last kilobyte. */
const tailBytes = 1024;

/** Object streams hold dictionaries, some hundred kilobytes of them; more than this is a bomb. */
const maxObjectBytes = 32 * 1024 * 1024;

/** More than the largest upload has of streams that hold anything. */
const maxStreams = 100_000;

/** How far before its bytes the dictionary of a stream is looked for. */
const dictionaryBytes = 2048;

/**
 * What keeps a PDF from being published; null where nothing does. It is served as it came, since writing it anew
 * would break signatures and the tags that screen readers need, so it must be whole, open to everybody, and without
 * anything that runs: the structure at its end is checked, and its dictionaries, compressed ones too, are searched.
 * That keeps out what offices and careless programs produce; it is no scanner for viruses, and who means harm may
 * hide from it. No library: those that parse PDF are a hundred times this, and a stranger's bytes reach them all.
 */
export async function pdfObjection(bytes: Buffer): Promise<RefusalRule | null> {
  if (!isWhole(bytes)) return 'damaged-pdf';
  const text = withPlainNames(bytes.toString('latin1'));
  if (/\/Encrypt\s*(?:<<|\d+\s+\d+\s+R)/.test(text)) return 'encrypted-pdf';
  if (isActive(text)) return 'active-pdf';
  let left = maxObjectBytes;
  for (const stream of objectStreams(bytes)) {
    // Deflated and nothing else, as every program does it; what differs could hide what it says.
    if (stream === null || stream.hasPredictor) return 'damaged-pdf';
    try {
      const objects = await inflated(stream.data, { maxOutputLength: left });
      left -= objects.length;
      if (isActive(withPlainNames(objects.toString('latin1')))) return 'active-pdf';
    } catch {
      // Coded otherwise, cut off, or a bomb.
      return 'damaged-pdf';
    }
  }
  return null;
}

/** Does it end with `startxref`, the offset of its cross-reference, and `%%EOF`, and is there one at that offset? */
function isWhole(bytes: Buffer): boolean {
  const tail = bytes.subarray(-tailBytes).toString('latin1');
  // Nothing but white space may follow, or another kind of file could hang on it.
  const offset = /startxref\s+(\d{1,10})\s+%%EOF[\s\0]*$/.exec(tail)?.[1];
  if (offset === undefined) return false;
  const target = bytes.subarray(Number(offset), Number(offset) + 40).toString('latin1');
  return /^\s*(?:xref\s|\d+\s+\d+\s+obj)/.test(target);
}

/** Actions and attachments that run or hide something (ISO 32000-2 §12.6, §7.11.4, §12.7.8). */
function isActive(text: string): boolean {
  return (
    /\/S\s*\/(?:JavaScript|Launch)\b|\/JavaScript\s*(?:<<|\d+\s+\d+\s+R)/.test(text) ||
    /\/EmbeddedFiles?\b|\/RichMedia\b|\/XFA\s*[[\d]/.test(text)
  );
}

/** Any character of a name may be written as its number (§7.3.5). */
function withPlainNames(text: string): string {
  return text.replace(/#([0-9a-f]{2})/gi, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)));
}

/**
 * The data of every object stream. The word `stream` may stand anywhere, so each is looked at; but every byte is read a
 * fixed number of times, or a file of nothing but that word would hold up the process. Null for the word too often.
 */
function* objectStreams(bytes: Buffer): Generator<{ data: Buffer; hasPredictor: boolean } | null> {
  let [from, end, count] = [0, 0, 0];
  let [objectsAt, predictorAt] = [-Infinity, -Infinity];
  for (let at = bytes.indexOf('stream'); at !== -1; at = bytes.indexOf('stream', from)) {
    const between = bytes.toString('latin1', Math.max(from, at - dictionaryBytes), at);
    from = at + 6;
    count += 1;
    if (count > maxStreams) {
      yield null;
      return;
    }
    const objectEnd = between.lastIndexOf('endobj');
    if (objectEnd !== -1) [objectsAt, predictorAt] = [-Infinity, -Infinity];
    const dictionary = withPlainNames(between.slice(objectEnd + 1));
    if (dictionary.includes('/ObjStm')) objectsAt = at;
    if (dictionary.includes('/Predictor')) predictorAt = at;
    if (between.endsWith('end') || at - objectsAt > dictionaryBytes) continue;
    const start = at + (bytes[at + 6] === 0x0d ? 8 : 7);
    if (end < start) end = bytes.indexOf('endstream', start);
    if (end === -1) end = bytes.length;
    yield { data: bytes.subarray(start, end), hasPredictor: at - predictorAt <= dictionaryBytes };
  }
}
