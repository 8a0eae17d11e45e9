import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesEtag, preferredEncoding, rawHeader } from '../../src/site/raw-headers.ts';

for (const [header, encoding] of [
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip, deflate, br', 'br'],
  ['gzip', 'gzip'],
  ['GZIP;Q=1', 'gzip'],
  ['br;q=0, gzip;q=0.5', 'gzip'],
  ['br;q=0.5, gzip', 'gzip'],
  ['*', 'br'],
  ['*;q=0', 'identity'],
  ['identity, gzip;q=0.5', 'identity'],
  ['br;q=nonsense', 'identity'],
  ['deflate', 'identity'],
] as const) {
  test(`Accept-Encoding: ${String(header)} gets ${encoding}`, () => {
    assert.equal(preferredEncoding(header), encoding);
    assert.equal(preferredEncoding(header), encoding);
  });
}

for (const [header, names] of [
  ['"a"', true],
  ['W/"a"', true],
  ['*', true],
  ['"b", "a"', true],
  ['"b", W/"a"', true],
  ['"b"', false],
  ['a', false],
  ['', false],
] as const) {
  test(`If-None-Match: ${header} ${names ? 'names' : 'does not name'} "a"`, () => {
    assert.equal(namesEtag(header, '"a"'), names);
  });
}

test('a header is found whatever its case', () => {
  assert.equal(rawHeader(['Host', 'h', 'ACCEPT-encoding', 'br'], 'accept-encoding'), 'br');
  assert.equal(rawHeader(['Host', 'accept-encoding'], 'accept-encoding'), undefined);
});
