import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createLocalReq, handleEndpoints, type CollectionSlug, type Endpoint, type TypedUser } from 'payload';
import sharp from 'sharp';
import { refusalsWritten } from '../../../src/editorial/audit/audit-event.ts';
import { saveMedia } from '../../../src/editorial/media/save-media.ts';
import { acts } from '../../../src/model/possible-acts.ts';
import { startNewsroom, type Newsroom } from '../../support/newsroom.ts';

const reading = ['get /count', 'get /', 'get /:id', 'post /access/:id?'];
/** All that a translator may ask of the API. `patch /:id` is open to the fields of a translator only. */
const open: Readonly<Record<string, readonly string[]>> = {
  '': ['get /access'],
  'press-releases': [...reading, 'get /versions', 'get /versions/:id', 'get /:id/states', 'patch /:id'],
  media: [...reading, 'get /file/:filename', 'patch /:id'],
  topics: reading,
  contacts: reading,
  users: [
    ...reading,
    'get /init',
    'get /me',
    'post /login',
    'post /refresh-token',
    'post /forgot-password',
    'post /logout',
  ],
  'preview-links': ['post /access/:id?'],
  'publication-ledger': reading,
  'audit-events': ['post /access/:id?'],
  'payload-preferences': ['get /:key', 'post /:key', 'delete /'],
  'payload-locked-documents': ['get /'],
  'globals/organisation': ['get /', 'post /access'],
};

/** Each has a route, and refuses a translator. */
const commands = [...acts, 'issue-embargo-link', 'revoke-embargo-link'];

