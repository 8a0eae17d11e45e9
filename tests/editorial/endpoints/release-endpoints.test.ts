import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { handleEndpoints, type TypedUser } from 'payload';
import type { IssuedLink } from '../../../src/editorial/commands/issue-embargo-link.ts';
import type { ReleaseStates } from '../../../src/editorial/states/release-states.ts';
import { fromIso } from '../../../src/model/instant.ts';
import type { Locale } from '../../../src/model/locale.ts';
import { acts, type Act } from '../../../src/model/possible-acts.ts';
import { startNewsroom, type Newsroom } from '../../support/newsroom.ts';

const hour = 3_600_000;

interface Answer {
  ok: boolean;
  value?: unknown;
  problems?: { rule: string; message: string; field?: string }[];
  warnings?: { rule: string }[];
}

describe('the commands of a release over the API', () => {
  let newsroom: Newsroom;
  let editor: TypedUser;
  before(async () => {
    newsroom = await startNewsroom();
    editor = await newsroom.createUser('editor');
  });
  after(() => newsroom.close());

  const draft = async (
    data: Record<string, unknown> = { title: 'Wells reopened' },
    locale: Locale = 'en',
  ) => {
    const { id } = await newsroom.payload.create({
      collection: 'press-releases',
      locale,
      draft: true,
      data: {
        body: [{ children: [{ text: 'Water runs.' }] }],
        kind: 'release',
        sourceLocale: locale,
        ...data,
      },
    });
    return id;
  };
  const give = async (id: string, act: string, body: unknown, user: TypedUser = editor) => {
    const answer = await newsroom.rest('POST', `/press-releases/${id}/${act}`, { user, body });
    return { status: answer.status, ...(answer.body as Answer) };
  };
  const states = async (id: string, user: TypedUser = editor) => {
    const { status, body } = await newsroom.rest('GET', `/press-releases/${id}/states`, { user });
    assert.equal(status, 200);
    return body as ReleaseStates;
  };
  const inputs: Record<Act, object> = {
    publish: { locales: ['en'] },
    correct: { notes: { en: 'The number was wrong.' } },
    'minor-change': { locales: ['en'] },
    withdraw: { notices: { en: 'Published too early.' } },
    reinstate: { locales: ['en'] },
    cancel: { locales: ['en'] },
  };
  const later = () => new Date(newsroom.clock.now + hour).toISOString();

  /** A release in each state, with the acts that are taken there; the text has changed since it was published. */
  const table: Record<string, { prepare: (id: string) => Promise<void>; taken: readonly Act[] }> = {
    unpublished: { prepare: () => Promise.resolve(), taken: ['publish'] },
    scheduled: {
      prepare: async (id) => {
        assert.equal((await give(id, 'publish', { locales: ['en'], goesLiveAt: later() })).status, 200);
      },
      taken: ['cancel'],
    },
    embargoed: {
      prepare: async (id) => {
        const body = { locales: ['en'], goesLiveAt: later(), isEmbargoed: true };
        assert.equal((await give(id, 'publish', body)).status, 200);
      },
      taken: ['cancel'],
    },
    live: {
      prepare: async (id) => {
        assert.equal((await give(id, 'publish', inputs.publish)).status, 200);
      },
      taken: ['correct', 'minor-change', 'withdraw'],
    },
    withdrawn: {
      prepare: async (id) => {
        assert.equal((await give(id, 'publish', inputs.publish)).status, 200);
        assert.equal((await give(id, 'withdraw', inputs.withdraw)).status, 200);
      },
      taken: ['reinstate'],
    },
  };

  for (const [state, { prepare, taken }] of Object.entries(table))
    it(`take from an editor what the state ${state} allows, as the states say, and answer 409 to the rest`, async () => {
      for (const act of acts) {
        const id = await draft();
        await prepare(id);
        await newsroom.payload.update({
          collection: 'press-releases',
          id,
          locale: 'en',
          draft: true,
          data: { title: 'Wells opened again' },
        });
        const { locales } = await states(id);
        assert.equal(locales.en.state, state);
        assert.deepEqual(locales.en.acts, taken);
        const trial = await give(id, `${act}?trial=true`, inputs[act]);
        const { status, ok } = await give(id, act, inputs[act]);
        assert.equal(status, taken.includes(act) ? 200 : 409, `${act} on ${state}`);
        assert.equal(ok, taken.includes(act));
        assert.deepEqual([trial.status, trial.ok], [200, ok], 'the trial foretells it');
      }
    });

  it('issue an embargo link, whose address is told once, and revoke it', async () => {
    const id = await draft();
    const inAnHour = { locales: ['en'], expiresAt: later() };
    const tooEarly = await give(id, 'issue-embargo-link', inAnHour);
    assert.deepEqual([tooEarly.status, tooEarly.problems?.[0]?.rule], [409, 'no-embargo']);
    await give(id, 'publish', { locales: ['en'], goesLiveAt: later(), isEmbargoed: true });
    const officer = await newsroom.createUser('officer');
    assert.equal((await give(id, 'issue-embargo-link', inAnHour, officer)).status, 403);
    assert.equal((await give(id, 'issue-embargo-link?trial=true', inAnHour)).ok, true);
    const issued = await give(id, 'issue-embargo-link', inAnHour);
    assert.equal(issued.status, 200);
    const { token, address, tokenHash } = issued.value as IssuedLink;
    assert.equal(address, `http://localhost:3000/embargo/${token}`);
    assert.equal((await give(id, 'revoke-embargo-link', { tokenHash })).status, 200);
    const again = await give(id, 'revoke-embargo-link', { tokenHash });
    assert.deepEqual(
      [again.status, again.problems?.[0]?.message],
      [409, 'This embargo link was revoked before.'],
    );
    const { totalDocs } = await newsroom.payload.count({
      collection: 'publication-ledger',
      where: { kind: { equals: 'embargo-link' } },
    });
    assert.equal(totalDocs, 2, 'issued and revoked; the trial wrote nothing');
  });

  it('are refused with 403 to accounts below editor, whose states offer no act', async () => {
    const id = await draft();
    for (const role of ['translator', 'officer'] as const) {
      const user = await newsroom.createUser(role);
      assert.deepEqual((await states(id, user)).locales.en.acts, []);
      for (const act of acts) {
        const { status, problems } = await give(id, act, inputs[act], user);
        assert.equal(status, 403, `${act} by ${role}`);
        assert.equal(problems?.[0]?.message, 'Your account may not do this: ask an editor.');
      }
    }
  });

  it('answer 404 for a release that does not exist, and 400 for what is not understood', async () => {
    const none = await give('no-such-release', 'publish', inputs.publish);
    assert.deepEqual([none.status, none.problems?.[0]?.rule], [404, 'release-unknown']);
    const id = await draft();
    assert.equal((await give(id, 'publish', { locales: ['fr'] })).status, 400);
    assert.equal((await give(id, 'publish', ['en'])).problems?.[0]?.rule, 'not-json');
    const missing = await newsroom.rest('GET', '/press-releases/no-such-release/states', { user: editor });
    assert.equal(missing.status, 404);
  });

  it('name every problem at once with its field, in the language of the admin', async () => {
    const id = await draft({ title: '', body: [] });
    const response = await ask(id, { headers: { 'Accept-Language': 'ru', Authorization: await token() } });
    assert.equal(response.status, 400);
    const { problems } = (await response.json()) as Answer;
    assert.deepEqual(
      problems?.map(({ field, message }) => [field, message]),
      [
        ['title', 'Нет заголовка на английском.'],
        ['slug', 'Не заполнены слова в адресе на английском.'],
        ['body', 'Нет текста на английском.'],
      ],
    );
  });

  it('write nothing in a trial, and tell of warnings', async () => {
    const id = await draft();
    const { ok, warnings } = await give(id, 'publish?trial=true', inputs.publish);
    assert.equal(ok, true);
    assert.deepEqual(
      warnings?.map(({ rule }) => rule),
      ['summary-missing', 'dateline-missing'],
    );
    assert.equal((await states(id)).locales.en.state, 'unpublished');
    assert.equal((await give(id, 'withdraw?trial=true', inputs.withdraw)).ok, false);
  });

  it('do nothing twice: a second publish is a conflict', async () => {
    const id = await draft();
    const both = await Promise.all([
      give(id, 'publish', inputs.publish),
      give(id, 'publish', inputs.publish),
    ]);
    assert.equal(both.filter(({ status }) => status === 200).length, 2, 'unchanged is no error');
    const { totalDocs } = await newsroom.payload.count({
      collection: 'publication-ledger',
      where: { publicId: { equals: (await states(id)).publicId } },
    });
    assert.equal(totalDocs, 1);
  });

  it('are closed to a page of another site that sends the cookie of a session', async () => {
    const id = await draft();
    const cookie = `payload-token=${await newsroom.signIn(editor)}`;
    const from = async (headers: Record<string, string>) =>
      (await ask(id, { headers: { Cookie: cookie, ...headers } })).status;
    assert.equal(await from({ Origin: 'https://elsewhere.example' }), 401);
    assert.equal(await from({ 'Sec-Fetch-Site': 'cross-site' }), 401);
    assert.equal(await from({}), 401);
    assert.equal(await from({ Origin: 'http://localhost:3000', 'Content-Type': 'text/plain' }), 400);
    assert.equal((await states(id)).locales.en.state, 'unpublished');
    assert.equal(await from({ Origin: 'http://localhost:3000' }), 200);
  });

  const token = async () => `JWT ${await newsroom.signIn(editor)}`;
  const ask = (id: string, { headers }: { headers: Record<string, string> }) =>
    handleEndpoints({
      config: newsroom.config,
      payloadInstanceCacheKey: newsroom.dataDir,
      request: new Request(`http://localhost:3000/cms-api/press-releases/${id}/publish`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...headers },
        body: JSON.stringify(inputs.publish),
      }),
    });

  it('move the states with the clock', async () => {
    const id = await draft();
    const goesLiveAt = later();
    await give(id, 'publish', { locales: ['en'], goesLiveAt });
    const waiting = await states(id);
    assert.equal(waiting.nextChangeAt, goesLiveAt);
    assert.equal(waiting.locales.en.isPublic, false);
    newsroom.clock.now = fromIso(goesLiveAt);
    const passed = await states(id);
    assert.equal(passed.nextChangeAt, null);
    assert.deepEqual([passed.locales.en.state, passed.locales.en.since], ['live', goesLiveAt]);
  });
});
