import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cancel } from '../../../src/editorial/commands/cancel.ts';
import { issueEmbargoLink } from '../../../src/editorial/commands/issue-embargo-link.ts';
import { publish } from '../../../src/editorial/commands/publish.ts';
import { revokeEmbargoLink } from '../../../src/editorial/commands/revoke-embargo-link.ts';
import { sha256 } from '../../../src/model/hash.ts';
import { onEachDatabase, problems, value, type Desk } from './on-each-database.ts';

async function embargoed(desk: Desk) {
  const draft = await desk.draft(['en', 'km']);
  const editor = await desk.as('editor');
  const { releaseId } = draft;
  value(
    await publish(editor, { releaseId, locales: ['en'], goesLiveAt: desk.later(600), isEmbargoed: true }),
  );
  return { ...draft, editor };
}

onEachDatabase('embargo links', (given) => {
  test('a link is an entry with the hash of its token; the token is told once and kept nowhere', async () => {
    const desk = given();
    const { releaseId, publicId, editor } = await embargoed(desk);
    assert.equal((await desk.states(publicId)).en, 'embargoed');
    const expiresAt = desk.later(300);
    const issued = value(await issueEmbargoLink(editor, { releaseId, locales: ['en', 'km'], expiresAt }));
    assert.equal(Buffer.from(issued.token, 'base64url').length * 8, 128);
    const head = (await desk.heads(publicId)).at(-1);
    assert.ok(head?.kind === 'embargo-link');
    assert.deepEqual(
      [head.tokenHash, head.locales, head.expiresAt, head.revoked],
      [sha256(issued.token), ['en', 'km'], expiresAt, undefined],
    );
    const { docs } = await desk.newsroom.payload.find({ collection: 'audit-events', pagination: false });
    assert.ok(!JSON.stringify([docs, await desk.heads(publicId)]).includes(issued.token));
  });

  test('a link is revoked by the hash of its token, once', async () => {
    const desk = given();
    const { releaseId, publicId, editor } = await embargoed(desk);
    const { tokenHash } = value(
      await issueEmbargoLink(editor, { releaseId, locales: ['en'], expiresAt: desk.later(300) }),
    );
    value(await revokeEmbargoLink(editor, { releaseId, tokenHash }));
    const head = (await desk.heads(publicId)).at(-1);
    assert.ok(head?.kind === 'embargo-link');
    assert.deepEqual([head.tokenHash, head.revoked], [tokenHash, true]);
    assert.deepEqual(problems(await revokeEmbargoLink(editor, { releaseId, tokenHash })), [
      'Conflict link-revoked',
    ]);
    const unknown = { releaseId, tokenHash: sha256('another') };
    assert.deepEqual(problems(await revokeEmbargoLink(editor, unknown)), ['NotFound link-unknown']);
  });

  test('no link without a text that waits under embargo, nor one that has expired: both are told', async () => {
    const desk = given();
    const { releaseId, editor } = await embargoed(desk);
    const result = await issueEmbargoLink(editor, { releaseId, locales: ['km'], expiresAt: desk.later(0) });
    assert.deepEqual(problems(result), ['Conflict no-embargo', 'Invalid link-expired']);
    desk.pass(600);
    const late = await issueEmbargoLink(editor, { releaseId, locales: ['en'], expiresAt: desk.later(300) });
    assert.deepEqual(problems(late), ['Conflict no-embargo']);
  });

  test('cancel revokes the links only where it is told to', async () => {
    const desk = given();
    const { releaseId, publicId, editor } = await embargoed(desk);
    const link = { releaseId, locales: ['en' as const], expiresAt: desk.later(900) };
    value(await issueEmbargoLink(editor, link));
    const again = { releaseId, locales: ['en' as const], goesLiveAt: desk.later(700), isEmbargoed: true };
    value(await cancel(editor, { releaseId, locales: ['en'] }));
    value(await publish(editor, again));
    value(await cancel(editor, { releaseId, locales: ['en'], revokesLinks: true }));
    assert.deepEqual(await desk.entries(publicId), [
      'published en 1',
      'embargo-link',
      'cancelled en 1',
      'published en 2',
      'cancelled en 2',
      'embargo-link',
    ]);
  });
});
