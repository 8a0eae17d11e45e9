import assert from 'node:assert/strict';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Client } from '@libsql/client';
import { accountOf } from '../../src/editorial/access/account.ts';
import type { CommandCall } from '../../src/editorial/commands/command-call.ts';
import { collectFiles } from '../../src/importers/collect-files.ts';
import { importActor } from '../../src/importers/import-actor.ts';
import { dryRun } from '../../src/importers/dry-run.ts';
import { importFiles } from '../../src/importers/import-files.ts';
import {
  hasFailures,
  importReportText,
  type FileReport,
  type ImportReport,
} from '../../src/importers/import-report.ts';
import type { ImportFile } from '../../src/importers/plan-import.ts';
import type { Locale } from '../../src/model/locale.ts';
import { databases } from '../support/databases.ts';
import { startNewsroom, type Newsroom } from '../support/newsroom.ts';

const en =
  'date 2024-03-05 The society has opened a school in Kampot, and the children of the valley came to see it.\n\nIt is open to all.';
const ru =
  'Школа открыта\n\nПНОМПЕНЬ, 5 марта 2024 г. — Общество открыло в Кампоте школу, и все дети долины пришли на неё посмотреть.';
const km = 'សមាគមបើកសាលារៀនថ្មី\n\nភ្នំពេញ៖ សមាគមបានបើកសាលារៀនថ្មីមួយនៅខេត្តកំពត ហើយក្មេងៗទាំងអស់បានមកមើល។';

const file = (name: string, text: string): ImportFile => ({
  path: `texts/${name}`,
  bytes: Buffer.from(text),
});

