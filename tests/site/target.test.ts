import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allowedQuery, cacheKey, pageNumber, parseTarget, type Target } from '../../src/site/target.ts';

function target(raw: string): Target {
  const parsed = parseTarget(raw);
  assert.ok(parsed, raw);
  return parsed;
}

for (const [raw, path] of [
  ['/en', '/en'],
  ['/en/topics/%e1%9e%91', '/en/topics/%E1%9E%91'],
  ['/en/topics/%66loods', '/en/topics/floods'],
  ['/en/topics/a%2Fb', '/en/topics/a%2Fb'],
  ['//evil.example/', '//evil.example/'],
  ['http://other.example/en?page=2', '/en'],
  ['http://other.example', '/'],
] as const) {
  test(`${raw} is spelt ${path}`, () => {
    assert.equal(target(raw).path, path);
  });
}

for (const [raw, isCanonical, rawQuery] of [
  ['/en', true, ''],
  ['/en?page=2', true, '?page=2'],
  ['/en?a=?&b#c', false, '?a=?&b'],
  ['/en#?a', false, ''],
  ['/%65n', false, ''],
  ['/en/topics/%e1%9e%91', false, ''],
  ['/en/topics/%E1%9E%91?x=%e1', true, '?x=%e1'],
] as const) {
  test(`${raw} is ${isCanonical ? 'the' : 'another'} spelling, with the query ${rawQuery || 'of none'}`, () => {
    const { isCanonical: is, rawQuery: query } = target(raw);
    assert.deepEqual([is, query], [isCanonical, rawQuery]);
  });
}

for (const raw of ['*', 'en', '/%00', '/%', '/%E1%9E', '/%C0%AF', '/ខ', '/\u00e1', '/a b', '/a?b=\u00e1']) {
  test(`${JSON.stringify(raw)} is damaged`, () => {
    assert.equal(parseTarget(raw), null);
  });
}

for (const [raw, key] of [
  ['/en?page=2', '/en?page=2'],
  ['/en?page=1', '/en'],
  ['/en?utm_source=x&page=2&page=3', '/en?page=2'],
  ['/en?x=1', '/en'],
] as const) {
  test(`${raw} is kept as ${key}`, () => {
    assert.equal(cacheKey(target(raw), ['page']), key);
  });
}

for (const [query, page] of [
  ['', 1],
  ['?page=1', 1],
  ['?page=20', 20],
  ['?page=0', null],
  ['?page=02', null],
  ['?page=-1', null],
  ['?page=1e3', null],
  ['?page=', null],
  ['?page=99999999', null],
] as const) {
  test(`the page of /en${query} is ${String(page)}`, () => {
    assert.equal(pageNumber(allowedQuery(target(`/en${query}`), ['page'])), page);
  });
}
