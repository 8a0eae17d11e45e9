import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { headHash, parseHead, writeHead, type EntryHead } from '../../src/model/entry.ts';

const hash = 'c'.repeat(64);
const common = { sequence: 7, at: '2026-11-21T08:00:00.000Z', by: 'account-1', previousHash: hash };
const heads: EntryHead[] = [
  {
    ...common,
    kind: 'published',
    publicId: '3f7k9m2p',
    locale: 'km',
    version: 2,
    goesLiveAt: common.at,
    listedAt: common.at,
    embargoed: true,
    change: 'correction',
    note: 'ចំនួន៖ ៤០',
    textHash: hash,
    basis: hash,
    translatedFrom: { locale: 'en', hash },
    snapshotHash: hash,
  },
  { ...common, kind: 'cancelled', publicId: '3f7k9m2p', locale: 'ru', version: 1 },
  { ...common, kind: 'withdrawn', publicId: '3f7k9m2p', locale: 'ru', notice: 'Ошибка' },
  { ...common, kind: 'reinstated', publicId: '3f7k9m2p', locale: 'ru' },
  { ...common, kind: 'killed', publicId: '3f7k9m2p' },
  { ...common, sequence: 1, previousHash: null, kind: 'settings', snapshotHash: hash },
  { ...common, kind: 'media-consent', mediaId: '1', until: null },
  {
    ...common,
    kind: 'embargo-link',
    publicId: '3f7k9m2p',
    locales: ['en'],
    tokenHash: hash,
    expiresAt: common.at,
    revoked: true,
  },
];

for (const head of heads) {
  test(`a head of kind ${head.kind} is read back from its string`, () => {
    assert.deepEqual(parseHead(writeHead(head)), head);
    assert.equal(writeHead(parseHead(writeHead(head))), writeHead(head));
  });
}

test('the order of properties does not change the string', () => {
  const [first] = heads;
  assert.ok(first);
  const reversed = Object.fromEntries(Object.entries(first).reverse()) as EntryHead;
  assert.equal(writeHead(reversed), writeHead(first));
});

test('the hash of a head is the SHA-256 of its UTF-8 bytes', () => {
  const written = writeHead(heads[0] as EntryHead);
  assert.equal(headHash(written), createHash('sha256').update(Buffer.from(written, 'utf8')).digest('hex'));
});

for (const [what, wrong] of [
  ['an unknown property', { ...heads[4], colour: 'red' }],
  ['an instant without milliseconds', { ...heads[4], at: '2026-11-21T08:00:00Z' }],
  ['an instant in a zone', { ...heads[4], at: '2026-11-21T08:00:00.000+07:00' }],
  ['sequence 0', { ...heads[4], sequence: 0 }],
  ['an unknown locale', { ...heads[3], locale: 'fr' }],
  ['an embargo link for no locale', { ...heads[7], locales: [] }],
] as const) {
  test(`a head with ${what} is refused`, () => {
    assert.throws(() => parseHead(JSON.stringify(wrong)));
  });
}