for (const database of databases) {
  describe(`import into ${database}`, () => {
    let newsroom: Newsroom;
    let call: CommandCall;

    before(async () => {
      newsroom = await startNewsroom({ database });
      const actor = accountOf(await newsroom.createUser('editor'));
      assert.ok(actor);
      call = { payload: newsroom.payload, actor };
    });
    after(() => newsroom.close());

    const run = (files: ImportFile[], publishes = false): Promise<ImportReport> =>
      importFiles(call, files, { publishes, now: newsroom.clock.now });
    const outcomes = ({ files }: ImportReport): string[] =>
      files.map(({ outcome, isPublished }) => (isPublished ? `${outcome}, published` : outcome));
    const entries = async (publicId?: string): Promise<string[]> => {
      const { docs } = await newsroom.payload.find({
        collection: 'publication-ledger',
        where: {
          and: [{ kind: { equals: 'published' } }, ...(publicId ? [{ publicId: { equals: publicId } }] : [])],
        },
        sort: 'sequence',
        pagination: false,
      });
      return docs.map(({ locale }) => String(locale));
    };
    const read = async (publicId: string | undefined, locale: Locale) => {
      const { docs } = await newsroom.payload.find({
        collection: 'press-releases',
        where: { publicId: { equals: publicId } },
        draft: true,
        locale,
        fallbackLocale: false,
      });
      assert.equal(docs.length, 1);
      return docs[0]!;
    };
    const publicIdOf = ({ files }: ImportReport, at = 0): string => {
      const { publicId } = files[at] as FileReport;
      assert.ok(publicId);
      return publicId;
    };

    test('a text becomes a draft with its date, place, source and body, and nothing is published', async () => {
      const report = await run([file('draft.txt', `QNA\n${ru}`)]);
      assert.deepEqual(outcomes(report), ['imported']);
      const release = await read(publicIdOf(report), 'ru');
      assert.equal(release.title, 'Школа открыта');
      assert.equal(release.slug, 'shkola-otkryta');
      assert.equal(release.datelinePlace, 'ПНОМПЕНЬ');
      assert.equal(release.sourceLocale, 'ru');
      assert.equal(release.releasedAt, '2024-03-05T05:00:00.000Z');
      assert.equal(release.syndicatedFrom?.name, 'QNA');
      assert.equal(release.importedFrom?.file, 'texts/draft.txt');
      assert.equal(release.workflow?.state, 'drafting');
      assert.equal(release.workflow.noteToEditor ?? null, null);
      assert.match(JSON.stringify(release.body), /Общество открыло в Кампоте школу/);
      assert.deepEqual(await entries(publicIdOf(report)), []);
      assert.ok(!(await read(publicIdOf(report), 'en')).title);
    });

    test('a second import changes nothing, and with publishing publishes the draft once', async () => {
      const files = [file('twice.txt', en)];
      const publicId = publicIdOf(await run(files));
      const before = await read(publicId, 'en');
      const again = await run([file('twice.txt', en.replace(/\n/g, '\r\n'))]);
      assert.deepEqual(outcomes(again), ['unchanged']);
      assert.equal(publicIdOf(again), publicId);
      assert.equal((await read(publicId, 'en')).updatedAt, before.updatedAt);
      assert.deepEqual(outcomes(await run(files, true)), ['unchanged, published']);
      assert.deepEqual(outcomes(await run(files, true)), ['unchanged']);
      assert.deepEqual(await entries(publicId), ['en']);
    });

    test('the same text under another name is known', async () => {
      const text = en.replace('Kampot', 'Takeo');
      const publicId = publicIdOf(await run([file('one.txt', text)]));
      const report = await run([file('two.txt', text)]);
      assert.deepEqual(outcomes(report), ['unchanged']);
      assert.equal(publicIdOf(report), publicId);
      assert.match(report.files[0]?.why ?? '', /from texts\/one\.txt/);
    });

    test('a known name with another text is skipped', async () => {
      const publicId = publicIdOf(await run([file('name.txt', en.replace('Kampot', 'Kep'))], true));
      const report = await run([file('name.txt', en.replace('Kampot', 'Pailin'))], true);
      assert.deepEqual(outcomes(report), ['skipped']);
      assert.equal(hasFailures(report), false);
      assert.match(report.files[0]?.why ?? '', /another text/);
      assert.doesNotMatch(JSON.stringify((await read(publicId, 'en')).body), /Pailin/);
      assert.deepEqual(await entries(publicId), ['en']);
    });

    test('three files of one name are one release in three locales, published together', async () => {
      const report = await run(
        [file('x.km.txt', km), file('x.en.txt', en + '\n\nX.'), file('x.ru.txt', ru + '\n\nX.')],
        true,
      );
      assert.deepEqual(outcomes(report), [
        'imported, published',
        'imported, published',
        'imported, published',
      ]);
      const publicId = publicIdOf(report);
      assert.equal(new Set(report.files.map((each) => each.publicId)).size, 1);
      assert.deepEqual((await entries(publicId)).sort(), ['en', 'km', 'ru']);
      assert.equal((await read(publicId, 'km')).title, 'សមាគមបើកសាលារៀនថ្មី');
      assert.equal((await read(publicId, 'ru')).title, 'Школа открыта');
      assert.equal((await read(publicId, 'km')).sourceLocale, 'km');
    });

    test('a language that comes later joins its release, but for a text written by hand', async () => {
      const first = file('later.en.txt', en + '\n\nLater.');
      const publicId = publicIdOf(await run([first]));
      const added = await run([first, file('later.ru.txt', ru + '\n\nПозже.')]);
      assert.deepEqual(outcomes(added), ['unchanged', 'imported']);
      assert.equal(publicIdOf(added, 1), publicId);
      const { id } = await read(publicId, 'km');
      await newsroom.payload.update({
        collection: 'press-releases',
        id,
        draft: true,
        locale: 'km',
        data: { title: 'សាលារៀន' },
      });
      const late = await run([first, file('later.km.txt', `${km}\n\nក្រោយ។`)]);
      assert.deepEqual(outcomes(late), ['unchanged', 'skipped']);
      assert.equal((await read(publicId, 'km')).title, 'សាលារៀន');
    });

    test('a language that comes alone joins nothing by its name, and is told to come with the others', async () => {
      const publicId = publicIdOf(await run([file('alone.en.txt', en + '\n\nFirst.')]));
      const alone = await run([file('alone.ru.txt', ru + '\n\nОдин.')], true);
      assert.deepEqual(outcomes(alone), ['skipped']);
      assert.match(alone.files[0]?.why ?? '', /together with texts\/alone\.en\.txt/);
      assert.ok(!(await read(publicId, 'ru')).title);
    });

    test('files of one name in two folders are two releases', async () => {
      const school = { path: '2024/release.en.txt', bytes: Buffer.from(en + '\n\nSchool.') };
      const publicId = publicIdOf(await run([school], true));
      const bridge = await run(
        [
          { path: '2025/release.en.txt', bytes: Buffer.from(en.replace('a school', 'a bridge')) },
          { path: '2025/release.ru.txt', bytes: Buffer.from(ru.replaceAll('школу', 'мост')) },
        ],
        true,
      );
      assert.deepEqual(outcomes(bridge), ['imported, published', 'imported, published']);
      assert.notEqual(publicIdOf(bridge), publicId);
      assert.equal(publicIdOf(bridge, 1), publicIdOf(bridge));
      assert.deepEqual(await entries(publicId), ['en']);
    });

    test('a new language is skipped where another of its files is known with another text', async () => {
      const publicId = publicIdOf(await run([file('reused.en.txt', en + '\n\nReused.')], true));
      const report = await run(
        [
          file('reused.en.txt', en.replace('a school', 'a bridge') + '\n\nReused.'),
          file('reused.ru.txt', ru.replaceAll('школу', 'мост') + '\n\nСнова.'),
        ],
        true,
      );
      assert.deepEqual(outcomes(report), ['skipped', 'skipped']);
      assert.match(report.files[1]?.why ?? '', /texts\/reused\.en\.txt/);
      assert.deepEqual(await entries(publicId), ['en']);
      assert.ok(!(await read(publicId, 'ru')).title);
    });

    test('a text that is known in another language publishes nothing', async () => {
      const text = en.replace('Kampot', 'Oddar Meanchey');
      const publicId = publicIdOf(await run([file('known.en.txt', text)]));
      const { id } = await read(publicId, 'ru');
      await newsroom.payload.update({
        collection: 'press-releases',
        id,
        draft: true,
        locale: 'ru',
        data: { title: 'Не готово', slug: 'ne-gotovo', body: [{ children: [{ text: 'Не готово.' }] }] },
      });
      const report = await importFiles(call, [file('known.en.txt', text)], {
        locale: 'ru',
        publishes: true,
        now: newsroom.clock.now,
      });
      assert.deepEqual(outcomes(report), ['unchanged']);
      assert.match(report.files[0]?.why ?? '', /in en.*Not published/);
      assert.deepEqual(await entries(publicId), []);
    });

    test('a text that is in another release than its siblings is not published with them', async () => {
      const [one, other] = [en + '\n\nApart.', ru + '\n\nПорознь.'];
      const oneId = publicIdOf(await run([file('one-part.txt', one)]));
      const otherId = publicIdOf(await run([file('other-part.txt', other)]));
      const report = await run(
        [file('parts.en.txt', one), file('parts.ru.txt', other), file('parts.km.txt', `${km}\n\nឯកោ។`)],
        true,
      );
      assert.deepEqual(outcomes(report), ['unchanged', 'unchanged', 'skipped']);
      assert.deepEqual([publicIdOf(report), publicIdOf(report, 1)], [oneId, otherId]);
      assert.deepEqual([await entries(oneId), await entries(otherId)], [[], []]);
    });

    test('a draft that somebody has edited since is reported and not published', async () => {
      for (const [name, data] of Object.entries({
        words: { title: 'A school, perhaps' },
        marks: {
          body: [{ children: [{ text: 'The society has opened a school.', bold: true }] }],
        },
        summary: { summary: 'Not yet agreed on.' },
      })) {
        const source = file(`edited-${name}.txt`, en.replace('Kampot', `Kampot ${name}`));
        const publicId = publicIdOf(await run([source]));
        const { id } = await read(publicId, 'en');
        await newsroom.payload.update({
          collection: 'press-releases',
          id,
          draft: true,
          locale: 'en',
          data,
        });
        const report = await run([source], true);
        assert.deepEqual(outcomes(report), ['unchanged'], name);
        assert.match(report.files[0]?.why ?? '', /edited since/);
        assert.deepEqual(await entries(publicId), []);
      }
    });

    test('a proposed headline is published, and marked for the editor', async () => {
      const report = await run([file('proposed.txt', en.replace('Kampot', 'Kratie'))], true);
      assert.deepEqual(outcomes(report), ['imported, published']);
      assert.equal(report.files[0]?.titleIsProposed, true);
      assert.match((await read(publicIdOf(report), 'en')).workflow?.noteToEditor ?? '', /proposed/);
      assert.match(importReportText(report), /proposed: review it/);
    });

    test('a file that fails leaves the others unharmed', async () => {
      const report = await run([
        file('empty.txt', ''),
        { path: 'texts/binary.txt', bytes: Uint8Array.of(0x50, 0, 1, 2) },
        file('good.txt', en.replace('Kampot', 'Kandal')),
        { path: 'texts/latin1.txt', bytes: Buffer.from('café society has opened', 'latin1') },
        file('french.txt', 'La société a ouvert une école dans la capitale pour les enfants.'),
      ]);
      assert.deepEqual(outcomes(report), ['failed', 'failed', 'imported', 'failed', 'failed']);
      assert.deepEqual(
        report.files.flatMap(({ problems }) => problems.map(({ rule }) => rule)),
        ['empty', 'binary', 'not-utf-8', 'unknown-language'],
      );
      assert.equal(hasFailures(report), true);
    });

    test('two imports at once make one draft', async () => {
      const files = [file('race.txt', en.replace('Kampot', 'Pursat'))];
      const both = await Promise.all([run(files, true), run(files, true)]);
      assert.deepEqual(
        both
          .flatMap(outcomes)
          .map((outcome) => outcome.replace(/,.*/, ''))
          .sort(),
        ['imported', 'unchanged'],
      );
      assert.equal(publicIdOf(both[0]), publicIdOf(both[1]));
      assert.deepEqual(await entries(publicIdOf(both[0])), ['en']);
    });

    test('an import acts as the only admin, or as the editor who is named', async () => {
      const { payload } = newsroom;
      const rule = async (email?: string): Promise<string> => {
        const actor = await importActor(payload, email);
        return actor.ok ? actor.value.role : (actor.problems[0]?.rule ?? '');
      };
      assert.equal(await rule(), 'no-account');
      await newsroom.createUser('admin');
      assert.equal(await rule(), 'admin');
      await newsroom.createUser('admin');
      assert.equal(await rule(), 'ambiguous-account');
      await newsroom.createUser('editor', { email: 'chan@example.org' });
      await newsroom.createUser('officer', { email: 'sok@example.org' });
      assert.equal(await rule('Chan@example.org'), 'editor');
      assert.equal(await rule('sok@example.org'), 'not-an-editor');
      assert.equal(await rule('nobody@example.org'), 'no-account');
    });

    test('an officer may not import', async () => {
      const actor = accountOf(await newsroom.createUser('officer'));
      assert.ok(actor);
      const report = await importFiles(
        { ...call, actor },
        [file('officer.txt', en.replace('Kampot', 'Koh Kong'))],
        {
          publishes: false,
          now: newsroom.clock.now,
        },
      );
      assert.deepEqual(outcomes(report), ['failed']);
      assert.equal(report.files[0]?.problems[0]?.code, 'Forbidden');
    });
  });
}

