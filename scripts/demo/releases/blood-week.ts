import { h2, list, p, pullQuote, quote } from '../body-parts.ts';
import type { DemoRelease } from '../demo-release.ts';
import { places } from '../places.ts';

export const bloodWeek: DemoRelease = {
  name: 'blood-week',
  kind: 'release',
  sourceLocale: 'km',
  topics: ['blood', 'volunteers'],
  contacts: ['sopheap', 'anna'],
  leadImage: 'blood-donors',
  releasedDaysAgo: 62,
  texts: {
    km: {
      title: 'សប្ដាហ៍បរិច្ចាគឈាម៖ ប្រមូលបានឈាម ៣ ១៨០ ប្លោក ក្នុងរយៈពេល ៧ ថ្ងៃ',
      summary:
        'ចំនួននេះលើសឆ្នាំមុនមួយភាគប្រាំ ហើយគ្រប់គ្រាន់សម្រាប់មន្ទីរពេទ្យ ៩ រយៈពេល ៦ សប្ដាហ៍។ អ្នកបរិច្ចាគ ៦៤០ នាក់ បរិច្ចាគជាលើកដំបូង។',
      datelinePlace: places.tonleThmey.km,
      body: [
        p(
          'សប្ដាហ៍បរិច្ចាគឈាមរបស់សមាគមសង្គ្រោះទន្លេថ្មី បានបញ្ចប់កាលពីម្សិលមិញ ដោយប្រមូលបានឈាម ៣ ១៨០ ប្លោក នៅទីតាំង ១១ កន្លែង ក្នុងរយៈពេល ៧ ថ្ងៃ។ កាលពីឆ្នាំមុន ប្រមូលបាន ២ ៦៤០ ប្លោក។ ឈាមដែលប្រមូលបាន គ្រប់គ្រាន់សម្រាប់មន្ទីរពេទ្យទាំង ៩ ក្នុងអាងទន្លេ រយៈពេលប្រមាណ ៦ សប្ដាហ៍។',
        ),
        p(
          'អ្នកបរិច្ចាគ ៦៤០ នាក់បានបរិច្ចាគឈាមជាលើកដំបូងក្នុងជីវិត ហើយពាក់កណ្ដាលនៃអ្នកទាំងនោះ មានអាយុក្រោម ២៥ ឆ្នាំ។ នៅបឹងឈូក ជួរអ្នកបរិច្ចាគវែងរហូតដល់មាត់ទន្លេ ហើយក្រុមការងារត្រូវធ្វើការបន្ថែមពីរម៉ោង។',
        ),
        quote(
          '«ខ្ញុំមកព្រោះប្រពន្ធខ្ញុំរស់រានមកបាន ពេលសម្រាលកូន ដោយសារឈាម ៣ ប្លោករបស់មនុស្សដែលខ្ញុំមិនស្គាល់។ ខ្ញុំមិនដឹងត្រូវអរគុណអ្នកណាទេ ដូច្នេះ ខ្ញុំមករៀងរាល់ឆ្នាំ» នេះជាសម្ដីរបស់លោក ប៉ែន វិសាល ជាងឈើអាយុ ៣៤ ឆ្នាំ។',
        ),
        p(
          'ជាលើកដំបូង ក្រុមប្រមូលឈាមបានចុះទៅដល់ភូមិឆ្ងាយៗ ដោយទូកបំពាក់ទូត្រជាក់។ នៅភូមិចំនួន ៣ ក្នុងស្រុកជ្រោយស្នាយ មនុស្សពេញវ័យម្នាក់ក្នុងចំណោម ៤ នាក់ បានមកបរិច្ចាគ។ ចាប់ពីពេលនេះតទៅ ទូកនេះនឹងចេញដំណើររៀងរាល់ ៣ ខែ ព្រោះមន្ទីរពេទ្យស្រុកខ្វះឈាមខ្លាំងជាងគេ នៅរដូវដែលផ្លូវលិចទឹក។',
        ),
        h2('ការប្រើប្រាស់ឈាម'),
        list(
          'ស្ត្រីសម្រាលកូន និងទារក៖ ៣៨ ភាគរយ',
          'អ្នករងគ្រោះថ្នាក់ចរាចរណ៍៖ ២៧ ភាគរយ',
          'ការវះកាត់៖ ២១ ភាគរយ',
          'អ្នកជំងឺគ្រុនឈាម និងជំងឺឈាម៖ ១៤ ភាគរយ',
        ),
        pullQuote('ខ្ញុំមិនដឹងត្រូវអរគុណអ្នកណាទេ ដូច្នេះ ខ្ញុំមករៀងរាល់ឆ្នាំ។'),
        p(
          'លោកស្រីវេជ្ជបណ្ឌិត សុខ ម៉ាលី ប្រធានផ្នែកសុខភាព បានថ្លែងអំណរគុណដល់អ្នកបរិច្ចាគទាំងអស់ ហើយរំលឹកថា ឈាមរក្សាបានតែ ៤២ ថ្ងៃប៉ុណ្ណោះ។ មនុស្សអាយុពី ១៨ ដល់ ៦០ ឆ្នាំ ដែលមានទម្ងន់ចាប់ពី ៤៥ គីឡូក្រាម អាចបរិច្ចាគបានរៀងរាល់ ៣ ខែ នៅសាខាទាំង ១៤។',
        ),
      ],
    },
    en: {
      title: 'Blood donors’ week: 3,180 donations in seven days',
      summary:
        'That is a fifth more than last year, and enough for nine hospitals for six weeks. For 640 people it was the first time.',
      datelinePlace: places.tonleThmey.en,
      body: [
        p(
          'The blood donors’ week of the Tonle Thmey Relief Society ended yesterday with 3,180 donations, given at eleven places in seven days. Last year there were 2,640. The blood will last the nine hospitals of the basin for about six weeks.',
        ),
        p(
          'For 640 people it was the first donation of their lives; half of them are younger than 25. In Boeng Chhuk the queue reached down to the river, and the team stayed two hours longer than planned.',
        ),
        quote(
          '“I come because my wife lived through the birth of our son on three bags of blood from people I do not know. I cannot thank them, so I come every year,” said Pen Visal, 34, a carpenter.',
        ),
        p(
          'For the first time a team went to remote villages, on a boat with a cooled store. In three villages of Chrouy Snay district one grown-up in four came to give. The society will send the boat out every three months from now on, because the district hospitals are shortest of blood in the season when the roads are under water.',
        ),
        h2('Where the blood goes'),
        list(
          'Women in childbirth and the new-born: 38 per cent',
          'People hurt on the roads: 27 per cent',
          'Operations: 21 per cent',
          'Dengue fever and diseases of the blood: 14 per cent',
        ),
        pullQuote('I cannot thank them, so I come every year.'),
        p(
          'Dr Sok Maly, head of health, thanked all donors and recalled that blood keeps for no more than 42 days. Anyone between 18 and 60 who weighs at least 45 kilograms can give every three months, at each of the 14 branches.',
        ),
      ],
    },
    ru: {
      title: 'Неделя донора: за семь дней кровь сдали 3180 раз',
      summary:
        'Это на пятую часть больше, чем год назад, — запас на шесть недель для девяти больниц. Для 640 человек донация стала первой.',
      datelinePlace: places.tonleThmey.ru,
      body: [
        p(
          'Вчера закончилась неделя донора, которую проводит Общество помощи «Тонле Тхмей». За семь дней в 11 пунктах кровь сдали 3180 раз — год назад было 2640. Собранного хватит девяти больницам бассейна реки примерно на шесть недель.',
        ),
        p(
          'Для 640 человек эта донация стала первой в жизни, половине из них нет и 25 лет. В Бенг Чхуке очередь тянулась до самой реки, и бригада задержалась на два часа.',
        ),
        quote(
          '«Моя жена выжила при родах благодаря трём пакетам крови от людей, которых я не знаю. Поблагодарить их я не могу, поэтому прихожу каждый год», — говорит 34-летний плотник Пен Висал.',
        ),
        p(
          'Впервые бригада побывала и в отдалённых деревнях — на лодке с холодильником. В трёх деревнях района Чруй Снай кровь сдал каждый четвёртый взрослый. Теперь лодка будет выходить в рейс раз в три месяца: районным больницам крови не хватает как раз в то время года, когда дороги под водой.',
        ),
        h2('Кому помогает эта кровь'),
        list(
          'роженицам и новорождённым — 38 процентов',
          'пострадавшим на дорогах — 27 процентов',
          'больным во время операций — 21 процент',
          'больным денге и болезнями крови — 14 процентов',
        ),
        pullQuote('Поблагодарить их я не могу, поэтому прихожу каждый год.'),
        p(
          'Руководитель медицинской службы доктор Сок Мали поблагодарила доноров и напомнила, что кровь хранится не дольше 42 дней. Сдавать её раз в три месяца в любом из 14 отделений могут люди от 18 до 60 лет, которые весят не меньше 45 килограммов.',
        ),
      ],
    },
  },
};
