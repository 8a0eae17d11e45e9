import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { encodeSegment, homePath, mediaPath, releasePath } from '../../src/model/address.ts';
import { locales } from '../../src/model/locale.ts';
import { routes } from '../../src/site/routes.ts';
import { trialPicture, trialSettings, trialSnapshot } from '../views/trial-texts.ts';
import { createTrialLedger } from './trial-ledger.ts';
import { startTrialSite, type Reply, type TrialSite } from './trial-site.ts';

/** What HTTP asks of every address, walked over all routes, methods and the headers that matter. */

const start = Date.UTC(2026, 10, 21, 3);
const { hash } = trialPicture;
const file = Buffer.from('0123456789 bytes of a picture');

/** What stands in the places of a route: all in Khmer, whose addresses have the most to spell. */
const places: Record<string, string> = {
  locale: 'km',
  address: encodeSegment(`abcd2345-${trialSnapshot('km').slug}`),
  slug: encodeSegment(trialSettings.topics[0]?.slug.km ?? ''),
  year: '2026',
  month: '11',
  publicId: 'abcd2345',
  part: '1',
};

let trial: TrialSite;
let addresses: string[];
/** Those whose answers nobody keeps, and that so have nothing to confirm: searches. */
let unkept: Set<string>;

before(async () => {
  trial = await startTrialSite({ now: start + 1000 });
  const ledger = createTrialLedger();
  await trial.mediaStore.put(hash, new Map([['320.jpg', file]]));
  trial.append(ledger.settings(start, trialSettings));
  for (const locale of locales) {
    const snapshot = trialSnapshot(locale, { media: [trialPicture], leadImageId: 'boat' });
    trial.append(ledger.published(start, { publicId: 'abcd2345', locale, snapshot }));
  }
  addresses = routes.map(addressOf);
  unkept = new Set(routes.filter((route) => route.limit?.(new URLSearchParams())).map(addressOf));
});
after(() => trial.close());

function addressOf({ path }: (typeof routes)[number]): string {
  return path.replaceAll(/:(\w+)/g, (_, name: string) => {
    assert.ok(places[name], `Name what may stand for :${name} of ${path} in places.`);
    return places[name];
  });
}

/** Asks for every address, and says at which one a fact does not hold. */
async function atEach(
  check: (path: string) => Promise<void>,
  isOne: (path: string) => boolean = () => true,
): Promise<void> {
  for (const path of addresses) {
    if (!isOne(path)) continue;
    try {
      await check(path);
    } catch (error) {
      throw new Error(`At ${path}`, { cause: error });
    }
  }
}

function undated({ status, headers }: Reply): unknown {
  return { status, ...headers, date: '' };
}

const isKept = (path: string): boolean => !unkept.has(path);

/** The API has methods, queries and errors of its own. */
const isOfSite = (path: string): boolean => !path.startsWith('/api/');

async function expectMoved(from: string, to: string): Promise<void> {
  const { status, headers } = await trial.get(from);
  assert.equal(status, 301, from);
  assert.equal(headers.location, to, from);
  assert.match(headers['cache-control'] ?? '', /^public, max-age=0, s-maxage=\d+$/);
}