describe('import into a database that fails', () => {
  let newsroom: Newsroom;
  let call: CommandCall;
  const client = () => (newsroom.payload.db as unknown as { client: Client }).client;

  before(async () => {
    newsroom = await startNewsroom();
    const actor = accountOf(await newsroom.createUser('editor'));
    assert.ok(actor);
    call = { payload: newsroom.payload, actor };
  });
  after(() => newsroom.close());

  test('an unexpected error fails its release and no other, and is in the report', async () => {
    await client().execute(
      "CREATE TRIGGER no_takeo BEFORE INSERT ON press_releases_locales WHEN NEW.title LIKE '%Takeo%' BEGIN SELECT RAISE(ABORT, 'no Takeo here'); END",
    );
    const report = await importFiles(
      call,
      ['Kampot', 'Takeo', 'Kandal'].map((place) => file(`${place}.txt`, en.replace('Kampot', place))),
      { publishes: true, now: newsroom.clock.now },
    );
    assert.deepEqual(
      report.files.map(({ outcome, isPublished }) => [outcome, isPublished]),
      [
        ['imported', true],
        ['failed', false],
        ['imported', true],
      ],
    );
    const [problem] = report.files[1]?.problems ?? [];
    assert.equal(problem?.rule, 'unexpected-error');
    assert.match(problem.message, /^It could not be imported: .{0,60}no Takeo here$/);
    assert.equal(hasFailures(report), true);
  });

  test('without its database an import ends, and reports what was done until then', async () => {
    const report = await importFiles(
      call,
      ['Pursat', 'Kratie', 'Kep'].map((place) => file(`${place}.txt`, en.replace('Kampot', place))),
      {
        publishes: false,
        now: newsroom.clock.now,
        onProgress: (done) => {
          if (done === 1) client().close();
        },
      },
    );
    assert.deepEqual(
      report.files.map(({ outcome, problems }) => [outcome, problems[0]?.code]),
      [
        ['imported', undefined],
        ['failed', 'Unavailable'],
        ['failed', 'Unavailable'],
      ],
    );
    assert.equal(report.files[2]?.problems[0]?.rule, 'not-tried');
  });
});

