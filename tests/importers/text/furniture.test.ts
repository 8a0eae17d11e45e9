import assert from 'node:assert/strict';
import { test } from 'node:test';
import { furnitureTail, furnitureWhy } from '../../../src/importers/text/furniture.ts';

const furniture: [line: string, why: RegExp][] = [
  ['• ភាសាខ្មែរ', /language/],
  ['English | Русский | ខ្មែរ', /language/],
  ['EN / RU / KM', /language/],
  ['Mail Login', /log in/],
  ['Sign in | Register', /log in/],
  ['Войти', /log in/],
  ['Личный кабинет', /log in/],
  ['1/1', /counter/],
  ['Page 1 of 3', /counter/],
  ['Стр. 1 из 2', /counter/],
  ['ទំព័រ១/២', /counter/],
  ['Press Release May 8, 2018', /label/],
  ['PRESS RELEASE', /label/],
  ['For immediate release', /label/],
  ['Пресс-релиз 5 мая 2018 г.', /label/],
  ['សេចក្តីប្រកាសព័ត៌មាន', /label/],
  ['Posted on 8 May 2018 at 10:30', /date/],
  ['Опубликовано: 5 мая 2018', /date/],
  ['Wednesday, December 16, 2020', /date/],
  ['ថ្ងៃទី០២ ខែមីនា ឆ្នាំ២០១៦', /date/],
  ['By Sok Dara', /byline/],
  ['Saving lives, changing minds', /slogan/],
  ['សង្គ្រោះជីវិត ផ្លាស់ប្តូរផ្នត់គំនិត', /slogan/],
  ['Visitors: 12,345', /visit/],
  ['Посетителей: 12345', /visit/],
  ['អ្នកទស្សនាសរុប៖ ១២៣៤', /visit/],
  ['Today: 12', /visit/],
  ['Your IP: 10.0.0.7', /address/],
  ['Ваш IP-адрес: 10.0.0.7', /address/],
  ['Share on Facebook', /button/],
  ['Читать далее…', /button/],
  ['អានបន្ថែម', /button/],
  ['Share this article', /button/],
  ['Читайте также: Школа набирает добровольцев', /another text/],
  ['###', /end/],
  ['— ENDS —', /end/],
  ['អ្នកទស្សនា ៖ ១២៣ នាក់', /visit/],
  ['Home » News » Floods', /trail/],
  ['© 2018 River Valley Society', /copyright/],
  ['All rights reserved.', /copyright/],
  ['MENAFN06092025000067011011ID1110023456', /agency/],
];

for (const [line, why] of furniture) {
  test(`"${line}" is furniture`, () => {
    assert.match(furnitureWhy(line, true) ?? 'none', why);
  });
}

const text = [
  'The society opened a school on May 8, 2018.',
  'English lessons begin',
  'Press release of May 8 denied by the society',
  'Home is where the river is.',
  'Read more: the society has a book for you.',
  'The end of the flood',
  'Visitors came by boat',
  'Сегодня общество открыло школу',
  'Copyright in the pictures stays with those who took them.',
  'By the river, nothing is dry',
  'Login was not possible for the volunteers.',
  'Ваш вклад важен',
];

for (const line of text) {
  test(`"${line}" is text`, () => {
    assert.equal(furnitureWhy(line, true), null);
  });
}

test('a label or date is furniture above the text only', () => {
  assert.equal(furnitureWhy('Statement', false), null);
  assert.equal(furnitureWhy('8 May 2018', false), null);
});

test('counters behind the last sentence are a tail, the same words in a sentence are not', () => {
  const paragraph = 'The school is open.';
  for (const tail of [
    'Visitors: 12 Your IP: 10.0.0.7',
    'Today : 12 | Yesterday : 30 | Total : 1,234',
    'Your IP 10.0.0.7',
    'Посетителей: 12',
  ]) {
    assert.deepEqual(furnitureTail(`${paragraph} ${tail}`), { text: tail, start: paragraph.length });
  }
  assert.equal(furnitureTail('The school is open. Visitors: 12 came on Sunday.'), null);
  assert.equal(furnitureTail(paragraph), null);
});
