import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { maxUploadBytes } from '../../media/limits.ts';
import { isForNewsroom } from '../../src/process/start-admin.ts';
import { readCompose, readEnvFile, textOf } from './read-files.ts';

interface Location {
  pattern: string;
  matches: (path: string) => boolean;
  body: string;
  upstream: string | undefined;
}

/** The locations of the server with TLS, as nginx tries them: exact, `^~`, expressions, then the longest prefix. */
function locationsOf(file: string): Location[] {
  const tls = textOf(file)
    .split(/^(?=server \{)/mu)
    .find((server) => server.includes('ssl_certificate'));
  const found = [...(tls ?? '').matchAll(/^ {4}location (?:(=|\^~|~) )?(\S+) \{\n(.*?)^ {4}\}/gmsu)];
  const order = ['=', '^~', '~', undefined];
  return found
    .sort(([, a], [, b]) => order.indexOf(a) - order.indexOf(b))
    .map(([, kind, pattern = '', body = '']) => ({
      pattern,
      matches: (path) => {
        if (kind === '=') return path === pattern;
        return kind === '~' ? new RegExp(pattern, 'u').test(path) : path.startsWith(pattern);
      },
      body,
      upstream: /proxy_pass http:\/\/(\w+);/u.exec(body)?.[1],
    }));
}

/** Addresses of design §5, one of each, and some that only look like the newsroom's. */
const addresses = [
  ...['/admin', '/admin/login', '/cms-api/users/me', '/_next/static/a.js', '/preview/token/km'],
  ...['/', '/km', '/en/releases/abcdefgh-a-boat', '/ru/feed.rss', '/api/v1/releases', '/sitemap.xml'],
  ...['/media/ab/1.avif', '/cards/km/a-b.png', '/assets/ab', '/embargo/token/en', '/healthz', '/readyz'],
  ...['/administration', '/admin.php', '/_nextdoor', '/cms-apis', '/previews', '/en/admin', '/Admin'],
];

function sizeOf(text: string): number {
  const [, number = '', unit = ''] = /^(\d+)([km]?)$/u.exec(text) ?? [];
  return Number(number) * { '': 1, k: 1024, m: 1024 ** 2 }[unit as '' | 'k' | 'm'];
}

for (const file of ['deploy/nginx/compose.conf', 'deploy/nginx/dateline.conf']) {
  describe(file, () => {
    const isCompose = file.includes('compose');
    const locations = locationsOf(file);
    const locationOf = (path: string): Location | undefined => locations.find(({ matches }) => matches(path));
    const proxied = locations.filter(({ upstream }) => upstream !== undefined);

    it('sends to the newsroom what the program itself would, and all else to the public side', () => {
      for (const address of addresses) {
        const [newsroom, site] = isCompose ? ['cms', 'site'] : ['dateline', 'dateline'];
        assert.equal(locationOf(address)?.upstream, isForNewsroom(address) ? newsroom : site, address);
      }
    });

    it('shows metrics to nobody', () => {
      const metrics = locationOf('/metrics');
      assert.equal(metrics?.upstream, undefined);
      assert.match(metrics?.body ?? '', /return 404;/);
    });

    it('passes uploads of the largest size on to the newsroom, with the form around them', () => {
      const size = /client_max_body_size (\w+);/u.exec(locationOf('/cms-api/media')?.body ?? '')?.[1] ?? '';
      assert.ok(sizeOf(size) >= maxUploadBytes + 1024 ** 2, size);
    });

    it('waits for uploads as long as the program does, while they wait for one another', () => {
      const [, pattern = '', body = ''] =
        /^ {8}location ~ (\S+) \{\n(.*?)^ {8}\}/msu.exec(locationOf('/cms-api/media')?.body ?? '') ?? [];
      for (const address of ['/cms-api/media', '/cms-api/media/12'])
        assert.match(address, new RegExp(pattern, 'u'));
      assert.doesNotMatch('/cms-api/media-kits', new RegExp(pattern, 'u'));
      for (const name of ['proxy_send_timeout', 'proxy_read_timeout'])
        assert.ok(Number(new RegExp(`${name} (\\d+)s;`, 'u').exec(body)?.[1]) >= 1800, name);
      assert.equal(/proxy_pass http:\/\/(\w+);/u.exec(body)?.[1], locationOf('/cms-api/media')?.upstream);
    });

    it('passes every request on in the same way', () => {
      assert.equal(proxied.length, 4);
      for (const { body, pattern } of proxied)
        assert.match(body, /include \/etc\/nginx\/snippets\/dateline-proxy\.conf;/, pattern);
    });

    it('keeps preview and embargo links out of its logs', () => {
      const text = textOf(file);
      assert.match(
        text,
        /map "\$uri \$request_uri" \$logged_uri \{\s*~\*\/\(\?<opened>preview\|embargo\)\/ \/\$opened\/\*\*\*;/,
      );
      const format = /log_format dateline (.*?);\n/su.exec(text)?.[1] ?? '';
      assert.doesNotMatch(format, /\$(request|request_uri|uri|args|http_referer)\b/);
      for (const [, log] of text.matchAll(/^ *access_log ([^;]+);/gmu))
        assert.match(log ?? '', / dateline$|^off$/);
      for (const address of ['/preview/token/km', '/embargo/token/km'])
        assert.match(locationOf(address)?.body ?? '', /error_log \S+ crit;/);
    });

    it('leaves compressing to the program', () => {
      assert.match(textOf(file), /^ *gzip off;/mu);
    });

    it('reaches the program where it listens', () => {
      const upstreams = [...textOf(file).matchAll(/^ {4}server (\S+?)(?: resolve)?(?: [^;]*)?;/gmu)].map(
        ([, at]) => at,
      );
      if (isCompose) {
        const { services } = readCompose();
        const ours = Object.entries(services).filter(([, { image }]) => image.startsWith('dateline:'));
        const expected = ours.map(([name, { environment }]) => `${name}:${environment?.['PORT'] ?? ''}`);
        assert.deepEqual(upstreams, expected);
      } else {
        const { HOST = '', PORT = '' } = readEnvFile('deploy/dateline.env.example');
        assert.deepEqual(upstreams, [`${HOST}:${PORT}`]);
      }
    });
  });
}

it('the proxy of docker-compose.yml is given the files that its configuration names', () => {
  const targets = (readCompose().services['proxy']?.volumes ?? []).map(
    (volume) => volume.split(':')[1] ?? '',
  );
  const text = textOf('deploy/nginx/compose.conf');
  for (const [, name = ''] of text.matchAll(
    /(?:include|root|ssl_certificate|ssl_certificate_key) (\/[^;]+);/gu,
  ))
    assert.ok(
      targets.some((target) => name === target || name.startsWith(`${target}/`)),
      name,
    );
});
