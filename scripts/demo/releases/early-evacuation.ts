import { h2, p, quote, to } from '../body-parts.ts';
import type { DemoRelease } from '../demo-release.ts';
import { places } from '../places.ts';

export const earlyEvacuation: DemoRelease = {
  name: 'early-evacuation',
  kind: 'release',
  sourceLocale: 'en',
  topics: ['floods', 'preparedness'],
  contacts: ['ratana', 'anna'],
  leadImage: 'basin-map',
  related: ['warning-towers', 'weather-outlook'],
  releasedDaysAgo: 5,
  texts: {
    en: {
      title: 'The Thmey passes its alarm level; 1,900 people are brought to safety before the crest',
      summary:
        'The warning towers sounded eleven hours before the water reached the first houses of Kampong Lvea and Chrouy Snay.',
      datelinePlace: places.kampongLvea.en,
      body: [
        p(
          'The Thmey river passed its alarm level of seven metres at Kampong Lvea this morning. By then 1,900 people in eleven low-lying villages had left their homes: the towers of the early-warning system had sounded eleven hours earlier, when the gauges in the hills rose faster than in any of the past nine years.',
        ),
        p(
          'The society expects the river to go on rising for three days. It has opened six shelters and is preparing three more, enough for 7,000 people.',
        ),
        quote(
          '“When my father was chief, we knew of the water when the dog stood in it. This time we carried out the seed rice, the schoolbooks and my mother-in-law, in that order, because she would not hurry,” said Nhem Sokha, chief of the village of Chamkar Chek.',
        ),
        p(
          'In Chamkar Chek, the lowest of the eleven villages, the last family closed its door five hours before the water was on the road. Volunteers went from house to house with the list that the village committee keeps: 14 people who cannot walk unaided were carried to the boats in chairs, as had been practised twice this year. Forty-one cattle and some three hundred pigs were driven to the dyke, where a veterinary assistant looks after them.',
        ),
        h2('What to do now'),
        p(
          'Three long notes from the towers mean: leave now, on the way that was practised. One long note means: make ready. People in the districts of Kampong Lvea, Boeng Chhuk, Koh Rumduol and Chrouy Snay should charge their telephones, keep papers and medicine in something watertight, and untie their animals.',
        ),
        p(
          'The six towers were ',
          to('warning-towers', 'put up less than a year ago'),
          '. It is the first flood in which all of them have sounded.',
        ),
      ],
    },
    km: {
      title: 'ទឹកទន្លេថ្មីឡើងហួសកម្រិតប្រកាសអាសន្ន ប្រជាជន ១ ៩០០ នាក់ត្រូវបានជម្លៀសទាន់ពេល',
      summary: 'ប៉មប្រកាសអាសន្នបានបន្លឺសំឡេង ១១ ម៉ោង មុនទឹកទៅដល់ផ្ទះដំបូងៗនៅកំពង់ល្វា និងជ្រោយស្នាយ។',
      datelinePlace: places.kampongLvea.km,
      body: [
        p(
          'ព្រឹកនេះ ទឹកទន្លេថ្មីនៅកំពង់ល្វា បានឡើងហួសកម្រិតប្រកាសអាសន្ន ៧ ម៉ែត្រ។ មកទល់ពេលនោះ ប្រជាជន ១ ៩០០ នាក់ ក្នុងភូមិតំបន់ទំនាបចំនួន ១១ បានចាកចេញពីផ្ទះរួចហើយ ព្រោះប៉មប្រកាសអាសន្នបានបន្លឺសំឡេងតាំងពី ១១ ម៉ោងមុន នៅពេលដែលកម្ពស់ទឹកនៅតំបន់ភ្នំឡើងលឿនជាងឆ្នាំណាៗទាំងអស់ ក្នុងរយៈពេល ៩ ឆ្នាំចុងក្រោយ។',
        ),
        p(
          'សមាគមព្យាករថា ទឹកនឹងបន្តឡើងរយៈពេល ៣ ថ្ងៃទៀត។ សមាគមបានបើកជម្រក ៦ កន្លែង ហើយកំពុងរៀបចំ ៣ កន្លែងទៀត ដែលអាចទទួលប្រជាជនបានសរុប ៧ ០០០ នាក់។',
        ),
        quote(
          '«កាលឪពុកខ្ញុំធ្វើមេភូមិ យើងដឹងថាទឹកមកដល់ នៅពេលឆ្កែឈរក្នុងទឹក។ លើកនេះ យើងយកពូជស្រូវចេញមុន បន្ទាប់មកសៀវភៅសិស្ស រួចទើបដល់ម្ដាយក្មេកខ្ញុំ ព្រោះគាត់មិនព្រមប្រញាប់» នេះជាសម្ដីរបស់លោក ញ៉ែម សុខា មេភូមិចំការចេក។',
        ),
        p(
          'នៅចំការចេក ដែលជាភូមិទាបជាងគេក្នុងចំណោមភូមិទាំង ១១ គ្រួសារចុងក្រោយបានចាក់សោផ្ទះ ៥ ម៉ោងមុនទឹកឡើងដល់ផ្លូវ។ អ្នកស្ម័គ្រចិត្តបានដើរពីផ្ទះមួយទៅផ្ទះមួយ តាមបញ្ជីរបស់គណៈកម្មការភូមិ៖ មនុស្ស ១៤ នាក់ដែលដើរដោយខ្លួនឯងមិនបាន ត្រូវបានសែងលើកៅអីទៅកាន់ទូក ដូចដែលបានហាត់ពីរដងនៅឆ្នាំនេះ។ គោ ៤១ ក្បាល និងជ្រូកប្រមាណ ៣០០ ក្បាល ត្រូវបានដេញឡើងទៅលើទំនប់ ដែលមានពេទ្យសត្វម្នាក់ថែទាំ។',
        ),
        h2('អ្វីដែលត្រូវធ្វើឥឡូវនេះ'),
        p(
          'សំឡេងវែងបីដងពីប៉ម មានន័យថា៖ ចាកចេញភ្លាម តាមផ្លូវដែលបានហាត់។ សំឡេងវែងម្ដង មានន័យថា៖ ត្រៀមខ្លួន។ ប្រជាជននៅស្រុកកំពង់ល្វា បឹងឈូក កោះរំដួល និងជ្រោយស្នាយ គួរសាកថ្មទូរសព្ទ ដាក់ឯកសារ និងថ្នាំក្នុងថង់ដែលទឹកមិនជ្រាប ហើយស្រាយចំណងសត្វចិញ្ចឹម។',
        ),
        p(
          'ប៉មទាំង ៦ ',
          to('warning-towers', 'ទើបសាងសង់បានជិតមួយឆ្នាំ'),
          'ប៉ុណ្ណោះ។ នេះជាទឹកជំនន់ដំបូងដែលប៉មទាំងអស់បានប្រកាសអាសន្ន។',
        ),
      ],
    },
    ru: {
      title: 'Уровень воды в реке Тхмей превысил отметку тревоги, 1900 человек вывезли заранее',
      summary:
        'Сирены включились за 11 часов до того, как вода подошла к первым домам в районах Кампонг Лвеа и Чруй Снай.',
      datelinePlace: places.kampongLvea.ru,
      body: [
        p(
          'Сегодня утром река Тхмей у Кампонг Лвеа поднялась выше отметки тревоги — семи метров. К этому времени 1900 жителей 11 низинных деревень уже покинули дома: вышки системы оповещения включили сирены за 11 часов до этого, когда вода на горных постах стала прибывать быстрее, чем в любой из девяти последних лет.',
        ),
        p(
          'По оценке общества, подъём продлится ещё три дня. Открыто шесть убежищ, готовятся ещё три — места хватит на 7000 человек.',
        ),
        quote(
          '«При моём отце о воде узнавали, когда в ней уже стояла собака. А теперь мы успели вынести семенной рис, школьные учебники и мою тёщу — именно в таком порядке, потому что торопиться она отказалась», — рассказал староста деревни Чамкар Чек Ньем Сокха.',
        ),
        p(
          'В Чамкар Чеке, самой низкой из 11 деревень, последняя семья закрыла дверь за пять часов до того, как вода вышла на дорогу. Добровольцы обошли дома по списку деревенского комитета: 14 человек, которые не могут идти сами, донесли до лодок на стульях — этому дважды учились в этом году. Сорок одну корову и около трёхсот свиней перегнали на дамбу, за ними присматривает ветфельдшер.',
        ),
        h2('Что делать сейчас'),
        p(
          'Три длинных сигнала сирены означают «уходите немедленно по знакомому маршруту», один длинный — «приготовьтесь». Жителям районов Кампонг Лвеа, Бенг Чхук, Кох Румдуол и Чруй Снай нужно зарядить телефоны, убрать документы и лекарства в непромокаемый пакет и отвязать животных.',
        ),
        p(
          'Шесть вышек ',
          to('warning-towers', 'появились меньше года назад'),
          '. Впервые за это время сработали все.',
        ),
      ],
    },
  },
};