test('folders give their texts with those below, and what is not there is a problem of its own', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'dateline-import-'));
  try {
    await mkdir(path.join(folder, 'below'));
    await writeFile(path.join(folder, 'b.txt'), 'b');
    await writeFile(path.join(folder, 'below', 'a.TXT'), 'a');
    await writeFile(path.join(folder, '.hidden.txt'), 'h');
    await writeFile(path.join(folder, 'picture.png'), 'p');
    await writeFile(path.join(folder, 'long.txt'), Buffer.alloc(600_000, 'a'));
    const files = await collectFiles([folder, path.join(folder, 'b.txt'), path.join(folder, 'gone.txt')]);
    assert.deepEqual(
      files.map((each) => [
        path.relative(folder, each.path),
        'problem' in each ? each.problem.rule : each.bytes.length,
      ]),
      [
        ['gone.txt', 'unreadable-file'],
        ['b.txt', 1],
        [path.join('below', 'a.TXT'), 1],
        ['long.txt', 'over-long'],
      ],
    );
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('a dry run reads without a newsroom, pairs what looks alike, and tells two files of one language', () => {
  const report = dryRun(
    [
      file('x.en.txt', en),
      file('x.ru.txt', ru),
      file('x.EN.txt', en),
      file(
        'a.txt',
        'date 2024-03-05 The society gave 2,450 kilos of rice to 312 families of the valley on Monday.',
      ),
      file(
        'b.txt',
        'date 2024-03-06 Общество передало 2 450 кг риса 312 семьям долины, и они были этому рады.',
      ),
    ],
    { now: Date.UTC(2026, 0, 1) },
  );
  assert.deepEqual(
    report.files.map(({ outcome, problems }) => problems[0]?.rule ?? outcome),
    ['readable', 'readable', 'same-language', 'readable', 'readable'],
  );
  assert.deepEqual(
    report.likelyPairs.map(({ paths }) => paths),
    [['texts/a.txt', 'texts/b.txt']],
  );
  assert.match(importReportText(report), /nothing was joined/);
});
