import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { changeSettings } from '../../../src/editorial/commands/change-settings.ts';
import { correct } from '../../../src/editorial/commands/correct.ts';
import { publish } from '../../../src/editorial/commands/publish.ts';
import { withdraw } from '../../../src/editorial/commands/withdraw.ts';
import { onEachDatabase, textIn, value, type Desk } from './on-each-database.ts';

type WriteMethod = 'create' | 'createVersion' | 'updateOne' | 'updateVersion';
const methods: readonly WriteMethod[] = ['create', 'createVersion', 'updateOne', 'updateVersion'];

/** Lets the n-th write of the adapter, from now on, fail; answers how many there were, and puts everything back. */
async function withFault(desk: Desk, failing: number, work: () => Promise<unknown>): Promise<number> {
  const adapter = desk.newsroom.payload.db as unknown as Record<
    WriteMethod,
    (args: unknown) => Promise<unknown>
  >;
  const stock = Object.fromEntries(methods.map((name) => [name, adapter[name]])) as typeof adapter;
  let writes = 0;
  for (const name of methods)
    adapter[name] = (args) => {
      writes += 1;
      if (writes === failing)
        return Promise.reject(new Error(`The disk is full (write ${String(failing)}).`));
      return stock[name].call(adapter, args);
    };
  try {
    await work();
  } finally {
    Object.assign(adapter, stock);
  }
  return writes;
}

/** All that the newsroom holds of a release. */
async function stored(desk: Desk, releaseId: string): Promise<string> {
  const { payload } = desk.newsroom;
  const versions = await payload.count({ collection: 'audit-events' });
  return JSON.stringify([
    await desk.length(),
    versions.totalDocs,
    (await payload.countVersions({ collection: 'press-releases' })).totalDocs,
    await Promise.all((['km', 'en', 'ru'] as const).map((locale) => desk.document(releaseId, locale))),
  ]);
}

onEachDatabase('a command in which any one write fails', (given) => {
  const needsTransactions = (t: TestContext): boolean => {
    if (given().newsroom.hasTransactions) return true;
    t.skip('not run: no MONGODB_URI');
    return false;
  };

  const commands: Record<string, (desk: Desk, releaseId: string) => Promise<unknown>> = {
    'publish of three locales': async (desk, releaseId) =>
      publish(await desk.as('editor'), { releaseId, locales: ['en', 'km', 'ru'] }),
    correction: async (desk, releaseId) =>
      correct(await desk.as('editor'), { releaseId, notes: { en: 'Note.' } }),
    withdrawal: async (desk, releaseId) =>
      withdraw(await desk.as('editor'), { releaseId, notices: { en: 'Why.' } }),
  };

  for (const [name, command] of Object.entries(commands))
    test(`${name}: the error is thrown, and nothing at all is stored`, async (t) => {
      const desk = given();
      if (!needsTransactions(t)) return;
      const { releaseId } = await desk.draft(['en', 'km', 'ru']);
      await desk.as('editor');
      if (name !== 'publish of three locales')
        value(await publish(await desk.as('editor'), { releaseId, locales: ['en'] }));
      await desk.edit(releaseId, 'en', { title: 'Wells opened' });
      const before = await stored(desk, releaseId);
      let failing = 1;
      for (; failing < 100; failing += 1) {
        const writes = await withFault(desk, failing, async () => {
          await command(desk, releaseId);
        }).catch((error: unknown) => {
          assert.match(String(error), /disk is full|transaction|write/i);
          return null;
        });
        if (writes !== null) break;
        assert.equal(await stored(desk, releaseId), before, `after a fault in write ${String(failing)}`);
      }
      assert.ok(failing > 2, `the command writes ${String(failing - 1)} times`);
      assert.notEqual(await stored(desk, releaseId), before, 'without a fault it is carried out');
    });

  test('a fault while settings are changed leaves documents and ledger as they were', async (t) => {
    const desk = given();
    if (!needsTransactions(t)) return;
    const admin = await desk.as('admin');
    const counts = async () => [
      await desk.length(),
      (await desk.newsroom.payload.count({ collection: 'topics' })).totalDocs,
    ];
    const before = await counts();
    for (const failing of [1, 2, 3])
      await assert.rejects(
        withFault(desk, failing, () => changeSettings(admin, { topics: [{ label: { en: 'Water' } }] })),
        /disk is full/,
      );
    assert.deepEqual(await counts(), before);
  });
});

onEachDatabase('commands at the same moment', (given) => {
  test('twenty publications of one locale: one is carried out, the others find it done', async () => {
    const desk = given();
    const { releaseId, publicId } = await desk.draft();
    const editor = await desk.as('editor');
    const results = await Promise.all(
      Array.from({ length: 20 }, () => publish(editor, { releaseId, locales: ['en'] })),
    );
    const outcomes = results.map((result) => value(result).locales[0]?.outcome);
    assert.deepEqual(outcomes.filter((outcome) => outcome === 'published').length, 1);
    assert.deepEqual(await desk.entries(publicId), ['published en 1']);
  });

  test('three locales of one release: all are published, none loses its text', async () => {
    const desk = given();
    const { releaseId, publicId } = await desk.draft(['en', 'km', 'ru']);
    const editor = await desk.as('editor');
    await Promise.all(
      (['en', 'km', 'ru'] as const).map(async (locale) =>
        value(await publish(editor, { releaseId, locales: [locale] })),
      ),
    );
    assert.deepEqual(await desk.states(publicId), { en: 'live', km: 'live', ru: 'live' });
    for (const locale of ['en', 'km', 'ru'] as const) {
      const { title, _status, workflow } = await desk.document(releaseId, locale);
      assert.deepEqual([title, _status, workflow?.state], [textIn(locale).title, 'published', 'approved']);
    }
  });
});