describe('every address', () => {
  it('answers GET and HEAD alike, in every encoding, first and again', () =>
    atEach(async (path) => {
      for (const encoding of ['identity', 'gzip', 'br']) {
        const headers = { 'Accept-Encoding': encoding };
        const [get, head, again] = [
          await trial.get(path, headers),
          await trial.get(path, headers, 'HEAD'),
          await trial.get(path, headers),
        ];
        assert.equal(get.status, 200);
        assert.ok(get.headers.date);
        assert.equal(Number(get.headers['content-length']), get.bytes.length);
        assert.equal(head.bytes.length, 0);
        assert.deepEqual(undated(head), undated(get));
        assert.deepEqual(undated(again), undated(get));
        assert.deepEqual(again.bytes, get.bytes);
      }
    }));

  it('has a strong ETag for each encoding, names what it varies by, and confirms what a client has', () =>
    atEach(async (path) => {
      const etags = new Map<string, string | undefined>();
      for (const encoding of ['identity', 'gzip', 'br']) {
        const asked = { 'Accept-Encoding': encoding };
        const { headers } = await trial.get(path, asked);
        assert.match(headers.etag ?? '', /^"[^"]+"$/);
        if (headers['content-encoding']) assert.equal(headers.vary, 'Accept-Encoding');
        etags.set(headers['content-encoding'] ?? 'identity', headers.etag);
        for (const tag of [
          headers.etag ?? '',
          `W/${headers.etag ?? ''}`,
          `"x", ${headers.etag ?? ''}`,
          '*',
        ]) {
          const same = await trial.get(path, { ...asked, 'If-None-Match': tag });
          assert.equal(same.status, 304, tag);
          assert.equal(same.bytes.length, 0);
          for (const name of ['etag', 'vary', 'cache-control'])
            assert.equal(same.headers[name], headers[name], name);
        }
      }
      assert.equal(new Set(etags.values()).size, etags.size);
    }, isKept));

  it('lets a CDN keep it for a minute and a browser for none, a search nobody, and is strict about what it loads', () =>
    atEach(async (path) => {
      const { headers } = await trial.get(path);
      const caching = unkept.has(path) ? 'no-store' : 'public, max-age=0, s-maxage=60';
      assert.equal(headers['cache-control'], caching);
      const policy = String(headers['content-security-policy']);
      assert.match(policy, /^default-src 'none';/);
      assert.match(policy, /frame-ancestors 'none'/);
      assert.doesNotMatch(policy, /unsafe|\*|https?:|data:/);
      assert.equal(headers['x-content-type-options'], 'nosniff');
      assert.equal(headers['x-frame-options'], 'DENY');
      assert.equal(headers['referrer-policy'], 'strict-origin-when-cross-origin');
      assert.equal(headers['x-powered-by'], undefined);
      assert.equal(headers['set-cookie'], undefined);
    }));

  it('is for search results where it is a page or a picture, and else for programs', () =>
    atEach(async (path) => {
      const { headers } = await trial.get(path);
      const isShown = /^(text\/html|image\/)/.test(headers['content-type'] ?? '');
      assert.equal(headers['x-robots-tag'], isShown ? undefined : 'noindex');
    }));

  it('is the same with a query that nobody asked for, and is not kept a second time', () =>
    atEach(async (path) => {
      const { etag } = (await trial.get(path)).headers;
      const { keys } = trial.site.cacheStats();
      for (const query of ['?utm_source=mail', '?fbclid=1&x[]=%', '?', '?%00']) {
        const answer = await trial.get(path + query);
        assert.equal(answer.status, 200, query);
        assert.equal(answer.headers.etag, etag);
      }
      assert.equal(trial.site.cacheStats().keys, keys);
    }, isOfSite));

  it('takes the absolute form of a target', () =>
    atEach(async (path) => {
      const { status, headers } = await trial.get(`http://elsewhere.example${path}`);
      assert.equal(status, 200);
      assert.equal(headers.etag, (await trial.get(path)).headers.etag);
    }));

  it('moves from every other spelling to its own, with its query', () =>
    atEach(async (path) => {
      const [, first = '', rest = ''] = /^\/([^/]+)(.*)$/.exec(path) ?? [];
      for (const from of [`${path}/`, `${path}//`, `/${path}`, `//${path}`, path.replaceAll('/', '//')]) {
        await expectMoved(from, path);
        await expectMoved(`${from}?x=1`, `${path}?x=1`);
      }
      await expectMoved(`/%${first.charCodeAt(0).toString(16)}${first.slice(1)}${rest}`, path);
      await expectMoved(`${path}#content`, path);
      if (path !== path.replace(/%../g, (escape) => escape.toLowerCase()))
        await expectMoved(
          path.replace(/%../g, (escape) => escape.toLowerCase()),
          path,
        );
      if (!(locales as readonly string[]).includes(first)) return;
      await expectMoved(`/${first.toUpperCase()}${rest}`, path);
      await expectMoved(`/${first[0]?.toUpperCase() ?? ''}${first.slice(1)}${rest}/`, path);
    }));

  it('moves to its own spelling also where the table of routes has it not, or the locale stands further on', async () => {
    for (const [from, to] of [
      ['/EN/releases/abcd2345-a/press-kit.zip', '/en/releases/abcd2345-a/press-kit.zip'],
      ['//en/releases/abcd2345-a/press-kit.zip/', '/en/releases/abcd2345-a/press-kit.zip'],
      [`/cards/Km/abcd2345-${hash}.png`, `/cards/km/abcd2345-${hash}.png`],
      [`/cards/RU/abcd2345-${hash}.png/`, `/cards/ru/abcd2345-${hash}.png`],
      ['/api/v1/releases/abcd2345/EN.ninjs.json', '/api/v1/releases/abcd2345/en.ninjs.json'],
      [`${mediaPath(hash, '320.jpg')}/`, mediaPath(hash, '320.jpg')],
    ] as const)
      await expectMoved(from, to);
    for (const path of ['/cards/xx/a.png', '/API/v1/releases', '/api/v1/releases/abcd2345/XX.ninjs.json'])
      assert.equal((await trial.get(path)).status, 404, path);
  });

  it('can be read, asked for what it can, and nothing else', () =>
    atEach(async (path) => {
      for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND']) {
        const { status, headers } = await trial.get(path, {}, method);
        assert.equal(status, 405, method);
        assert.equal(headers.allow, 'GET, HEAD, OPTIONS');
        assert.equal(headers['cache-control'], 'no-store');
      }
      const { status, headers, bytes } = await trial.get(path, {}, 'OPTIONS');
      assert.equal(status, 200);
      assert.equal(headers.allow, 'GET, HEAD, OPTIONS');
      assert.equal(bytes.length, 0);
    }, isOfSite));

  it('is a page of its own where it is too long, and one where it is damaged', () =>
    atEach(async (path) => {
      for (const [target, status] of [
        [`${path}?x=${'x'.repeat(8000)}`, 414],
        [`${path}${'/x'.repeat(4000)}`, 414],
        [`${path}%00`, 400],
        [`${path}/%E1%9E`, 400],
        [`${path}%zz`, 400],
      ] as const) {
        const answer = await trial.get(target, { 'Accept-Language': 'ru' });
        assert.equal(answer.status, status, target.slice(0, 40));
        assert.equal(answer.headers['cache-control'], 'no-store');
        assert.match(answer.text, /^<!doctype html><html lang="/);
      }
    }, isOfSite));
});

