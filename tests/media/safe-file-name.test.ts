import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { safeFileName } from '../../media/safe-file-name.ts';

describe('the name under which a file is saved', () => {
  const cases: [uploaded: string, saved: string][] = [
    ['boat.JPG', 'boat.pdf'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['C:\\Users\\sokha\\map.docx', 'map.pdf'],
    ['a\0b\r\nc.pdf', 'abc.pdf'],
    ['annual\u202Efdp.exe', 'annualfdp.pdf'],
    ['\u2066report\u2069.pdf', 'report.pdf'],
    ['ផែនទី\u200Bស្រុក.pdf', 'ផែនទី\u200Bស្រុក.pdf'],
    ['Карта района 2026.pdf', 'Карта района 2026.pdf'],
    ['🚤.png', 'file.pdf'],
    ['🚤 boat.png', '🚤 boat.pdf'],
    ['', 'file.pdf'],
    ['.htaccess', 'htaccess.pdf'],
    ['...', 'file.pdf'],
    ['a.b.c.pdf', 'a b c.pdf'],
    ['<script>|"?*:.pdf', 'script.pdf'],
    ['50%2e%2e%2f.pdf', '502e2e2f.pdf'],
    ['\ud800x.pdf', 'x.pdf'],
    ['cafe\u0301.pdf', 'café.pdf'],
    ['CON.pdf', 'CON_.pdf'],
    ['lpt1', 'lpt1_.pdf'],
    ['console.pdf', 'console.pdf'],
  ];
  for (const [uploaded, saved] of cases)
    it(`of ${JSON.stringify(uploaded)} is ${JSON.stringify(saved)}`, () => {
      assert.equal(safeFileName(uploaded, '.pdf'), saved);
    });

  it('has at most 120 bytes, and its letters whole', () => {
    assert.equal(safeFileName('x'.repeat(300), '.jpg').length, 120);
    const khmer = safeFileName('ស្រុ'.repeat(100), '.jpg');
    assert.ok(Buffer.byteLength(khmer) <= 120);
    assert.match(khmer, /^(ស្រុ)+\.jpg$/);
  });
});
