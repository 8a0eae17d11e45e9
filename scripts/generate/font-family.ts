/*
 * The few bytes of OpenType that a font is renamed in: its table directory and the `name` table
 * (https://learn.microsoft.com/typography/opentype/spec/otff, …/name).
 */

const directoryAt = 12;
const entryBytes = 16;

/** The same TrueType font under another family name, and without any other of its names but copyright and licence. */
export function withFamily(font: Buffer, family: string): Buffer {
  const tables = tablesOf(font);
  const names = nameRecords(tables.get('name') ?? Buffer.alloc(0));
  const kept = new Map([...names].filter(([nameId]) => [0, 13, 14].includes(nameId)));
  const given = { 1: family, 2: 'Regular', 3: family, 4: family, 6: family.replaceAll(' ', '') };
  for (const [nameId, text] of Object.entries(given)) kept.set(Number(nameId), text);
  return fontOf(font.subarray(0, directoryAt), tables.set('name', nameTable(kept)));
}

function tablesOf(font: Buffer): Map<string, Buffer> {
  return new Map(
    Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
      const entry = directoryAt + index * entryBytes;
      const from = font.readUInt32BE(entry + 8);
      return [
        font.toString('latin1', entry, entry + 4),
        font.subarray(from, from + font.readUInt32BE(entry + 12)),
      ];
    }),
  );
}

/** The names for Windows in English, by their number. */
function nameRecords(table: Buffer): Map<number, string> {
  const names = new Map<number, string>();
  const strings = table.length === 0 ? 0 : table.readUInt16BE(4);
  const count = table.length === 0 ? 0 : table.readUInt16BE(2);
  for (let index = 0; index < count; index += 1) {
    const record = 6 + index * 12;
    if (table.readUInt16BE(record) !== 3 || table.readUInt16BE(record + 4) !== 0x409) continue;
    const from = strings + table.readUInt16BE(record + 10);
    const bytes = Buffer.from(table.subarray(from, from + table.readUInt16BE(record + 8)));
    names.set(table.readUInt16BE(record + 6), bytes.swap16().toString('utf16le'));
  }
  return names;
}

function nameTable(names: ReadonlyMap<number, string>): Buffer {
  const sorted = [...names].sort(([one], [other]) => one - other);
  const header = Buffer.alloc(6 + sorted.length * 12);
  header.writeUInt16BE(sorted.length, 2);
  header.writeUInt16BE(header.length, 4);
  const strings: Buffer[] = [];
  let offset = 0;
  for (const [index, [nameId, text]] of sorted.entries()) {
    const bytes = Buffer.from(text, 'utf16le').swap16();
    const fields = [3, 1, 0x409, nameId, bytes.length, offset];
    for (const [at, field] of fields.entries()) header.writeUInt16BE(field, 6 + index * 12 + at * 2);
    strings.push(bytes);
    offset += bytes.length;
  }
  return Buffer.concat([header, ...strings]);
}

function fontOf(head: Buffer, tables: ReadonlyMap<string, Buffer>): Buffer {
  const directory = Buffer.alloc(tables.size * entryBytes);
  const bodies: Buffer[] = [];
  let offset = head.length + directory.length;
  for (const [index, [tag, bytes]] of [...tables].entries()) {
    const entry = index * entryBytes;
    const padded = Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);
    directory.write(tag, entry, 'latin1');
    directory.writeUInt32BE(checksum(padded), entry + 4);
    directory.writeUInt32BE(offset, entry + 8);
    directory.writeUInt32BE(bytes.length, entry + 12);
    bodies.push(padded);
    offset += padded.length;
  }
  // `checkSumAdjustment` of the whole stays as it was: nothing that reads fonts has looked at it for decades.
  return Buffer.concat([head, directory, ...bodies]);
}

function checksum(padded: Buffer): number {
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
  return sum;
}
