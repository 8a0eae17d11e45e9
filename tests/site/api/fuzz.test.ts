import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { apiReleasesPath, openApiPath } from '../../../src/model/address.ts';
import type { JsonSchema, OpenApiDocument, OpenApiParameter } from '../../../src/site/api/openapi.ts';
import { startTrialSite, type Reply, type TrialSite } from '../trial-site.ts';
import { apiNewsroom, bodyOf, goLive, hour, idOf, start } from './api-newsroom.ts';

/*
 * Requests made from the OpenAPI document, right, at the edge and wrong: whatever comes, the answer is one that the document
 * describes, and never a 500.
 */

interface Asked {
  target: string;
  method: string;
  headers: Record<string, string>;
}

let trial: TrialSite;
let document: OpenApiDocument;
/** Cursors that the API itself has given out. */
const cursors: string[] = [];
const validators = new Map<string, ValidateFunction>();

before(async () => {
  trial = await startTrialSite({ now: start + hour });
  trial.append(...apiNewsroom());
  document = JSON.parse((await trial.get(openApiPath())).text) as OpenApiDocument;
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema(document, 'api');
  for (const [path, { get }] of Object.entries(document.paths))
    for (const [status, { content = {} }] of Object.entries(get.responses))
      for (const [type, { schema }] of Object.entries(content))
        validators.set(`${path} ${status} ${type}`, ajv.compile(absolute(schema)));
  for (const query of [{ limit: 1 }, { limit: 2, locale: 'en' }, { since: 0, limit: 2 }, { since: 0 }]) {
    const { text } = await trial.get(apiReleasesPath(query));
    const { next, since } = JSON.parse(text) as { next: string | null; since?: string };
    cursors.push(
      ...[since, next && new URL(next).searchParams.get('cursor')].filter(
        (each) => each !== null && each !== undefined,
      ),
    );
  }
});
after(() => trial.close());

test('whatever is asked, the answer is one that the OpenAPI document describes', async () => {
  const seed = Date.now() ^ process.pid;
  console.log(`seed ${String(seed)}`);
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...Object.keys(document.paths)).chain(askedOf),
      async ([path, asked]) => {
        await hold(path, asked);
      },
    ),
    { seed, numRuns: 600 },
  );
});

test('a target that is only bytes is answered as a problem', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary-ascii', maxLength: 40 }), async (text) => {
      const tail = encodeURI(text.toWellFormed()).replaceAll('%25', '%');
      const reply = await trial.get(`/api/v1/${tail}`);
      if (reply.status >= 400) bodyOf(reply, 'Problem');
      assert.ok(reply.status < 500, `${tail}: ${String(reply.status)}`);
    }),
    { numRuns: 150 },
  );
});

async function hold(path: string, { target, method, headers }: Asked): Promise<void> {
  // Half of them with the cache as another instant has left it.
  trial.clock.now = target.length % 2 === 0 ? start + hour : goLive;
  const reply = await trial.get(target, headers, method);
  const described = document.paths[path]?.get.responses ?? {};
  if (method === 'OPTIONS') {
    assert.equal(reply.status, 204);
    return;
  }
  // Longer than Node reads: who asks that has left no path to tell by whose form to answer.
  if (target.length > 12_000) {
    assert.ok([414, 431].includes(reply.status));
    return;
  }
  // Another spelling of the path is moved to its own, and a parameter in the path may make it another path.
  if (reply.status === 301) {
    assert.ok(reply.headers.location?.startsWith('/'));
    return;
  }
  if (reply.status === 404 && !('404' in described)) {
    bodyOf(reply, 'Problem');
    return;
  }
  assert.ok(String(reply.status) in described, `${String(reply.status)} is described`);
  assert.notEqual(reply.status, 500);
  if (method === 'HEAD') {
    assert.equal(reply.bytes.length, 0);
    const get = await trial.get(target, headers);
    assert.deepEqual(
      [reply.status, { ...reply.headers, date: '' }],
      [get.status, { ...get.headers, date: '' }],
    );
    return;
  }
  if (reply.status === 304) assert.equal(reply.bytes.length, 0);
  else holdBody(path, reply);
}