describe('an error', () => {
  for (const [path, accept, language] of [
    ['/en/nothing', 'ru', 'en'],
    ['/km/nothing', 'ru', 'km'],
    ['/nothing', 'ru', 'ru'],
    ['/nothing', 'km-KH,en;q=0.5', 'km'],
    ['/nothing', 'fr', 'km'],
    ['/assets/none.css', 'en', 'en'],
    ['/media/none/320.jpg', 'ru', 'ru'],
    ['/%zz', 'ru', 'ru'],
    ['/ru/%zz', 'en', 'ru'],
  ] as const) {
    it(`at ${path} is in ${language} for readers of ${accept}, and kept only where the address says so`, async () => {
      const { status, headers, text } = await trial.get(path, { 'Accept-Language': accept });
      assert.ok(status === 404 || status === 400);
      assert.match(text, new RegExp(`^<!doctype html><html lang="${language}">`));
      const isOfReader = !path.startsWith(`/${language}/`);
      assert.equal((headers.vary ?? '').includes('Accept-Language'), isOfReader);
      if (isOfReader) assert.equal(headers['cache-control'], 'no-store');
      assert.equal(headers.etag, undefined);
    });
  }

  it('has no address of its own that could be moved to, or led elsewhere by', async () => {
    for (const path of [
      '//evil.example/',
      '//evil.example/en',
      '/\\evil.example',
      '/nothing/',
      '/en/nothing/',
      '/EN/x',
    ]) {
      const { status, headers } = await trial.get(path);
      assert.equal(status, 404, path);
      assert.equal(headers.location, undefined);
    }
  });
});

describe('the root', () => {
  it('is negotiated, kept by nobody, and says so', async () => {
    for (const method of ['GET', 'HEAD']) {
      const { status, headers } = await trial.get('/?utm=1', { 'Accept-Language': 'ru' }, method);
      assert.equal(status, 302);
      assert.equal(headers.location, homePath('ru'));
      assert.equal(headers.vary, 'Accept-Language');
      assert.equal(headers['cache-control'], 'private, no-store');
    }
  });

  it('is moved to from more slashes than one', () => expectMoved('//', '/'));

  it('answers a question about the whole server', async () => {
    const { status, headers } = await trial.get('*', {}, 'OPTIONS');
    assert.equal(status, 200);
    assert.equal(headers.allow, 'GET, HEAD, OPTIONS');
  });
});

