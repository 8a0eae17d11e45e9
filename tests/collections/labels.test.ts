import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Field } from 'payload';
import { locales } from '../../src/model/locale.ts';
import { payloadConfig } from '../../src/payload.config.ts';

/** A label of Payload's own is a function that asks its strings; of a test in `payload-strings.test.ts`. */
type Label = Record<string, unknown> | string | false | ((...args: never) => unknown) | undefined;

/** Payload's own fields that it adds without a label of its own and shows nowhere in the forms or lists. */
const payloadsOwn = ['id', 'createdAt', 'updatedAt', 'sessions'];

const config = await payloadConfig({
  database: { kind: 'sqlite', file: ':memory:' },
  secret: 'of a test',
  origin: 'http://localhost:3000',
});

for (const collection of config.collections.filter(({ slug }) => !slug.startsWith('payload-'))) {
  test(`${collection.slug} and all its fields are named in every language`, () => {
    const unnamed = [
      ...missing('singular', collection.labels.singular),
      ...missing('plural', collection.labels.plural),
      ...missing('group', collection.admin.group),
      ...missing('description', collection.admin.description),
      ...collection.fields.flatMap((field) => unnamedIn(field)),
    ];
    assert.deepEqual(unnamed, []);
  });
}

test('no form has a tab for programmers', () => {
  const shown = [...config.collections, ...config.globals].filter(({ slug }) => !slug.startsWith('payload-'));
  assert.deepEqual(
    shown.filter(({ admin }) => !admin.hideAPIURL).map(({ slug }) => slug),
    [],
  );
});

for (const global of config.globals) {
  test(`${global.slug} and all its fields are named in every language`, () => {
    assert.deepEqual(
      [...missing('label', global.label), ...global.fields.flatMap((field) => unnamedIn(field))],
      [],
    );
  });
}

test('every language that content is written in is offered for the admin', () => {
  assert.deepEqual(Object.keys(config.i18n.supportedLanguages).toSorted(), [...locales].toSorted());
});

test('what an officer sees says nothing of the product below it', () => {
  assert.doesNotMatch(JSON.stringify(config.admin.meta), /payload/i);
});

function unnamedIn(field: Field, above = ''): string[] {
  const own = 'name' in field ? field.name : field.type;
  const name = above === '' ? own : `${above}.${own}`;
  if (payloadsOwn.includes(name) || isOutOfSight(field)) return [];
  return [
    ...(field.type === 'ui' || field.type === 'row' || field.type === 'tabs'
      ? []
      : missing(`${name} label`, 'label' in field ? field.label : undefined)),
    ...described(name, field),
    ...('options' in field ? field.options : []).flatMap((option) =>
      missing(
        `${name} option ${typeof option === 'string' ? option : option.value}`,
        typeof option === 'string' ? option : (option.label as Label),
      ),
    ),
    ...('fields' in field ? field.fields : []).flatMap((each) => unnamedIn(each, name)),
    ...(field.type === 'tabs' ? field.tabs : []).flatMap((tab) => [
      ...missing(`${name} tab`, tab.label as Label),
      ...tab.fields.flatMap((each) => unnamedIn(each, name)),
    ]),
  ];
}

function described(name: string, field: Field): string[] {
  const description =
    field.admin && 'description' in field.admin ? (field.admin.description as Label) : undefined;
  return description === undefined ? [] : missing(`${name} description`, description);
}

function isOutOfSight(field: Field): boolean {
  return (
    ('hidden' in field && field.hidden) ||
    Boolean(field.admin && 'hidden' in field.admin && field.admin.hidden)
  );
}

function missing(name: string, label: Label): string[] {
  if (label === false) return [];
  if (typeof label === 'function') {
    return locales
      .filter(
        (language) => typeof label(...([{ i18n: { language, t: String }, t: String }] as never)) !== 'string',
      )
      .map((language) => `${name}: not in ${language}`);
  }
  if (typeof label !== 'object') return [`${name}: ${String(label)}`];
  return locales
    .filter((locale) => typeof label[locale] !== 'string' || label[locale] === '')
    .map((locale) => `${name}: not in ${locale}`);
}
