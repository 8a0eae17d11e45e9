import { deflateSync } from 'node:zlib';

interface SamplePdf {
  /** More entries of the catalog, as PDF writes them. */
  catalog?: string;
  /** More entries of the trailer. */
  trailer?: string;
  /** Dictionaries that stand in a compressed object stream only. */
  compressed?: string;
  /** Of the object stream. */
  dictionary?: string;
}

/** A PDF document of one empty page, as small programs write it. */
export function samplePdf({
  catalog = '',
  trailer = '',
  compressed,
  dictionary = '/Type /ObjStm /Filter /FlateDecode',
}: SamplePdf = {}): Buffer {
  const objects = [
    Buffer.from(`<< /Type /Catalog /Pages 2 0 R ${catalog} >>`),
    Buffer.from('<< /Type /Pages /Kids [3 0 R] /Count 1 >>'),
    Buffer.from('<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>'),
  ];
  if (compressed !== undefined) {
    const data = deflateSync(Buffer.from(compressed));
    const head = `<< ${dictionary} /N 1 /First 4 /Length ${String(data.length)} >>\nstream\n`;
    objects.push(Buffer.concat([Buffer.from(head), data, Buffer.from('\nendstream')]));
  }
  const parts = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  for (const [index, object] of objects.entries()) {
    offsets.push(Buffer.concat(parts).length);
    parts.push(Buffer.from(`${String(index + 1)} 0 obj\n`), object, Buffer.from('\nendobj\n'));
  }
  const start = Buffer.concat(parts).length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const count = String(objects.length + 1);
  parts.push(Buffer.from(`xref\n0 ${count}\n0000000000 65535 f \n${rows}`));
  const end = `trailer\n<< /Size ${count} /Root 1 0 R ${trailer} >>\nstartxref\n${String(start)}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(end)]);
}
