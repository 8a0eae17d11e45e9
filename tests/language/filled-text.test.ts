import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filledText } from '../../src/language/filled-text.ts';

const russian = {
  found: {
    count_one: '{{count, integer}} знак',
    count_few: '{{count, integer}} знака',
    count_many: '{{count, integer}} знаков',
    count_other: '{{count, integer}} знака',
  },
  greeting: 'Здравствуйте, {{name}}',
};

test('a number is said in the form that the rules of the language ask for', () => {
  const said = [0, 1, 2, 5, 11, 21, 22].map((count) => filledText(russian, 'found.count', { count }, 'ru'));
  assert.deepEqual(said, ['0 знаков', '1 знак', '2 знака', '5 знаков', '11 знаков', '21 знак', '22 знака']);
});

test('Khmer numbers have Khmer digits', () => {
  assert.equal(filledText({ n_other: '{{count, integer}}' }, 'n', { count: 1234 }, 'km'), '១២៣៤');
});

test('a value goes in as it is, also one that looks like a place', () => {
  assert.equal(filledText(russian, 'greeting', { name: '$& {{name}}' }, 'ru'), 'Здравствуйте, $& {{name}}');
});

test('an unknown key is named', () => {
  assert.throws(() => filledText(russian, 'found.nothing', {}, 'ru'), /“found\.nothing” in ru/);
});
