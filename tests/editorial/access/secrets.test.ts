import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { TypedUser } from 'payload';
import { startNewsroom, type Newsroom } from '../../support/newsroom.ts';

const hidden = [
  'hash',
  'salt',
  'sessions',
  'resetPasswordToken',
  'resetPasswordExpiration',
  'loginAttempts',
  'lockUntil',
];

describe('what only the server knows of an account', () => {
  let newsroom: Newsroom;
  let admin: TypedUser;
  let translator: TypedUser;

  before(async () => {
    newsroom = await startNewsroom();
    admin = await newsroom.createUser('admin');
    translator = await newsroom.createUser('translator');
    const { payload } = newsroom;
    for (const user of [admin, translator]) {
      await newsroom.signIn(user);
      await payload.forgotPassword({ collection: 'users', data: { email: user.email }, disableEmail: true });
      await payload.db.create({
        collection: 'payload-locked-documents',
        data: { globalSlug: 'organisation', user: { relationTo: 'users', value: user.id } },
      });
    }
    const stored = (await payload.db.findOne({
      collection: 'users',
      where: { id: { equals: admin.id } },
    })) as Record<string, unknown>;
    for (const name of ['hash', 'salt', 'sessions', 'resetPasswordToken']) assert.ok(stored[name], name);
  });
  after(() => newsroom.close());

  it('is in no answer, to the account itself, to another one or to an admin', async () => {
    for (const user of [translator, admin])
      for (const [method, address, body] of [
        ['GET', '/users?depth=2'],
        ['GET', `/users/${translator.id}?showHiddenFields=true`],
        ['GET', `/users/${admin.id}?select[hash]=true&select[sessions]=true&select[resetPasswordToken]=true`],
        ['GET', '/users/me'],
        ['GET', '/payload-locked-documents?depth=2'],
        ['POST', '/users/login', { email: user.email, password: 'correct horse battery staple' }],
        ['POST', '/users/refresh-token'],
        ['PATCH', `/users/${user.id}`, { name: 'Another name' }],
      ] as const) {
        const answer = await newsroom.rest(method, address, { user, ...(body ? { body } : {}) });
        assert.equal(answer.status, 200, `${method} ${address}`);
        for (const name of hidden)
          assert.ok(!names(answer.body).includes(name), `${method} ${address} tells ${name}`);
      }
    assert.equal((await newsroom.rest('GET', '/users', { user: translator })).status, 200, 'still signed in');
  });

  it('cannot be searched for or sorted by, here or through what names an account', async () => {
    for (const field of [...hidden, 'sessions.id'])
      for (const address of [
        `/users?where[${field}][exists]=true`,
        `/users?sort=${field}`,
        `/users/count?where[${field}][exists]=true`,
        `/press-releases?where[workflow.assignee.${field}][exists]=true`,
        `/payload-locked-documents?where[user.${field}][exists]=true`,
      ]) {
        const { status } = await newsroom.rest('GET', address, { user: translator });
        assert.ok(status >= 400 && status < 500, `${address} answered ${String(status)}`);
      }
  });

  it('is, of a preview link, the hash of its token, and a translator sees no links', async () => {
    const { payload } = newsroom;
    const release = await payload.create({
      collection: 'press-releases',
      locale: 'en',
      draft: true,
      data: { title: 'Wells reopened', sourceLocale: 'en', kind: 'release' },
    });
    const data = {
      tokenHash: 'secret',
      release: release.id,
      locales: ['en'],
      expiresAt: '2026-12-01T00:00:00.000Z',
    };
    await payload.db.create({ collection: 'preview-links', data });
    const officer = await newsroom.createUser('officer');
    const list = await newsroom.rest('GET', '/preview-links?depth=0', { user: officer });
    assert.equal(list.status, 200);
    assert.ok(names(list.body).includes('expiresAt'));
    assert.doesNotMatch(JSON.stringify(list.body), /secret|tokenHash/);
    const search = '/preview-links?where[tokenHash][like]=s';
    assert.equal((await newsroom.rest('GET', search, { user: officer })).status, 400);
    assert.equal((await newsroom.rest('GET', '/preview-links', { user: translator })).status, 403);
    for (const user of [translator, officer, admin]) {
      const made = await newsroom.rest('POST', '/preview-links', {
        user,
        body: { ...data, tokenHash: 'mine' },
      });
      assert.equal(made.status, 403);
    }
  });
});

/** The names of all members of a JSON value that hold something, at any depth. */
function names(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(names);
  return Object.entries(value).flatMap(([name, member]) =>
    Array.isArray(member) && member.length === 0 ? [] : [name, ...names(member)],
  );
}
