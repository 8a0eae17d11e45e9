import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLocalReq, ValidationError, type TypedUser } from 'payload';
import { refusalsWritten } from '../../../src/editorial/audit/audit-event.ts';
import { publish } from '../../../src/editorial/commands/publish.ts';
import { withdraw } from '../../../src/editorial/commands/withdraw.ts';
import type { Locale } from '../../../src/model/locale.ts';
import { onEachDatabase, textIn, value, type Desk } from '../commands/on-each-database.ts';

interface Press {
  releaseId: string;
  locale: Locale;
  data?: Record<string, unknown>;
  user?: TypedUser;
}

onEachDatabase('Publish in the admin', (given, database) => {
  /** Presses Payload's own Publish, as the form does: with all that it shows. */
  const press = (desk: Desk, { releaseId, locale, data = {}, user }: Press) =>
    desk.newsroom.payload.update({
      collection: 'press-releases',
      id: releaseId,
      locale,
      fallbackLocale: false,
      data: { ...data, _status: 'published' },
      overrideAccess: false,
      depth: 0,
      ...(user ? { user } : {}),
    });

  const refusal = async (desk: Desk, how: Press): Promise<{ path: string; message: string }[]> => {
    const before = await desk.length();
    const error: unknown = await press(desk, how).then(
      () => null,
      (reason: unknown) => reason,
    );
    assert.ok(error instanceof ValidationError, String(error));
    assert.equal(await desk.length(), before, 'nothing is appended');
    await refusalsWritten();
    return error.data.errors.map(({ path, message }) => ({ path, message }));
  };

  test('is the first publication of that language, with the edits of the form, and of no other', async () => {
    const desk = given();
    const { releaseId, publicId } = await desk.draft(['en', 'km']);
    const user = await desk.newsroom.createUser('editor');
    const saved = await press(desk, { releaseId, locale: 'km', data: { title: 'ចំណងជើង' }, user });
    assert.deepEqual(
      [saved._status, saved.workflow?.state, saved.title],
      ['published', 'approved', 'ចំណងជើង'],
    );
    assert.deepEqual(await desk.entries(publicId), ['published km 1']);
    const [head] = await desk.heads(publicId);
    assert.ok(head?.kind === 'published');
    assert.deepEqual([head.by, head.change], [user.id, 'first']);
    assert.equal((await desk.snapshots(publicId))[0]?.title, 'ចំណងជើង');
    const english = await desk.document(releaseId, 'en');
    assert.deepEqual([english._status, english.title], ['draft', textIn('en').title]);
    assert.ok((await desk.audit(publicId)).includes('done publish km'));
    const stored = await desk.document(releaseId, 'km');
    assert.deepEqual(stored.workflow, saved.workflow);
    assert.equal(stored.updatedAt, saved.updatedAt);
  });

  test('is a minor change of a live language, and nothing where nothing changed', async () => {
    const desk = given();
    const { releaseId, publicId } = await desk.draft();
    const user = await desk.newsroom.createUser('admin');
    await press(desk, { releaseId, locale: 'en', user });
    await press(desk, { releaseId, locale: 'en', data: { title: 'Wells opened' }, user });
    const again = await press(desk, { releaseId, locale: 'en', data: { title: 'Wells opened' }, user });
    assert.equal(again._status, 'published');
    const heads = (await desk.heads(publicId)).filter((head) => head.kind === 'published');
    assert.deepEqual(
      heads.map(({ version, change }) => [version, change]),
      [
        [1, 'first'],
        [2, 'minor'],
      ],
    );
  });

  test('tells problems as errors of the fields, all at once, and keeps the draft as it was', async () => {
    const desk = given();
    const { releaseId } = await desk.draft();
    const user = await desk.newsroom.createUser('editor');
    const data = { title: '', slug: ' ', summary: 'Edited' };
    const errors = await refusal(desk, { releaseId, locale: 'en', data, user });
    assert.deepEqual(
      errors.map(({ path }) => path),
      ['title', 'slug'],
    );
    if (database === 'sqlite' || desk.newsroom.hasTransactions) {
      const { title, summary } = await desk.document(releaseId, 'en');
      assert.deepEqual([title, summary], [textIn('en').title, textIn('en').summary]);
    }
    const { docs } = await desk.newsroom.payload.find({
      collection: 'audit-events',
      where: { and: [{ by: { equals: user.id } }, { outcome: { equals: 'refused' } }] },
    });
    assert.equal(docs.length, 1);
  });

  test('is refused on a withdrawn language and while a version waits', async () => {
    const desk = given();
    const { releaseId } = await desk.draft(['en', 'km']);
    const editor = await desk.as('editor');
    const user = await desk.newsroom.createUser('editor');
    value(await publish(editor, { releaseId, locales: ['en'] }));
    value(await withdraw(editor, { releaseId, notices: { en: 'Wrong.' } }));
    value(await publish(editor, { releaseId, locales: ['km'], goesLiveAt: desk.later(60) }));
    for (const locale of ['en', 'km'] as const) {
      const errors = await refusal(desk, { releaseId, locale, data: { title: 'Other' }, user });
      assert.deepEqual(
        errors.map(({ path }) => path),
        ['_status'],
      );
    }
  });

  for (const role of ['translator', 'officer'] as const)
    test(`is an error for a ${role}, and audited`, async () => {
      const desk = given();
      const { releaseId, publicId } = await desk.draft(['km']);
      const user = await desk.newsroom.createUser(role);
      const data = { title: 'ចំណងជើង' };
      const errors = await refusal(desk, { releaseId, locale: 'km', data, user });
      assert.deepEqual(
        errors.map(({ path }) => path),
        ['_status'],
      );
      assert.deepEqual(await desk.entries(publicId), []);
      assert.equal((await desk.document(releaseId, 'km')).title, textIn('km').title);
      const { docs } = await desk.newsroom.payload.find({
        collection: 'audit-events',
        where: { by: { equals: user.id } },
      });
      assert.deepEqual(
        docs.map(({ act, outcome }) => [act, outcome]),
        [['publish', 'refused']],
      );
    });

  test('is an error for code that acts for nobody', async () => {
    const desk = given();
    const { releaseId } = await desk.draft();
    const before = await desk.length();
    await assert.rejects(
      desk.newsroom.payload.update({
        collection: 'press-releases',
        id: releaseId,
        locale: 'en',
        data: { _status: 'published' },
      }),
      ValidationError,
    );
    assert.equal(await desk.length(), before);
  });

  test('that failed before the save publishes nothing later, on the same request', async () => {
    const desk = given();
    const user = await desk.newsroom.createUser('editor');
    const { payload } = desk.newsroom;
    const [first, other] = [await desk.draft(), await desk.draft()];
    const before = await desk.length();
    for (const next of [first, other]) {
      const req = await createLocalReq({ user, locale: 'en' }, payload);
      const options = { collection: 'press-releases', locale: 'en', req, overrideAccess: false } as const;
      await assert.rejects(
        payload.update({
          ...options,
          id: first.releaseId,
          data: { publicId: 'mine', _status: 'published' },
        }),
        ValidationError,
      );
      await payload.update({
        ...options,
        id: next.releaseId,
        draft: true,
        data: { summary: 'Only saved' },
      });
      const created = await payload.create({
        ...options,
        draft: true,
        data: { title: 'Only created', sourceLocale: 'en', kind: 'release' },
      });
      assert.equal(created._status, 'draft');
    }
    assert.equal(await desk.length(), before);
    assert.deepEqual(await desk.entries(first.publicId), []);
    assert.deepEqual(await desk.entries(other.publicId), []);
  });

  test('works over REST, and answers field errors there', async () => {
    const desk = given();
    const { releaseId, publicId } = await desk.draft();
    const user = await desk.newsroom.createUser('editor');
    const address = `/press-releases/${releaseId}?locale=en&depth=0`;
    const refused = await desk.newsroom.rest('PATCH', address, {
      user,
      body: { title: '', _status: 'published' },
    });
    assert.equal(refused.status, 400);
    assert.match(JSON.stringify(refused.body), /"path":"title"/);
    const done = await desk.newsroom.rest('PATCH', address, {
      user,
      body: { title: 'Over REST', _status: 'published' },
    });
    assert.equal(done.status, 200, JSON.stringify(done.body));
    assert.equal((await desk.snapshots(publicId))[0]?.title, 'Over REST');
    await refusalsWritten();
  });
});