function holdBody(path: string, reply: Reply): void {
  const type = reply.headers['content-type']?.split(';')[0] ?? '';
  const validate = validators.get(`${path} ${String(reply.status)} ${type}`);
  assert.ok(validate, `${path} may answer ${String(reply.status)} as ${type}`);
  assert.ok(validate(JSON.parse(reply.text)), JSON.stringify(validate.errors));
}

function askedOf(path: string): fc.Arbitrary<[string, Asked]> {
  const parameters = document.paths[path]?.get.parameters ?? [];
  const inPath = parameters.filter((each) => each.in === 'path');
  const inQuery = parameters.filter((each) => each.in === 'query');
  return fc
    .record({
      filled: fc.tuple(...inPath.map(valueOf)),
      query: fc
        .subarray(inQuery)
        .chain((some) =>
          fc.tuple(...some.map((each) => valueOf(each).map((value) => [each.name, value] as const))),
        ),
      extra: fc.oneof(
        { arbitrary: fc.constant([]), weight: 5 },
        { arbitrary: fc.array(fc.tuple(hostile, hostile), { maxLength: 2 }), weight: 1 },
      ),
      method: fc.oneof(
        { arbitrary: fc.constant('GET'), weight: 8 },
        { arbitrary: fc.constantFrom('HEAD', 'POST', 'DELETE', 'OPTIONS', 'PATCH'), weight: 2 },
      ),
      headers: fc.record(
        {
          'Accept-Encoding': fc.constantFrom('br', 'gzip', 'identity;q=0', '*;q=0', 'nonsense;q=x'),
          'If-None-Match': fc.constantFrom('*', '"x"', 'W/"x", *', ''),
          'Accept-Language': fc.constantFrom('ru', ';;q', '*'),
          Accept: fc.constantFrom('text/html', 'image/png', ''),
          Range: fc.constantFrom('bytes=0-1', 'nonsense'),
        },
        { requiredKeys: [] },
      ),
    })
    .map(({ filled, query, extra, method, headers }) => {
      const address = inPath.reduce(
        (made, { name }, index) => made.replace(`{${name}}`, () => escaped(filled[index] ?? '')),
        path,
      );
      const pairs = [...query, ...extra].map(([name, value]) => `${escaped(name)}=${escaped(value)}`);
      const target = pairs.length === 0 ? address : `${address}?${pairs.join('&')}`;
      return [path, { target, method, headers }];
    });
}

const hostile = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '',
    '0',
    '-1',
    '1e9',
    'null',
    '__proto__',
    'constructor',
    '..',
    "' OR 1=1 --",
    '\u0000',
    '\ud800',
  ),
  fc.constantFrom('ក្រុង', '<script>', '%', '9'.repeat(400), 'a'.repeat(9000), 'WyJzMSJd', 'W10'),
  fc
    .array(fc.oneof(fc.string(), fc.integer(), fc.constantFrom('l1', 's1', 'km')))
    .map((parts) => Buffer.from(JSON.stringify(parts)).toString('base64url')),
);

/** Mostly what its schema allows, and its edges; else anything. */
function valueOf({ name, schema, example }: OpenApiParameter): fc.Arbitrary<string> {
  const { enum: values, minimum = 0, maximum = 100 } = schema;
  const right =
    name === 'publicId'
      ? fc.constantFrom(...Object.values(idOf), example ?? '')
      : name === 'topic'
        ? fc.constantFrom('floods', 'health', 'pavodki')
        : name === 'cursor' || name === 'since'
          ? fc.nat().map((at) => cursors[at % cursors.length] ?? '0')
          : values
            ? fc.constantFrom(...values)
            : schema.type === 'integer'
              ? fc
                  .oneof(
                    fc.integer({ min: minimum, max: maximum }),
                    fc.constantFrom(minimum - 1, minimum, maximum, maximum + 1),
                  )
                  .map(String)
              : fc.string();
  return fc.oneof({ arbitrary: right, weight: 4 }, { arbitrary: hostile, weight: 1 });
}

function escaped(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

/** References as they stand from outside of the document. */
function absolute(schema: JsonSchema): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"api#/')) as object;
}
