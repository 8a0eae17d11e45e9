import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ensureFirstAdmin } from '../../../src/editorial/accounts/ensure-first-admin.ts';
import { startNewsroom, type Newsroom } from '../../support/newsroom.ts';

describe('a caller without an account', () => {
  let newsroom: Newsroom;
  let transactions = 0;
  before(async () => {
    newsroom = await startNewsroom();
    const { db } = newsroom.payload;
    const begin = db.beginTransaction.bind(db);
    db.beginTransaction = (options) => {
      transactions += 1;
      return begin(options);
    };
  });
  after(() => newsroom.close());

  it('finds an account there already, made once with a password printed once', async () => {
    const first = await ensureFirstAdmin(newsroom.payload);
    assert.ok(first);
    assert.ok(first.password.length >= 20);
    assert.equal(await ensureFirstAdmin(newsroom.payload), null);
    const { body, status } = await newsroom.rest('POST', '/users/login', { body: first });
    assert.equal(status, 200);
    assert.equal((body as { user: { role: string } }).user.role, 'admin');
  });

  for (const address of [
    'GET /access',
    'GET /users/init',
    'POST /users/first-register',
    'POST /users/refresh-token',
    'POST /users/unlock',
    'POST /users/verify/x',
    'GET /users',
    'POST /users',
    'PATCH /users',
    'DELETE /users/1',
    'GET /press-releases',
    'GET /press-releases/1',
    'GET /press-releases/count',
    'GET /press-releases/versions',
    'POST /press-releases',
    'POST /press-releases?_method=GET',
    'POST /press-releases/1/duplicate',
    'POST /press-releases/versions/1',
    'POST /press-releases/access/1',
    'PATCH /press-releases/1',
    'DELETE /press-releases/1',
    'GET /publication-ledger',
    'POST /publication-ledger',
    'POST /media',
    'GET /media/file/x.jpg',
    'GET /globals/organisation',
    'POST /globals/organisation',
    'POST /globals/organisation/access',
    'GET /payload-preferences/x',
    'POST /payload-preferences/x',
    'GET /payload-locked-documents',
    'GET /payload-jobs/run',
    'POST /graphql',
    'GET /graphql',
    'GET /og',
    'GET /nowhere',
    'OPTIONS /press-releases',
  ]) {
    it(`gets 401 from ${address}, and no transaction is begun`, async () => {
      transactions = 0;
      const [method = '', place = ''] = address.split(' ');
      const { status } = await newsroom.rest(
        method,
        place,
        method === 'POST' ? { body: { title: 'x' } } : {},
      );
      assert.equal(status, 401);
      assert.equal(transactions, 0);
    });
  }

  it('gets an empty user from me, and an answer from forgot and reset password and logout', async () => {
    const me = await newsroom.rest('GET', '/users/me');
    assert.equal(me.status, 200);
    assert.equal((me.body as { user: unknown }).user, null);
    assert.equal(
      (await newsroom.rest('POST', '/users/forgot-password', { body: { email: 'no@example.org' } })).status,
      200,
    );
    const reset = await newsroom.rest('POST', '/users/reset-password', {
      body: { token: 'x', password: 'y' },
    });
    assert.equal(reset.status, 403);
    assert.equal((await newsroom.rest('POST', '/users/logout')).status, 400);
    assert.equal(
      (await newsroom.rest('POST', '/users/login', { body: { email: 'no@example.org', password: 'x' } }))
        .status,
      401,
    );
  });

  it('is still nobody with a token that was made up', async () => {
    const { config } = newsroom;
    const { handleEndpoints } = await import('payload');
    const response = await handleEndpoints({
      config,
      payloadInstanceCacheKey: newsroom.dataDir,
      request: new Request('http://localhost:3000/cms-api/access', {
        headers: { Authorization: 'JWT e30.e30.x' },
      }),
    });
    assert.equal(response.status, 401);
  });
});
