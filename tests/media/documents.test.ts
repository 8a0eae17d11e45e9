import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { prepareUpload } from '../../media/prepare-upload.ts';
import { sha256 } from '../../src/model/hash.ts';
import { samplePdf } from './sample-documents.ts';
import { samplePicture } from './sample-pictures.ts';
import { refuses } from './refuses.ts';

describe('a PDF document', () => {
  it('is kept as it came, under its own hash', async () => {
    const pdf = samplePdf({ compressed: '5 0 << /Type /Font >>' });
    const prepared = await prepareUpload(pdf);
    assert.deepEqual(prepared, {
      kind: 'document',
      hash: sha256(pdf),
      files: [{ file: 'original.pdf', mimeType: 'application/pdf', sizeBytes: pdf.length }],
      bytes: new Map([['original.pdf', pdf]]),
    });
  });

  it('may end with white space', async () => {
    assert.equal(
      (await prepareUpload(Buffer.concat([samplePdf(), Buffer.from('\r\n\0\0')]))).kind,
      'document',
    );
  });

  const script = '/S /JavaScript /JS (app.alert\\(1\\))';
  const cases: [what: string, bytes: Buffer, rule: string][] = [
    ['that is its header only', Buffer.from('%PDF-1.7'), 'damaged-pdf'],
    ['cut off', samplePdf().subarray(0, -30), 'damaged-pdf'],
    ['cut off, with an end put on', Buffer.concat([samplePdf().subarray(0, 90), end(300)]), 'damaged-pdf'],
    ['whose end points nowhere', Buffer.from('%PDF-1.7\nstartxref\n5\n%%EOF'), 'damaged-pdf'],
    [
      'with an archive behind its end',
      Buffer.concat([samplePdf(), Buffer.from('PK\x05\x06')]),
      'damaged-pdf',
    ],
    ['behind a script', Buffer.concat([Buffer.from('alert(1)//'), samplePdf()]), 'file-not-accepted'],
    ['behind a GIF’s first bytes', Buffer.concat([Buffer.from('GIF89a'), samplePdf()]), 'damaged-picture'],
    ['with a password', samplePdf({ trailer: '/Encrypt 9 0 R' }), 'encrypted-pdf'],
    ['with a password, its name in numbers', samplePdf({ trailer: '/E#6ecrypt 9 0 R' }), 'encrypted-pdf'],
    ['that runs a script', samplePdf({ catalog: `/OpenAction << ${script} >>` }), 'active-pdf'],
    ['with scripts by name', samplePdf({ catalog: '/Names << /JavaScript 9 0 R >>' }), 'active-pdf'],
    ['that starts a program', samplePdf({ catalog: '/OpenAction << /S/Launch /F (a) >>' }), 'active-pdf'],
    ['with a file in it', samplePdf({ catalog: '/Names << /EmbeddedFiles 9 0 R >>' }), 'active-pdf'],
    ['with a film player', samplePdf({ catalog: '/Subtype /RichMedia' }), 'active-pdf'],
    ['with a form of programs', samplePdf({ catalog: '/AcroForm << /XFA [1 0 R] >>' }), 'active-pdf'],
    ['with a compressed script', samplePdf({ compressed: `5 0 << ${script} >>` }), 'active-pdf'],
    [
      'with a compressed script, in numbers',
      samplePdf({
        compressed: '5 0 << /S /J#61vaScript >>',
        dictionary: '/Type /O#62jStm /Filter /FlateDecode',
      }),
      'active-pdf',
    ],
    [
      'whose objects are coded in an odd way',
      samplePdf({ compressed: 'x', dictionary: '/Type /ObjStm /DecodeParms << /Predictor 12 >>' }),
      'damaged-pdf',
    ],
    [
      'that hides its objects behind words of its own',
      samplePdf({ compressed: `5 0 << ${script} >>`, dictionary: '/X (stream stream) /Type /ObjStm' }),
      'active-pdf',
    ],
    [
      'of streams without an end',
      samplePdf({ catalog: `/X (${'stream\n'.repeat(2_000_000)})` }),
      'damaged-pdf',
    ],
    [
      'of object streams without an end',
      samplePdf({ catalog: `/X (${'/ObjStm stream\n'.repeat(1_000_000)})` }),
      'damaged-pdf',
    ],
    ['that is a bomb', samplePdf({ compressed: ' '.repeat(40 * 1024 * 1024) }), 'damaged-pdf'],
  ];
  for (const [what, bytes, rule] of cases) it(`${what} is refused: ${rule}`, () => refuses(bytes, rule));

  it('that merely writes about scripts is taken', async () => {
    const words = '5 0 << /Title (About /JavaScript, /Launch and /Encrypt) >>';
    assert.equal((await prepareUpload(samplePdf({ compressed: words }))).kind, 'document');
  });

  it('is what its bytes are, not what it contains', async () => {
    const picture = Buffer.concat([await samplePicture('jpeg', { width: 40 }), samplePdf()]);
    const prepared = await prepareUpload(picture);
    assert.equal(prepared.kind, 'picture');
    for (const bytes of prepared.bytes.values()) assert.doesNotMatch(bytes.toString('latin1'), /%PDF/);
  });
});

function end(offset: number): Buffer {
  return Buffer.from(`\nstartxref\n${String(offset)}\n%%EOF\n`);
}
