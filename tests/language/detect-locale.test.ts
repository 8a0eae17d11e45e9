import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { detectLocale } from '../../src/language/detect-locale.ts';

const told = [
  ['km', 'កាកបាទក្រហមបានបើកមណ្ឌលបណ្តុះបណ្តាលថ្មីមួយនៅក្នុងទីក្រុង។'],
  ['km', 'ជំងឺ COVID-19 នៅតែជាបញ្ហាសុខភាពសាធារណៈសម្រាប់ប្រជាជននៅតាមជនបទ។'],
  ['en', 'The society opened a new training centre in the capital.'],
  ['en', 'Café owners in Phnom Penh gave rice to the families of the district, said Sok Dara.'],
  ['ru', 'Общество открыло в столице новый учебный центр для добровольцев.'],
  [
    'ru',
    'Об этом сообщил глава общества Ґ. Їжак на встрече в Алматы, которая прошла во вторник и в среду вечером, когда в зале собрались все приглашённые и их семьи.',
  ],
] as const;

for (const [locale, text] of told) {
  test(`"${text.slice(0, 30)}…" is ${locale}`, () => {
    assert.deepEqual(detectLocale(text), { locale });
  });
}

const foreign = [
  ['Ukrainian', 'Сьогодні в місті відкрили новий центр, який навчатиме добровольців і медиків.'],
  ['Bulgarian', 'Днес в града беше открит нов център, който ще обучава доброволци, и това е добре.'],
  ['Serbian', 'Данас је у граду отворен нови центар који ће обучавати добровољце.'],
  ['Kazakh', 'Бүгін қалада еріктілерді оқытатын жаңа орталық ашылды және бұл жақсы жаңалық.'],
  ['Tajik', 'Имрӯз дар шаҳр маркази нав барои ихтиёриён кушода шуд.'],
  ['French', 'La société a ouvert dans la capitale un nouveau centre pour les volontaires.'],
  ['German', 'Die Gesellschaft hat in der Hauptstadt ein neues Zentrum für Freiwillige eröffnet.'],
  ['Vietnamese', 'Hội đã khai trương một trung tâm mới cho các tình nguyện viên tại thủ đô.'],
  ['Indonesian', 'Perhimpunan itu membuka pusat pelatihan baru untuk para sukarelawan di ibu kota.'],
  ['script other', 'สมาคมเปิดศูนย์ฝึกอบรมแห่งใหม่ในเมืองหลวงวันนี้'],
  ['script other', '红十字会今天在首都开设了新的培训中心。'],
  ['mixes scripts', 'Общество открыло центр. The society opened a centre. សមាគមបានបើកមណ្ឌល។'],
  ['too short', 'Flood relief'],
  ['no letters', '2026 — 11 — 21'],
] as const;

for (const [word, text] of foreign) {
  test(`"${text.slice(0, 30)}…" is none of our languages, and the reason says ${word}`, () => {
    const detected = detectLocale(text);
    assert.ok(detected.locale === null);
    assert.match(detected.reason, new RegExp(word));
  });
}

test('any text is told or refused with a reason', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const detected = detectLocale(text);
      assert.ok(detected.locale !== null || detected.reason !== '');
    }),
  );
});
