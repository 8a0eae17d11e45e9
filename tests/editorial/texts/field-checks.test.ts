import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addressWords,
  linkAddress,
  telephoneNumber,
  timeZoneName,
  webAddress,
} from '../../../src/editorial/texts/field-checks.ts';

const russian = { req: { i18n: { language: 'ru' }, locale: 'ru' } } as unknown as Parameters<
  typeof webAddress
>[1];

const table = [
  {
    name: 'a time zone',
    check: timeZoneName,
    right: ['Asia/Phnom_Penh', 'UTC'],
    wrong: ['Asia/Nowhere', 'Phnom Penh', null],
  },
  {
    name: 'a telephone number',
    check: telephoneNumber,
    right: ['+855 12 345 678', '(023) 880-123', '០១២ ៣៤៥ ៦៧៨', '', null],
    wrong: ['call us', '+855', '12 345 ext 6'],
  },
  {
    name: 'an address of the web',
    check: webAddress,
    right: ['https://example.org/a', 'http://example.org', ''],
    wrong: ['example.org', 'javascript:alert(1)', 'mailto:press@example.org'],
  },
  {
    name: 'an address to link to',
    check: linkAddress,
    right: ['https://example.org', 'mailto:press@example.org', 'tel:+85512345678', 'release:abcd2345'],
    wrong: ['javascript:alert(1)', 'data:text/html,x', 'example.org', '', null],
  },
  {
    name: 'words in an address',
    check: addressWords,
    right: ['floating-clinics', 'គ្លីនិក-អណ្ដែត', 'наводнение-2026', ''],
    wrong: ['two words', 'a/b', 'a?b', 'a#b', '100%'],
  },
];

for (const { name, check, right, wrong } of table) {
  test(`${name} is told from what is none`, () => {
    for (const value of right) assert.equal(check(value, russian), true, String(value));
    for (const value of wrong) assert.match(String(check(value, russian)), /[а-я]{4}/, String(value));
  });
}

test('words that an address cannot carry come with some that it can', () => {
  assert.match(String(addressWords('Плавучие клиники!', russian)), /plavuchie-kliniki|плавучие-клиники/i);
});