describe('a file', () => {
  const path = mediaPath(hash, '320.jpg');

  for (const [range, status, part] of [
    ['bytes=0-9', 206, '0123456789'],
    ['bytes=-7', 206, 'picture'],
    ['bytes=22-', 206, 'picture'],
    ['bytes=22-9999', 206, 'picture'],
    ['bytes=0-0,2-2', 200, file.toString()],
    ['bytes=9-0', 416, ''],
    ['bytes=9999-', 416, ''],
    ['lines=1-2', 200, file.toString()],
    ['nonsense', 200, file.toString()],
  ] as const) {
    it(`answers ${range} with ${String(status)}`, async () => {
      const { headers, text, ...answer } = await trial.get(path, { Range: range });
      assert.equal(answer.status, status);
      assert.equal(text, part);
      assert.equal(Number(headers['content-length']), part.length);
      if (status === 206) assert.match(headers['content-range'] ?? '', /^bytes \d+-\d+\/29$/);
      if (status === 416) assert.equal(headers['content-range'], 'bytes */29');
      if (status === 200) assert.equal(headers['accept-ranges'], 'bytes');
    });
  }

  it('goes on where a client broke off only while it is the same', async () => {
    const { etag = '' } = (await trial.get(path)).headers;
    const rest = { Range: 'bytes=22-' };
    assert.equal((await trial.get(path, { ...rest, 'If-Range': etag })).status, 206);
    assert.equal((await trial.get(path, { ...rest, 'If-Range': '"other"' })).status, 200);
    assert.equal((await trial.get(path, { ...rest, 'If-Range': `W/${etag}` })).status, 200);
    assert.equal((await trial.get(path, { ...rest, 'If-None-Match': etag })).status, 304);
  });

  it('answers HEAD as GET', async () => {
    for (const headers of [{}, { Range: 'bytes=0-9' }, { Range: 'bytes=99-' }]) {
      const [get, head] = [await trial.get(path, headers), await trial.get(path, headers, 'HEAD')];
      assert.deepEqual(undated(head), undated(get));
      assert.equal(head.bytes.length, 0);
    }
  });
});

describe('bytes that are no request', () => {
  for (const [what, bytes, status, language] of [
    ['a target in raw letters', 'GET /km/\u00e1\u009e HTTP/1.1\r\nHost: x\r\n\r\n', 400, 'km'],
    ['no method', 'nonsense\r\n\r\n', 400, 'km'],
    ['an unknown method', 'BREW /en HTTP/1.1\r\nHost: x\r\nAccept-Language: ru\r\n\r\n', 400, 'en'],
    ['a space in the target', 'GET /a b HTTP/1.1\r\nHost: x\r\nAccept-Language: ru\r\n\r\n', 400, 'ru'],
    ['an endless target', `GET /en/${'x'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`, 414, 'en'],
  ] as const) {
    it(`are answered with ${String(status)} in ${language}: ${what}`, async () => {
      const answer = await trial.sendBytes(bytes);
      assert.match(answer, new RegExp(`^HTTP/1\\.1 ${String(status)} `));
      assert.match(answer, new RegExp(`<!doctype html><html lang="${language}">`));
      for (const line of ['Cache-Control: no-store', 'Connection: close', 'X-Content-Type-Options: nosniff'])
        assert.ok(answer.includes(`${line}\r\n`), line);
      const [head = '', body = ''] = answer.split('\r\n\r\n');
      assert.equal(Number(/^Content-Length: (\d+)$/m.exec(head)?.[1]), Buffer.byteLength(body));
    });
  }

  it('are 431 where the headers are what is too long', async () => {
    const answer = await trial.sendBytes(
      `GET /en HTTP/1.1\r\nHost: x\r\nCookie: a=${'x'.repeat(20_000)}\r\n\r\n`,
    );
    assert.match(answer, /^HTTP\/1\.1 431 [^]*Connection: close\r\n\r\n$/);
  });

  it('do not stand within the answer to the request before them', async () => {
    const page = releasePath('en', { publicId: 'abcd2345', slug: trialSnapshot('en').slug });
    const answer = await trial.sendBytes(`GET ${page} HTTP/1.1\r\nHost: x\r\n\r\nnonsense\r\n\r\n`);
    assert.match(answer, /^HTTP\/1\.1 (?:200|400) /);
    assert.doesNotMatch(answer.slice(0, answer.indexOf('</html>')), /<html[^]*HTTP\/1\.1/);
  });
});
