import assert from 'node:assert/strict';
import { test } from 'node:test';
import { likelyPairs, type ComparedText } from '../../src/importers/likely-pairs.ts';

const day = { year: 2024, month: 3, day: 5 };
const english: ComparedText = {
  path: 'a.txt',
  locale: 'en',
  title: '',
  text: 'The meeting in Samarkand was opened by Maral Achilova, with guests from Qatar and Uzbekistan and from Azerbaijan.',
  releasedOn: day,
};
const russian: ComparedText = {
  path: 'b.txt',
  locale: 'ru',
  title: '',
  text: 'Сегодня в Самарканде встречу открыла Марал Ачилова, среди гостей были общества Катара, Узбекистана и Азербайджана.',
  releasedOn: { ...day, day: 4 },
};

test('texts of one event in Latin and Cyrillic are a likely pair', () => {
  const [pair, ...others] = likelyPairs([english, russian]);
  assert.deepEqual(others, []);
  assert.deepEqual(pair?.paths, ['a.txt', 'b.txt']);
  assert.match(pair.why, /Achilova\/Ачилова/);
});

test('texts of one language, of other days or of other people are no pair', () => {
  assert.deepEqual(likelyPairs([english, { ...english, path: 'c.txt' }]), []);
  assert.deepEqual(likelyPairs([english, { ...russian, releasedOn: { ...day, month: 5 } }]), []);
  const other = 'Сегодня в Кампоте школу открыли Сок Дара, Чан Ванна, Иван Петров и Анна Соколова.';
  assert.deepEqual(likelyPairs([english, { ...russian, text: other }]), []);
});

test('a Khmer text is paired by its numbers', () => {
  const khmer: ComparedText = {
    path: 'k.txt',
    locale: 'km',
    title: '',
    text: 'សមាគមបានចែកអង្ករ ២.៤៥០ គីឡូក្រាម ដល់គ្រួសារចំនួន ៣១២ គ្រួសារ។',
    releasedOn: day,
  };
  const same = 'The society gave 2,450 kilos of rice to 312 families in 2024.';
  assert.equal(likelyPairs([khmer, { ...english, text: same }]).length, 1);
  assert.equal(
    likelyPairs([khmer, { ...english, text: 'It gave 2,450 kilos of rice to 300 families.' }]).length,
    0,
  );
});

test('hostile texts are compared no slower than long ones', () => {
  for (const piece of ['"(', '. ', '-', '“ ', 'Kampot, ', '5 May ', '5 May 2020 ', '1 000 ']) {
    const text = piece.repeat(Math.floor(190_000 / piece.length));
    const startedAt = performance.now();
    likelyPairs([
      { ...english, text },
      { ...russian, text },
    ]);
    const took = performance.now() - startedAt;
    assert.ok(took < 2_500, `${piece} took ${took} ms`);
  }
});
