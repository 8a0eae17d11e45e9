import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { apiDocsPath, openApiPath, pressPath } from '../../../src/model/address.ts';
import { locales } from '../../../src/model/locale.ts';
import type { OpenApiDocument } from '../../../src/site/api/openapi.ts';
import { routes } from '../../../src/site/routes.ts';
import { startTrialSite, type TrialSite } from '../trial-site.ts';
import { apiNewsroom, hour, start } from './api-newsroom.ts';

let trial: TrialSite;
let document: OpenApiDocument;
let page: string;

before(async () => {
  trial = await startTrialSite({ now: start + hour });
  trial.append(...apiNewsroom());
  document = JSON.parse((await trial.get(openApiPath())).text) as OpenApiDocument;
  page = (await trial.get(apiDocsPath(), { 'Accept-Language': 'ru' })).text;
});
after(() => trial.close());

test('the document describes every route of the API but the page that shows it', () => {
  const described = Object.keys(document.paths).map((path) => path.replaceAll(/{(\w+)}/g, ':$1'));
  const answered = routes.map(({ path }) => path).filter((path) => path.startsWith('/api/'));
  assert.deepEqual([...described, apiDocsPath()].sort(), answered.sort());
});

test('the document names parameters as the routes take them', () => {
  for (const { path, query } of routes) {
    const operation = document.paths[path.replaceAll(/:(\w+)/g, '{$1}')]?.get;
    if (!operation) continue;
    const named = operation.parameters.filter((each) => each.in === 'query').map(({ name }) => name);
    assert.deepEqual(named, query, path);
  }
});

test('the document says what a ninjs holds, also of a release that was killed', () => {
  const { responses } = document.paths['/api/v1/releases/{publicId}/{locale}.ninjs.json']?.get ?? {};
  for (const status of ['200', '410'])
    assert.deepEqual(responses?.[status]?.content?.['application/json']?.schema, {
      $ref: '#/components/schemas/Ninjs',
    });
});

test('what the document refers to is in it', () => {
  const refs = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)];
  assert.ok(refs.length > 20);
  for (const [, name] of refs) assert.ok(name !== undefined && name in document.components.schemas, name);
});

test('the documentation is in English for everybody, tells of all that the document holds, and loads nothing else', () => {
  assert.match(page, /<html lang="en">/);
  for (const [path, { get }] of Object.entries(document.paths)) {
    assert.ok(page.includes(`GET ${path}`), path);
    for (const { name } of get.parameters) assert.ok(page.includes(`<code>${name}</code>`), name);
  }
  for (const name of Object.keys(document.components.schemas))
    assert.ok(page.includes(` id="${name}"`), name);
  for (const wrong of ['<dd></dd>', '<script>', ' style=']) assert.ok(!page.includes(wrong), wrong);
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  assert.equal(new Set(ids).size, ids.length, 'each place has a name of its own');
  for (const [, id] of page.matchAll(/href="#([^"]+)"/g)) assert.ok(ids.includes(id), id);
});

test('a problem leads to the place that explains it', async () => {
  const { type } = JSON.parse((await trial.get('/api/v1/nothing')).text) as { type: string };
  const [address, place] = type.split('#');
  assert.equal(address, trial.origin + apiDocsPath());
  assert.ok(page.includes(` id="${String(place)}"`));
});

test('the page for journalists leads to the documentation in every language', async () => {
  for (const locale of locales)
    assert.ok((await trial.get(pressPath(locale))).text.includes(`href="${apiDocsPath()}"`), locale);
});
