import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLocalReq } from 'payload';
import sharp from 'sharp';
import { endConsent } from '../../../src/editorial/commands/end-consent.ts';
import { minorChange } from '../../../src/editorial/commands/minor-change.ts';
import { publish } from '../../../src/editorial/commands/publish.ts';
import { saveDraft } from '../../../src/editorial/commands/save-draft.ts';
import { saveMedia } from '../../../src/editorial/media/save-media.ts';
import { consentEntriesOf } from '../../../src/ledger/entries-of.ts';
import { onEachDatabase, problems, value, type Desk } from '../commands/on-each-database.ts';

let colour = 0;

async function picture(
  desk: Desk,
  fields: { alt?: string; consentExpiresAt?: string } = {},
): Promise<string> {
  colour += 1;
  const background = { r: colour, g: 0, b: 0 };
  const data = await sharp({ create: { width: 32, height: 24, channels: 3, background } })
    .png()
    .toBuffer();
  const req = await createLocalReq({}, desk.newsroom.payload);
  const { media } = await saveMedia(req, {
    file: { name: 'well.png', data },
    data: { alt: 'A well', ...fields },
    locale: 'en',
    overrideAccess: true,
  });
  return media.id;
}

async function illustrated(desk: Desk, mediaId: string) {
  const draft = await desk.draft();
  const shared = { leadImage: mediaId };
  value(await saveDraft(await desk.as('officer'), { releaseId: draft.releaseId, locale: 'en', shared }));
  return draft;
}

onEachDatabase('consents', (given) => {
  const untils = async (desk: Desk, mediaId: string) =>
    (await consentEntriesOf({ payload: desk.newsroom.payload }, mediaId)).map(({ until }) => until);

  test('ending the consent of a published picture is an entry, now where no instant is given', async () => {
    const desk = given();
    const mediaId = await picture(desk);
    const { releaseId, publicId } = await illustrated(desk, mediaId);
    const editor = await desk.as('editor');
    value(await publish(editor, { releaseId, locales: ['en'] }));
    assert.deepEqual(
      (await desk.snapshots(publicId))[0]?.media.map(({ alt }) => alt),
      ['A well'],
    );
    const { until } = value(await endConsent(editor, { mediaId }));
    assert.equal(until, desk.later(0));
    value(await endConsent(editor, { mediaId, until: desk.later(60) }));
    value(await endConsent(editor, { mediaId, until: desk.later(-60) }));
    assert.deepEqual(await untils(desk, mediaId), [until, desk.later(60), desk.later(-60)]);
  });

  test('ending the consent of a picture that no snapshot names is no entry', async () => {
    const desk = given();
    const mediaId = await picture(desk);
    const before = await desk.length();
    value(await endConsent(await desk.as('editor'), { mediaId }));
    assert.equal(await desk.length(), before);
    const { consentExpiresAt } = await desk.newsroom.payload.findByID({ collection: 'media', id: mediaId });
    assert.equal(consentExpiresAt, desk.later(0));
  });

  test('a picture that a snapshot names cannot be deleted, the message says what to do; another one can', async () => {
    const desk = given();
    const [used, unused] = [await picture(desk), await picture(desk)];
    const { releaseId } = await illustrated(desk, used);
    value(await publish(await desk.as('editor'), { releaseId, locales: ['en'] }));
    const user = await desk.newsroom.createUser('admin');
    const { status, body } = await desk.newsroom.rest('DELETE', `/media/${used}`, { user });
    assert.equal(status, 409);
    assert.match(JSON.stringify(body), /end its consent/);
    await assert.rejects(desk.newsroom.payload.delete({ collection: 'media', id: used }), /end its consent/);
    await desk.newsroom.payload.findByID({ collection: 'media', id: used });
    assert.equal((await desk.newsroom.rest('DELETE', `/media/${unused}`, { user })).status, 200);
  });

  test('ending the consent works without the media document, where a snapshot names the picture', async () => {
    const desk = given();
    const mediaId = await picture(desk);
    const { releaseId } = await illustrated(desk, mediaId);
    const editor = await desk.as('editor');
    value(await publish(editor, { releaseId, locales: ['en'] }));
    // As older versions of the newsroom allowed.
    await desk.newsroom.payload.db.deleteOne({ collection: 'media', where: { id: { equals: mediaId } } });
    const { until } = value(await endConsent(editor, { mediaId }));
    assert.deepEqual(await untils(desk, mediaId), [until]);
    const before = await desk.length();
    for (const none of ['%', '_'.repeat(mediaId.length), mediaId.toUpperCase(), '.*'])
      assert.deepEqual(problems(await endConsent(editor, { mediaId: none })), ['NotFound media-unknown']);
    assert.equal(await desk.length(), before);
  });

  test('saving the date in the admin is an entry, by that account; another field is none', async () => {
    const desk = given();
    const mediaId = await picture(desk);
    const { releaseId } = await illustrated(desk, mediaId);
    value(await publish(await desk.as('editor'), { releaseId, locales: ['en'] }));
    const user = await desk.newsroom.createUser('editor');
    const save = (data: { consentExpiresAt?: string | null; credit?: string }) =>
      desk.newsroom.payload.update({ collection: 'media', id: mediaId, data, user, overrideAccess: false });
    await save({ credit: 'Society' });
    assert.deepEqual(await untils(desk, mediaId), []);
    await save({ consentExpiresAt: desk.later(60) });
    await save({ consentExpiresAt: desk.later(60), credit: 'The society' });
    await save({ consentExpiresAt: null });
    assert.deepEqual(await untils(desk, mediaId), [desk.later(60), null]);
    const entries = await consentEntriesOf({ payload: desk.newsroom.payload }, mediaId);
    assert.ok(entries.every(({ by }) => by === user.id));
  });

  test('a picture without consent at the go-live keeps a locale from being published', async () => {
    const desk = given();
    const mediaId = await picture(desk, { consentExpiresAt: desk.later(60) });
    const { releaseId } = await illustrated(desk, mediaId);
    const editor = await desk.as('editor');
    const later = await publish(editor, { releaseId, locales: ['en'], goesLiveAt: desk.later(60) });
    assert.deepEqual(problems(later), ['Invalid consent-ended en']);
    value(await publish(editor, { releaseId, locales: ['en'] }));
    value(await endConsent(editor, { mediaId }));
    await desk.edit(releaseId, 'en', { title: 'Wells opened' });
    assert.deepEqual(problems(await minorChange(editor, { releaseId, locales: ['en'] })), [
      'Invalid consent-ended en',
    ]);
  });

  test('a consent that was given anew governs the next snapshot, and alone is no change', async () => {
    const desk = given();
    const mediaId = await picture(desk, { consentExpiresAt: desk.later(60) });
    const { releaseId, publicId } = await illustrated(desk, mediaId);
    const editor = await desk.as('editor');
    value(await publish(editor, { releaseId, locales: ['en'] }));
    value(await endConsent(editor, { mediaId, until: desk.later(600) }));
    const same = value(await minorChange(editor, { releaseId, locales: ['en'] }));
    assert.equal(same.locales[0]?.outcome, 'unchanged');
    await desk.edit(releaseId, 'en', { title: 'Wells opened' });
    value(await minorChange(editor, { releaseId, locales: ['en'] }));
    const frozen = (await desk.snapshots(publicId)).map(({ media }) => media[0]?.consentExpiresAt);
    assert.deepEqual(frozen, [desk.later(60), desk.later(600)]);
  });
});
