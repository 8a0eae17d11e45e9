import { basinMap } from './illustrations/basin-map.ts';
import { jpegOf } from './illustrations/picture-bytes.ts';

/** A4 in points. */
const [width, height] = [595, 842];
const margin = 56;

const needs = [
  ['8,000', 'blankets and sleeping mats'],
  ['2,500', 'hygiene kits, 600 of them for new mothers'],
  ['400', 'water filters for families'],
  ['25', 'boats that need fuel: 22 for rescue, three clinics'],
  ['10', 'shelters whose kitchens need rice, dried fish and oil'],
] as const;

/** The appeal on one page: what is needed, and where. A PDF of its own making: one picture and the standard fonts. */
export async function factSheet(): Promise<Buffer> {
  const map = basinMap();
  const picture = await jpegOf(map);
  const mapWidth = width - 2 * margin;
  const mapHeight = (mapWidth * map.height) / map.width;
  const page = [
    `0.07 0.25 0.28 rg 0 ${height - 112} ${width} 112 re f`,
    words(margin, height - 62, 25, 'bold', 'Flood appeal: what is needed', '1 1 1'),
    words(
      margin,
      height - 88,
      11,
      'plain',
      'Tonle Thmey Relief Society – fact sheet for the press',
      '0.88 0.64 0.27',
    ),
    words(
      margin,
      height - 146,
      11.5,
      'plain',
      'Some 12,000 people of four districts have left their homes. Needed for three weeks:',
    ),
    ...needs.flatMap(([figure, what], index) => [
      words(margin, height - 184 - index * 29, 19, 'bold', figure, '0.71 0.33 0.23'),
      words(margin + 86, height - 184 - index * 29, 12.5, 'plain', what),
    ]),
    `q ${mapWidth} 0 0 ${mapHeight} ${margin} 116 cm /Map Do Q`,
    words(
      margin,
      98,
      8.5,
      'plain',
      '4 Kampong Lvea, 6 Boeng Chhuk, 7 Koh Rumduol, 8 Chrouy Snay are flooded. Triangles: warning towers. Houses: shelters.',
    ),
    words(
      margin,
      56,
      10,
      'bold',
      'Duty press officer, day and night: +855 00 000 103, duty@tonle-thmey.example',
    ),
  ].join('\n');
  return pdf([
    ['<< /Type /Catalog /Pages 2 0 R /Lang (en) /ViewerPreferences << /DisplayDocTitle true >> >>'],
    ['<< /Type /Pages /Kids [3 0 R] /Count 1 >>'],
    [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents 6 0 R /Resources << /Font << /plain 4 0 R /bold 5 0 R >> /XObject << /Map 7 0 R >> >> >>`,
    ],
    ['<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'],
    ['<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>'],
    [`<< /Length ${Buffer.byteLength(page, 'latin1')} >>`, Buffer.from(page, 'latin1')],
    [
      `<< /Type /XObject /Subtype /Image /Width ${map.width} /Height ${map.height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length ${picture.length} >>`,
      picture,
    ],
    ['<< /Title (Flood appeal: what is needed) /Author (Tonle Thmey Relief Society) >>'],
  ]);
}

function words(
  x: number,
  y: number,
  size: number,
  font: 'plain' | 'bold',
  text: string,
  colour = '0.15 0.2 0.22',
): string {
  // WinAnsiEncoding has the dash at 226 octal; parentheses would end the string.
  const escaped = text.replace(/[()\\]/g, '\\$&').replaceAll('–', '\\226');
  return `BT ${colour} rg /${font} ${size} Tf ${x} ${y} Td (${escaped}) Tj ET`;
}

/** Objects 1, 2 … with their streams, the cross-reference and the trailer (ISO 32000-2 §7.5); the last one is the Info. */
function pdf(objects: readonly (readonly [dictionary: string, stream?: Buffer])[]): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1')];
  let length = parts[0]?.length ?? 0;
  const offsets = objects.map(([dictionary, stream], index) => {
    const offset = length;
    const object = Buffer.concat([
      Buffer.from(`${index + 1} 0 obj\n${dictionary}\n`, 'latin1'),
      ...(stream ? [Buffer.from('stream\n'), stream, Buffer.from('\nendstream\n')] : []),
      Buffer.from('endobj\n'),
    ]);
    parts.push(object);
    length += object.length;
    return offset;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const count = objects.length + 1;
  const end = `xref\n0 ${count}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${count} /Root 1 0 R /Info ${objects.length} 0 R >>\nstartxref\n${length}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(end, 'latin1')]);
}
