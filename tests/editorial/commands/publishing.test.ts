import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cancel } from '../../../src/editorial/commands/cancel.ts';
import { correct } from '../../../src/editorial/commands/correct.ts';
import { kill } from '../../../src/editorial/commands/kill.ts';
import { minorChange } from '../../../src/editorial/commands/minor-change.ts';
import { publish } from '../../../src/editorial/commands/publish.ts';
import { reinstate } from '../../../src/editorial/commands/reinstate.ts';
import { saveDraft } from '../../../src/editorial/commands/save-draft.ts';
import { withdraw } from '../../../src/editorial/commands/withdraw.ts';
import { toIso } from '../../../src/model/instant.ts';
import { onEachDatabase, paragraph, problems, second, textIn, value } from './on-each-database.ts';

onEachDatabase('publishing', (given) => {
  test('publish freezes the working copy of one locale, now, and of no other', async () => {
    const desk = given();
    const { releaseId, publicId } = await desk.draft(['en', 'km']);
    const result = value(await publish(await desk.as('editor'), { releaseId, locales: ['en'] }));
    assert.deepEqual(result, {
      publicId,
      locales: [{ locale: 'en', outcome: 'published', version: 1, goesLiveAt: desk.now }],
    });
    assert.deepEqual(await desk.states(publicId), { en: 'live', km: 'unpublished', ru: 'unpublished' });
    const [snapshot] = await desk.snapshots(publicId);
    const { title, summary, datelinePlace, body } = textIn('en');
    assert.deepEqual(
      { ...snapshot },
      {
        title,
        slug: 'wells-reopened',
        summary,
        datelinePlace,
        body,
        kind: 'release',
        sourceLocale: 'en',
        topicIds: [],
        contactIds: [],
        attachmentIds: [],
        media: [],
        relatedReleases: [],
      },
    );
  });

  test('publish says in the workflow what was approved, by whom, and marks that locale only', async () => {
    const desk = given();
    const { releaseId, publicId } = await desk.draft(['en', 'km']);
    const editor = await desk.as('editor');
    value(await publish(editor, { releaseId, locales: ['en'] }));
    const [head] = await desk.heads(publicId);
    assert.ok(head?.kind === 'published');
    const english = await desk.document(releaseId, 'en');
    assert.equal(english._status, 'published');
    assert.equal(english.workflow?.state, 'approved');
    const { versionId, ...approved } = english.workflow.approved ?? {};
    assert.deepEqual(approved, {
      textHash: head.textHash,
      basis: head.basis,
      by: editor.actor.id,
      at: toIso(desk.now),
    });
    assert.ok(versionId);
    const version = await desk.newsroom.payload.findVersionByID({
      collection: 'press-releases',
      id: versionId,
      locale: 'en',
      depth: 0,
    });
    assert.equal(version.version.title, textIn('en').title);
    const khmer = await desk.document(releaseId, 'km');
    assert.equal(khmer._status, 'draft');
    assert.equal(khmer.workflow?.state, 'drafting');
    assert.equal(khmer.title, textIn('km').title);
  });

  test('several locales published together share one instant and go by the source of the same moment', async () => {
    const desk = given();
    const { releaseId, publicId } = await desk.draft(['en', 'km', 'ru']);
    value(await publish(await desk.as('editor'), { releaseId, locales: ['ru', 'km', 'en'] }));
    const heads = await desk.heads(publicId);
    assert.deepEqual(await desk.entries(publicId), ['published ru 1', 'published km 1', 'published en 1']);
    assert.equal(new Set(heads.map(({ at }) => at)).size, 1);
    const source = heads.find((head) => head.kind === 'published' && head.locale === 'en');
    assert.ok(source?.kind === 'published');
    const hash = source.basis;
    assert.deepEqual(
      heads.map((head) => head.kind === 'published' && head.translatedFrom),
      [{ locale: 'en', hash }, { locale: 'en', hash }, undefined],
    );
    for (const locale of ['en', 'km', 'ru'] as const)
      assert.equal((await desk.document(releaseId, locale))._status, 'published');
  });

  test('a scheduled version stays as it was frozen, whatever is edited afterwards', async () => {
    const desk = given();
    const { releaseId, publicId } = await desk.draft();
    const goesLiveAt = desk.later(60);
    value(await publish(await desk.as('editor'), { releaseId, locales: ['en'], goesLiveAt }));
    assert.equal((await desk.states(publicId)).en, 'scheduled');
    await desk.edit(releaseId, 'en', { title: 'Edited since' });
    desk.pass(60);
    assert.equal((await desk.states(publicId)).en, 'live');
    assert.equal((await desk.snapshots(publicId)).at(-1)?.title, textIn('en').title);
    const { workflow, title } = await desk.document(releaseId, 'en');
    assert.deepEqual([title, workflow?.state], ['Edited since', 'drafting']);
    assert.ok(workflow?.approved?.textHash, 'the approval is kept while the next draft is edited');
  });

  test('a date without a time means noon in the zone of the organisation', async () => {
    const desk = given();
    const { releaseId } = await desk.draft();
    const result = value(
      await publish(await desk.as('editor'), { releaseId, locales: ['en'], goesLiveAt: '2027-03-01' }),
    );
    assert.equal(result.locales[0]?.goesLiveAt, Date.parse('2027-03-01T05:00:00Z'));
  });

  test('a shared field that was drafted in one locale is published with the next one, whatever its status', async () => {
    const desk = given();
    const { releaseId, publicId } = await desk.draft(['en', 'km']);
    const editor = await desk.as('editor');
    value(await publish(editor, { releaseId, locales: ['km'] }));
    const officer = await desk.as('officer');
    value(await saveDraft(officer, { releaseId, locale: 'en', shared: { kind: 'appeal' } }));
    value(await minorChange(editor, { releaseId, locales: ['km'] }));
    assert.deepEqual(
      (await desk.snapshots(publicId)).map(({ kind, title }) => [kind, title]),
      [
        ['release', textIn('km').title],
        ['appeal', textIn('km').title],
      ],
    );
  });

  test('the same publication a second time appends nothing and says so', async () => {
    const desk = given();
    const { releaseId, publicId } = await desk.draft();
    const editor = await desk.as('editor');
    value(await publish(editor, { releaseId, locales: ['en'] }));
    for (const again of [publish, minorChange]) {
      const result = value(await again(editor, { releaseId, locales: ['en'] }));
      assert.equal(result.locales[0]?.outcome, 'unchanged');
      assert.equal(result.locales[0].version, 1);
    }
    assert.deepEqual(await desk.entries(publicId), ['published en 1']);
  });

  test('all problems of all locales are told at once, and nothing is stored', async () => {
    const desk = given();
    const { releaseId, publicId } = await desk.draft(['en', 'km', 'ru']);
    const editor = await desk.as('editor');
    value(await publish(editor, { releaseId, locales: ['ru'] }));
    await desk.edit(releaseId, 'en', { title: '\u200b', body: [] });
    await desk.edit(releaseId, 'ru', { title: 'Другое' });
    const before = await desk.length();
    const goesLiveAt = desk.later(-1);
    const result = await publish(editor, { releaseId, locales: ['en', 'km', 'ru'], goesLiveAt });
    assert.deepEqual(problems(result), [
      'Invalid go-live-passed',
      'Invalid title-missing en',
      'Invalid body-missing en',
      'Conflict was-live ru',
    ]);
    assert.equal(await desk.length(), before);
    assert.equal((await desk.document(releaseId, 'km'))._status, 'draft');
    assert.deepEqual(await desk.audit(publicId), [
      'done create-draft en',
      'done create-draft km',
      'done create-draft ru',
      'done publish ru',
      'done save-draft en',
      'done save-draft ru',
      'refused publish',
    ]);
  });

  test('what is merely missing is a warning', async () => {
    const desk = given();
    const { releaseId } = await desk.draft(['en'], { summary: '' });
    const result = await publish(await desk.as('editor'), { releaseId, locales: ['en'] });
    assert.ok(result.ok);
    assert.deepEqual(
      result.warnings.map(({ rule }) => rule),
      ['summary-missing'],
    );
  });

  test('a correction carries its note, a minor change keeps the basis', async () => {
    const desk = given();
    const { releaseId, publicId } = await desk.draft();
    const editor = await desk.as('editor');
    value(await publish(editor, { releaseId, locales: ['en'] }));
    desk.pass(1);
    await desk.edit(releaseId, 'en', { body: paragraph('Fourteen wells.') });
    value(await correct(editor, { releaseId, notes: { en: ' It was fourteen wells.\n' } }));
    desk.pass(1);
    await desk.edit(releaseId, 'en', { body: paragraph('Fourteen wells!') });
    value(await minorChange(editor, { releaseId, locales: ['en'] }));
    const [first, correction, minor] = await desk.heads(publicId);
    assert.ok(first?.kind === 'published' && correction?.kind === 'published' && minor?.kind === 'published');
    assert.equal(correction.note, 'It was fourteen wells.');
    assert.equal(correction.basis, correction.textHash);
    assert.equal(minor.basis, correction.basis);
    assert.notEqual(minor.textHash, correction.textHash);
    assert.deepEqual(
      [correction.listedAt, minor.listedAt],
      [first.listedAt, first.listedAt],
      'the listed date never moves',
    );
    assert.equal((await desk.document(releaseId, 'en')).workflow?.approved?.basis, correction.basis);
  });

  test('a translation stays stale through its minor changes until it is said to be up to date', async () => {
    const desk = given();
    const { releaseId, publicId } = await desk.draft(['en', 'ru']);
    const editor = await desk.as('editor');
    value(await publish(editor, { releaseId, locales: ['en', 'ru'] }));
    await desk.edit(releaseId, 'en', { body: paragraph('Fourteen wells.') });
    value(await correct(editor, { releaseId, notes: { en: 'Fourteen.' } }));
    await desk.edit(releaseId, 'ru', { title: 'Колодцы открыты' });
    value(await minorChange(editor, { releaseId, locales: ['ru'] }));
    value(await minorChange(editor, { releaseId, locales: ['ru'], upToDate: ['ru'] }));
    const heads = (await desk.heads(publicId)).filter((head) => head.kind === 'published');
    const [source, , correction] = heads;
    const russian = heads
      .filter(({ locale }) => locale === 'ru')
      .map(({ translatedFrom }) => translatedFrom?.hash);
    assert.deepEqual(russian, [source?.basis, source?.basis, correction?.basis]);
  });

  test('cancel takes back what waits; the number is not used again', async () => {
    const desk = given();
    const { releaseId, publicId } = await desk.draft();
    const editor = await desk.as('editor');
    value(await publish(editor, { releaseId, locales: ['en'], goesLiveAt: desk.later(60) }));
    assert.deepEqual(problems(await publish(editor, { releaseId, locales: ['en'] })), [
      'Conflict pending en',
    ]);
    value(await cancel(editor, { releaseId, locales: ['en'] }));
    assert.equal((await desk.states(publicId)).en, 'unpublished');
    assert.deepEqual(problems(await cancel(editor, { releaseId, locales: ['en'] })), [
      'Conflict no-pending en',
    ]);
    value(await publish(editor, { releaseId, locales: ['en'], goesLiveAt: desk.later(60) }));
    value(await publish(editor, { releaseId, locales: ['en'], cancelsPending: true }));
    assert.deepEqual(await desk.entries(publicId), [
      'published en 1',
      'cancelled en 1',
      'published en 2',
      'cancelled en 2',
      'published en 3',
    ]);
  });

  test('withdraw ends what waits; reinstate brings the page back, alone or corrected', async () => {
    const desk = given();
    const { releaseId, publicId } = await desk.draft(['en', 'km']);
    const editor = await desk.as('editor');
    value(await publish(editor, { releaseId, locales: ['en', 'km'] }));
    await desk.edit(releaseId, 'en', { title: 'Wells opened' });
    value(await minorChange(editor, { releaseId, locales: ['en'], goesLiveAt: desk.later(60) }));
    value(await withdraw(editor, { releaseId, notices: { en: 'Wrong figures.', km: 'ខុស' } }));
    assert.deepEqual(await desk.states(publicId), { en: 'withdrawn', km: 'withdrawn', ru: 'unpublished' });
    assert.deepEqual(problems(await minorChange(editor, { releaseId, locales: ['en'] })), [
      'Conflict withdrawn en',
    ]);
    value(await reinstate(editor, { releaseId, locales: ['en', 'km'], notes: { en: 'Figures corrected.' } }));
    desk.pass(120);
    assert.deepEqual(await desk.states(publicId), { en: 'live', km: 'live', ru: 'unpublished' });
    assert.deepEqual(await desk.entries(publicId), [
      'published en 1',
      'published km 1',
      'published en 2',
      'withdrawn km',
      'withdrawn en',
      'reinstated en',
      'reinstated km',
      'published en 3',
    ]);
    assert.deepEqual(problems(await reinstate(editor, { releaseId, locales: ['en'] })), [
      'Conflict not-withdrawn en',
    ]);
  });

  test('kill is final: every command after it is a Conflict', async () => {
    const desk = given();
    const { releaseId, publicId } = await desk.draft(['en', 'km']);
    const [editor, admin] = [await desk.as('editor'), await desk.as('admin')];
    assert.deepEqual(problems(await kill(admin, { releaseId })), ['Conflict never-published']);
    value(await publish(editor, { releaseId, locales: ['en'], goesLiveAt: desk.later(60) }));
    value(await kill(admin, { releaseId }));
    assert.deepEqual(await desk.states(publicId), { en: 'killed', km: 'killed', ru: 'killed' });
    for (const refused of [
      await publish(editor, { releaseId, locales: ['km'] }),
      await minorChange(editor, { releaseId, locales: ['en'] }),
      await correct(editor, { releaseId, notes: { en: 'No.' } }),
      await cancel(editor, { releaseId, locales: ['en'] }),
      await withdraw(editor, { releaseId, notices: { en: 'No.' } }),
      await reinstate(editor, { releaseId, locales: ['en'] }),
      await kill(admin, { releaseId }),
    ])
      assert.deepEqual(problems(refused), ['Conflict killed']);
  });

  test('a clock that was set back never lets an entry be older than the one before', async () => {
    const desk = given();
    const { releaseId, publicId } = await desk.draft();
    const editor = await desk.as('editor');
    value(await publish(editor, { releaseId, locales: ['en'] }));
    desk.newsroom.clock.now -= 3600 * second;
    await desk.edit(releaseId, 'en', { title: 'Wells opened' });
    value(await minorChange(editor, { releaseId, locales: ['en'] }));
    desk.newsroom.clock.now += 3600 * second;
    const [first, change] = await desk.heads(publicId);
    assert.ok(first?.kind === 'published' && change?.kind === 'published');
    assert.deepEqual([change.at, change.goesLiveAt], [first.at, first.at]);
  });
});
