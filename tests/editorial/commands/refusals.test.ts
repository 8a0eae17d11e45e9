import assert from 'node:assert/strict';
import { test } from 'node:test';
import { roles } from '../../../src/editorial/access/account.ts';
import { refusalsWritten } from '../../../src/editorial/audit/audit-event.ts';
import { cancel } from '../../../src/editorial/commands/cancel.ts';
import { changeSettings } from '../../../src/editorial/commands/change-settings.ts';
import type { CommandCall } from '../../../src/editorial/commands/command-call.ts';
import { commandRights, type CommandName } from '../../../src/editorial/commands/command-rights.ts';
import { correct } from '../../../src/editorial/commands/correct.ts';
import { createDraft } from '../../../src/editorial/commands/create-draft.ts';
import { endConsent } from '../../../src/editorial/commands/end-consent.ts';
import { importRelease } from '../../../src/editorial/commands/import-release.ts';
import { issueEmbargoLink } from '../../../src/editorial/commands/issue-embargo-link.ts';
import { kill } from '../../../src/editorial/commands/kill.ts';
import { minorChange } from '../../../src/editorial/commands/minor-change.ts';
import { publish } from '../../../src/editorial/commands/publish.ts';
import { reinstate } from '../../../src/editorial/commands/reinstate.ts';
import { revokeEmbargoLink } from '../../../src/editorial/commands/revoke-embargo-link.ts';
import { saveDraft } from '../../../src/editorial/commands/save-draft.ts';
import { withdraw } from '../../../src/editorial/commands/withdraw.ts';
import type { Result } from '../../../src/model/problem.ts';
import { onEachDatabase, problems, value } from './on-each-database.ts';

type Given = (call: CommandCall, releaseId: string) => Promise<Result<unknown>>;
const tokenHash = 'e'.repeat(64);

/** Every command, on a release that may or may not be there. */
const commands: Record<CommandName, Given> = {
  publish: (call, releaseId) => publish(call, { releaseId, locales: ['en'] }),
  'minor-change': (call, releaseId) => minorChange(call, { releaseId, locales: ['en'] }),
  correct: (call, releaseId) => correct(call, { releaseId, notes: { en: 'Corrected.' } }),
  cancel: (call, releaseId) => cancel(call, { releaseId, locales: ['en'] }),
  withdraw: (call, releaseId) => withdraw(call, { releaseId, notices: { en: 'Wrong.' } }),
  reinstate: (call, releaseId) => reinstate(call, { releaseId, locales: ['en'] }),
  kill: (call, releaseId) => kill(call, { releaseId }),
  'issue-embargo-link': (call, releaseId) =>
    issueEmbargoLink(call, { releaseId, locales: ['en'], expiresAt: '2030-01-01T00:00:00Z' }),
  'revoke-embargo-link': (call, releaseId) => revokeEmbargoLink(call, { releaseId, tokenHash }),
  'end-consent': (call, mediaId) => endConsent(call, { mediaId }),
  'change-settings': (call, id) => changeSettings(call, { topics: [{ id, label: { en: 'Water' } }] }),
  'create-draft': (call) => createDraft(call, { sourceLocale: 'en', texts: { en: { title: 'A title' } } }),
  'import-release': (call) =>
    importRelease(call, {
      texts: [
        {
          locale: 'en',
          title: 'A title',
          body: [],
          importedFrom: { file: 'a.en.txt', hash: 'a' },
          siblings: [],
        },
      ],
    }),
  'save-draft': (call, releaseId) => saveDraft(call, { releaseId, locale: 'km', text: { title: 'ក' } }),
};

