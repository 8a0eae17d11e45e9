import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  frozenMedia,
  namedIn,
  snapshotOf,
  type MediaDocument,
  type ReleaseDocument,
} from '../../src/ledger/snapshot.ts';
import { snapshotSchema } from '../../src/model/release.ts';

const files = [{ file: 'original.jpg', mimeType: 'image/jpeg', sizeBytes: 9, width: 3, height: 2 }];

function picture(id: string, more: Partial<MediaDocument> = {}): MediaDocument {
  return { id, kind: 'picture', hash: 'a'.repeat(64), files, alt: `Boat ${id}`, credit: ' Sokha ', ...more };
}

const release: ReleaseDocument = {
  title: ' Boats reach\nthe villages ',
  slug: 'boats-reach-the-villages',
  summary: 'Ten boats.\r\nMore follow.',
  datelinePlace: 'Kratie',
  body: [
    { children: [{ text: 'See ' }, internalLink('doc-2'), { text: '.' }] },
    { type: 'upload', relationTo: 'media', value: { id: 'm2' }, children: [{ text: '' }] },
    { type: 'upload', relationTo: 'media', value: { id: 'gone' }, children: [{ text: '' }] },
  ],
  kind: 'release',
  sourceLocale: 'km',
  topics: ['t1', { id: 't2' }],
  contacts: null,
  leadImage: { id: 'm1' },
  attachments: ['d1', 'm2'],
  relatedReleases: ['doc-2', 'doc-3'],
  syndicatedFrom: { name: 'River Agency', url: 'javascript:1', licence: '' },
};

const media = [
  picture('m1', { consentExpiresAt: '2026-01-01T00:00:00Z' }),
  picture('m2', { alt: null }),
  picture('d1', { kind: 'document', hash: 'd'.repeat(64) }),
  picture('unused'),
];

const publicIds = new Map([['doc-2', 'k7m2p9qr']]);

function internalLink(id: string) {
  return {
    type: 'link',
    linkType: 'internal',
    doc: { relationTo: 'press-releases', value: id },
    children: [{ text: 'here' }],
  };
}

describe('a snapshot of the working copy', () => {
  const missing: string[] = [];
  const snapshot = snapshotOf(release, {
    media,
    publicIds,
    onUnknown: (what) => missing.push(what),
  });

  it('is of the ledger’s form', () => {
    assert.deepEqual(snapshotSchema.parse(snapshot), snapshot);
  });

  it('holds clean texts, and names topics by id', () => {
    assert.equal(snapshot.title, 'Boats reach the villages');
    assert.equal(snapshot.summary, 'Ten boats.\nMore follow.');
    assert.deepEqual(snapshot.topicIds, ['t1', 't2']);
    assert.deepEqual(snapshot.contactIds, []);
  });

  it('freezes every picture and document that it names, each once, and no other', () => {
    assert.deepEqual(
      snapshot.media.map((each) => each.mediaId),
      ['m1', 'd1', 'm2'],
    );
    assert.equal(snapshot.leadImageId, 'm1');
    assert.deepEqual(snapshot.attachmentIds, ['d1']);
    assert.deepEqual(snapshot.media[0], {
      ...{ mediaId: 'm1', kind: 'picture', hash: 'a'.repeat(64), files },
      ...{ alt: 'Boat m1', caption: '', credit: 'Sokha', licence: '' },
      consentExpiresAt: '2026-01-01T00:00:00.000Z',
    });
    assert.equal(snapshot.media[2]?.alt, '');
  });

  it('leaves out a picture that is gone, and says so', () => {
    assert.deepEqual(
      snapshot.body.map((block) => block.type),
      ['paragraph', 'picture'],
    );
    assert.deepEqual(missing, ['picture gone']);
  });

  it('names other releases by their public id alone, whatever their state', () => {
    const [first] = snapshot.body;
    assert.ok(first?.type === 'paragraph');
    assert.deepEqual(first.children[1], {
      type: 'link',
      href: 'release:k7m2p9qr',
      children: [{ type: 'text', text: 'here' }],
    });
    assert.deepEqual(snapshot.relatedReleases, ['k7m2p9qr']);
  });

  it('keeps the source of a syndicated text, but no address that could run code', () => {
    assert.deepEqual(snapshot.syndicatedFrom, { name: 'River Agency' });
  });

  it('is made of next to nothing', () => {
    const empty = snapshotOf(
      { kind: 'statement', sourceLocale: 'en' },
      { media: [], publicIds: new Map(), onUnknown: () => undefined },
    );
    assert.deepEqual(snapshotSchema.parse(empty), empty);
    assert.deepEqual([empty.title, empty.body, empty.media], ['', [], []]);
  });

  it('says which documents it will ask for', () => {
    assert.deepEqual(namedIn(release), {
      mediaIds: ['m1', 'd1', 'm2', 'gone'],
      releaseIds: ['doc-2', 'doc-3'],
    });
  });
});

describe('a frozen picture', () => {
  it('is null where the document has no bytes in the store', () => {
    assert.equal(frozenMedia({ id: 'm1', kind: 'picture', files: [] }), null);
  });

  it('freezes the colour, and a focal point that somebody moved from the middle', () => {
    const frozen = (more: Partial<MediaDocument>) => frozenMedia(picture('m1', more));
    assert.equal(frozen({ colour: '#204060' })?.colour, '#204060');
    assert.deepEqual(frozen({ focalX: 33.4, focalY: 0 })?.focalPoint, { x: 33, y: 0 });
    assert.deepEqual(frozen({ focalX: 50, focalY: 120 })?.focalPoint, { x: 50, y: 100 });
    for (const middle of [{}, { colour: null, focalX: null }, { focalX: 50.2, focalY: 49.9 }])
      assert.deepEqual(Object.keys(frozen(middle) ?? {}), Object.keys(frozen({}) ?? {}));
    assert.equal('focalPoint' in (frozen({}) ?? {}), false);
  });
});