describe('the routes of the API', () => {
  let newsroom: Newsroom;
  let translator: TypedUser;
  let other: TypedUser;
  /** A document of each collection; nothing of a translator's own among them. */
  const ids: Record<string, string> = {};
  let versionId: string;
  let filename: string;

  before(async () => {
    newsroom = await startNewsroom();
    translator = await newsroom.createUser('translator');
    other = await newsroom.createUser('admin');
    const { payload } = newsroom;
    const release = await payload.create({
      collection: 'press-releases',
      locale: 'en',
      draft: true,
      data: { title: 'Wells reopened', sourceLocale: 'en', kind: 'release' },
    });
    const [version] = (await payload.findVersions({ collection: 'press-releases' })).docs;
    assert.ok(version);
    versionId = version.id;
    const data = await sharp({ create: { width: 32, height: 24, channels: 3, background: '#123456' } })
      .png()
      .toBuffer();
    const req = await createLocalReq({}, payload);
    const file = { name: 'well.png', data };
    const { media } = await saveMedia(req, { file, data: {}, locale: 'en', overrideAccess: true });
    filename = String(media.filename);
    const user = { relationTo: 'users', value: other.id };
    const at = '2026-11-21T08:00:00.000Z';
    Object.assign(ids, { 'press-releases': release.id, media: media.id, users: other.id });
    for (const [collection, document] of Object.entries({
      topics: { label: 'Water' },
      contacts: { name: 'Dara' },
      'preview-links': { tokenHash: 'x', release: release.id, locales: ['en'], expiresAt: at },
      'publication-ledger': { sequence: 900, kind: 'killed', publicId: 'x', at, head: '{}' },
      'audit-events': { at, by: 'system', act: 'kill', outcome: 'done' },
      'payload-kv': { key: 'x', data: {} },
      'payload-locked-documents': { globalSlug: 'organisation', user },
      'payload-preferences': { key: 'columns', value: [], user },
    })) {
      const { id } = (await payload.db.create({
        collection: collection as CollectionSlug,
        data: document,
        req: { locale: 'en' },
      })) as { id: string };
      ids[collection] = id;
    }
  });
  after(() => newsroom.close());

  it('are, for a translator, those of the table and no others', async () => {
    const before = await counts();
    const answered: Record<string, string[]> = {};
    for (const { place, endpoint } of routes()) {
      const { status } = await ask(place, endpoint);
      assert.ok(status < 500, `${place} ${endpoint.method} ${endpoint.path}`);
      if (status < 400) (answered[place] ??= []).push(`${endpoint.method} ${endpoint.path}`);
    }
    for (const place of new Set([...Object.keys(open), ...Object.keys(answered)]))
      assert.deepEqual([...new Set(answered[place])].sort(), [...(open[place] ?? [])].sort(), place);
    // A refused command leaves one event that says so, and nothing else is stored.
    await refusalsWritten();
    const after = await counts();
    assert.equal(after['audit-events'], (before['audit-events'] ?? 0) + commands.length);
    assert.deepEqual({ ...after, 'audit-events': 0 }, { ...before, 'audit-events': 0 });
  });

  it('take locks from their owners only, or over for oneself', async () => {
    const taker = await newsroom.createUser('translator');
    const lock = `/payload-locked-documents/${String(ids['payload-locked-documents'])}`;
    const remove = async (user: TypedUser) => (await newsroom.rest('DELETE', lock, { user })).status;
    const patch = async (body: object) => (await newsroom.rest('PATCH', lock, { user: taker, body })).status;
    const mine = { relationTo: 'users', value: taker.id };
    assert.equal(await remove(taker), 403);
    assert.equal(await patch({}), 403);
    assert.equal(await patch({ user: { ...mine, value: other.id } }), 403);
    assert.equal(await patch({ user: mine, globalSlug: 'other' }), 403);
    assert.equal(await patch({ user: mine }), 200);
    assert.equal(await remove(other), 403);
    assert.equal(await remove(taker), 200);
  });

  /** Every route of every collection, the global and the API itself, but for those that answer “not found”. */
  function routes(): { place: string; endpoint: Endpoint }[] {
    const { collections, globals, endpoints } = newsroom.config;
    const found = [
      ...[{ place: '', endpoints }],
      ...collections.map((each) => ({ place: each.slug, endpoints: each.endpoints || [] })),
      ...globals.map((each) => ({ place: `globals/${each.slug}`, endpoints: each.endpoints || [] })),
    ].flatMap(({ place, endpoints: own }) => own.map((endpoint) => ({ place, endpoint })));
    const isLast = (endpoint: Endpoint) => Number(endpoint.path === '/logout');
    assert.ok(found.length > 100);
    return found
      .filter(({ endpoint }) => endpoint.path !== '/(.*)')
      .sort((a, b) => isLast(a.endpoint) - isLast(b.endpoint));
  }

  async function ask(place: string, { method, path }: Endpoint): Promise<{ status: number }> {
    const id = String(ids[place]);
    const under = path
      .replace('/versions/:id', `/versions/${versionId}`)
      .replace(/:id\??/, id)
      .replace(':key', 'columns')
      .replace(':filename', filename)
      .replace(/^\/$/, '');
    const where = place === 'payload-preferences' ? 'user.value' : 'id';
    const many = path === '/' && method !== 'post' ? `&where[${where}][equals]=${id}` : '';
    const address = `${place === '' ? '' : `/${place}`}${under}?locale=en&depth=0${many}`;
    const hasBody = method !== 'get' && method !== 'delete';
    return handleEndpoints({
      config: newsroom.config,
      payloadInstanceCacheKey: newsroom.dataDir,
      request: new Request(`http://localhost:3000/cms-api${address}`, {
        method: method.toUpperCase(),
        headers: {
          Authorization: `JWT ${await newsroom.signIn(translator)}`,
          'Content-Type': 'application/json',
        },
        ...(hasBody ? { body: JSON.stringify(bodyOf(place, path)) } : {}),
      }),
    });
  }

  /** What would be taken, were it not for the rights. */
  function bodyOf(place: string, path: string): Record<string, unknown> {
    const { email } = translator;
    if (path === '/login') return { email, password: 'correct horse battery staple' };
    if (path === '/forgot-password' || path === '/unlock') return { email: 'nobody@example.org' };
    if (path === '/reset-password') return { token: 'x', password: 'y' };
    if (path === '/:key') return { value: [] };
    const account = { email: 'new@example.org', password: 'a password of its own', role: 'admin' };
    const at = '2026-11-21T08:00:00.000Z';
    return (
      {
        'press-releases': {
          title: 'Changed',
          ...(path === '/' ? { sourceLocale: 'en', kind: 'release' } : {}),
        },
        media: { alt: 'A well' },
        topics: { label: 'Changed' },
        contacts: { name: 'Changed' },
        users: account,
        'preview-links': {
          tokenHash: 'y',
          release: ids['press-releases'],
          locales: ['en'],
          expiresAt: at,
        },
        'publication-ledger': { sequence: 901, kind: 'killed', publicId: 'x', at, head: '{}' },
        'audit-events': { at, by: 'x', act: 'x', outcome: 'done' },
        'payload-kv': { key: 'y', data: {} },
        'payload-locked-documents': { globalSlug: 'organisation' },
        'globals/organisation': { phone: '1' },
      }[place] ?? {}
    );
  }

  async function counts(): Promise<Record<string, number>> {
    const found: Record<string, number> = {};
    for (const { slug } of newsroom.config.collections)
      if (slug !== 'payload-preferences')
        found[slug] = (await newsroom.payload.count({ collection: slug })).totalDocs;
    return found;
  }
});