onEachDatabase('refusals', (given, database) => {
  const nothing = database === 'sqlite' ? '00000000-0000-4000-8000-000000000000' : '64b7f3a2c1d4e5f601234567';

  for (const [name, command] of Object.entries(commands) as [keyof typeof commands, Given][]) {
    const least = commandRights[name];
    for (const role of roles.slice(0, roles.indexOf(least))) {
      test(`${name} by a ${role} is forbidden, and audited`, async () => {
        const desk = given();
        const call = await desk.as(role);
        const before = [await desk.length(), (await desk.audit()).length] as const;
        assert.deepEqual(problems(await command(call, nothing)), ['Forbidden rights']);
        assert.deepEqual([await desk.length(), (await desk.audit()).length], [before[0], before[1] + 1]);
        const { docs } = await desk.newsroom.payload.find({
          collection: 'audit-events',
          where: { and: [{ by: { equals: call.actor.id } }, { act: { equals: name } }] },
        });
        assert.deepEqual(
          docs.map(({ outcome, details }) => [outcome, JSON.stringify(details).includes('Forbidden')]),
          [['refused', true]],
        );
      });
    }
    if (name !== 'create-draft' && name !== 'import-release')
      for (const [what, id] of [
        ['a document that does not exist', nothing],
        ['what is no id', 'no-id'],
      ] as const)
        test(`${name} of ${what} is NotFound`, async () => {
          const call = await given().as('admin');
          const [problem] = problems(await command(call, id));
          assert.match(problem ?? '', /^NotFound /);
        });
  }

  test('the organisation is changed by an admin only', async () => {
    const call = await given().as('editor');
    const result = await changeSettings(call, { organisation: { email: 'press@example.org' } });
    assert.deepEqual(problems(result), ['Forbidden rights']);
  });

  test('a wrong input is told by path, together with missing rights', async () => {
    const desk = given();
    const result = await publish(await desk.as('officer'), {
      releaseId: '',
      locales: [],
      goesLiveAt: 'tomorrow',
    });
    assert.ok(!result.ok);
    assert.deepEqual(
      result.problems.map(({ code, field }) => `${code} ${field ?? ''}`),
      ['Forbidden ', 'Invalid releaseId', 'Invalid locales', 'Invalid goesLiveAt'],
    );
  });

  for (const [what, input] of [
    ['a locale named twice', { locales: ['en', 'en'] }],
    ['an unknown locale', { locales: ['fr'] }],
    ['an unknown option', { locales: ['en'], now: true }],
    ['a day that does not exist', { locales: ['en'], goesLiveAt: '2026-02-30' }],
    ['an instant without an offset', { locales: ['en'], goesLiveAt: '2026-12-01T08:00:00' }],
  ] as const)
    test(`${what} is Invalid`, async () => {
      const desk = given();
      const { releaseId } = await desk.draft();
      const result = await publish(await desk.as('editor'), { releaseId, ...input } as never);
      assert.ok(!result.ok);
      assert.ok(result.problems.every(({ code }) => code === 'Invalid'));
    });

  test('a command that another one gives is audited by the outer one only, where it is refused', async () => {
    const desk = given();
    const before = await desk.audit();
    const text = { locale: 'en' as const, title: 'A title', body: [], siblings: [] };
    const importedFrom = { file: 'nested.en.txt', hash: 'nested' };
    const refused = await importRelease(await desk.as('editor'), {
      texts: [{ ...text, importedFrom }],
      shared: { topics: [nothing] },
    });
    assert.deepEqual(problems(refused), ['Invalid reference-unknown']);
    await refusalsWritten();
    assert.deepEqual(await desk.audit(), [...before, 'refused import-release'].sort());
  });

  test('a refused attempt is audited once, with the rules it broke and the release', async () => {
    const desk = given();
    const { releaseId, publicId } = await desk.draft();
    const editor = await desk.as('editor');
    value(await publish(editor, { releaseId, locales: ['en'] }));
    problems(await reinstate(editor, { releaseId, locales: ['en'] }));
    const { docs } = await desk.newsroom.payload.find({
      collection: 'audit-events',
      where: { and: [{ publicId: { equals: publicId } }, { outcome: { equals: 'refused' } }] },
    });
    assert.deepEqual(
      docs.map(({ act, by, details }) => [
        act,
        by,
        (details as { problems: { rule: string }[] }).problems[0]?.rule,
      ]),
      [['reinstate', editor.actor.id, 'not-withdrawn']],
    );
  });
});
