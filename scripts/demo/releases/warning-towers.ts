import { h2, list, p, picture, pullQuote, quote } from '../body-parts.ts';
import type { DemoRelease } from '../demo-release.ts';
import { places } from '../places.ts';

export const warningTowers: DemoRelease = {
  name: 'warning-towers',
  kind: 'release',
  sourceLocale: 'en',
  topics: ['preparedness', 'floods'],
  contacts: ['ratana', 'anna'],
  leadImage: 'warning-tower',
  releasedDaysAgo: 262,
  texts: {
    en: {
      title: 'Six towers now warn 83,000 people of the river',
      summary:
        'The early-warning system of the Thmey basin is complete. It gives villages eight to fourteen hours before the water comes.',
      datelinePlace: places.kampongLvea.en,
      body: [
        p(
          'With the tower of Kampong Lvea, which sounded for the first time at dusk yesterday, the early-warning system of the Thmey basin is complete. Six towers between the hills and the sea now reach 83,000 people in 61 villages.',
        ),
        p(
          'Eleven gauges in the river and its tributaries report the level every ten minutes by radio. When it rises faster than a set rate, the towers downstream sound by themselves; a guard on duty can stop them, but nobody has to start them. The villages gain between eight and fourteen hours.',
        ),
        quote(
          '“A siren that nobody believes is only noise. That is why every tower belongs to a committee of the village, which tests it on the first day of each month, and why the children know the signals by heart before the engineers do,” said Nuon Sreyleak, who built up the network.',
        ),
        h2('How the system works'),
        list(
          'Power from the sun, with batteries for nine days without it',
          'Horns that carry four kilometres, against the wind as well',
          'One long note: make ready. Three long notes: leave now',
          'A loudspeaker for messages in the villages’ own words',
          'Chalk boards with the way to the safe place, in 61 villages',
        ),
        pullQuote('A siren that nobody believes is only noise.'),
        picture('basin-map'),
        p(
          'The towers were built in 14 months by masons from the districts, with steel from the old railway bridge at Stung Chrov. Their upkeep costs as much in a year as one day of boat rescue in the last great flood.',
        ),
        p(
          'In the last great flood, nine years ago, 38 people died in the villages that can now hear a tower. Most of them were taken by surprise between two and four in the morning.',
        ),
      ],
    },
    km: {
      title: 'ប៉ម ៦ អាចប្រកាសអាសន្នទឹកជំនន់ដល់ប្រជាជន ៨៣ ០០០ នាក់',
      summary:
        'ការសាងសង់ប្រព័ន្ធប្រកាសអាសន្នជាមុននៅអាងទន្លេថ្មីបានបញ្ចប់ទាំងស្រុង។ ប្រព័ន្ធនេះផ្ដល់ពេលដល់ភូមិនានាពី ៨ ទៅ ១៤ ម៉ោង មុនទឹកមកដល់។',
      datelinePlace: places.kampongLvea.km,
      body: [
        p(
          'ប៉មប្រកាសអាសន្ននៅកំពង់ល្វា បានបន្លឺសំឡេងជាលើកដំបូងនៅព្រលប់ម្សិលមិញ ដែលជាការបញ្ចប់ការសាងសង់ប្រព័ន្ធប្រកាសអាសន្នជាមុននៅអាងទន្លេថ្មី។ ឥឡូវនេះ ប៉មទាំង ៦ ពីតំបន់ភ្នំរហូតដល់មាត់សមុទ្រ អាចជូនដំណឹងដល់ប្រជាជន ៨៣ ០០០ នាក់ ក្នុងភូមិចំនួន ៦១។',
        ),
        p(
          'ឧបករណ៍វាស់កម្ពស់ទឹក ១១ គ្រឿង ក្នុងទន្លេ និងដៃទន្លេ បញ្ជូនទិន្នន័យតាមវិទ្យុរៀងរាល់ ១០ នាទី។ បើទឹកឡើងលឿនជាងកម្រិតកំណត់ ប៉មនៅខ្សែទឹកខាងក្រោមនឹងបន្លឺសំឡេងដោយស្វ័យប្រវត្តិ។ អ្នកយាមអាចបញ្ឈប់បាន ប៉ុន្តែមិនចាំបាច់មាននរណាចុចបើកឡើយ។ ភូមិនានាចំណេញពេលពី ៨ ទៅ ១៤ ម៉ោង។',
        ),
        quote(
          '«ស៊ីរ៉ែនដែលគ្មាននរណាជឿ គឺគ្រាន់តែជាសំឡេងរំខាន។ ដូច្នេះ ប៉មនីមួយៗជារបស់គណៈកម្មការភូមិ ដែលសាកល្បងនៅថ្ងៃទី១ រៀងរាល់ខែ ហើយក្មេងៗចាំសញ្ញាបានមុនវិស្វករទៅទៀត» នេះជាប្រសាសន៍របស់អ្នកស្រី នួន ស្រីលក្ខណ៍ អ្នករៀបចំបណ្ដាញនេះ។',
        ),
        h2('របៀបដំណើរការ'),
        list(
          'ថាមពលពន្លឺព្រះអាទិត្យ និងអាគុយដែលប្រើបាន ៩ ថ្ងៃ ទោះគ្មានពន្លឺថ្ងៃ',
          'សំឡេងឮឆ្ងាយ ៤ គីឡូម៉ែត្រ ទោះបីបញ្ច្រាសខ្យល់ក៏ដោយ',
          'សំឡេងវែងម្ដង៖ ត្រៀមខ្លួន។ សំឡេងវែងបីដង៖ ចាកចេញភ្លាម',
          'ឧបករណ៍បំពងសំឡេង សម្រាប់ប្រកាសជាពាក្យពេចន៍របស់អ្នកភូមិ',
          'ក្ដារខៀនបង្ហាញផ្លូវទៅទីទួលសុវត្ថិភាព នៅគ្រប់ភូមិទាំង ៦១',
        ),
        pullQuote('ស៊ីរ៉ែនដែលគ្មាននរណាជឿ គឺគ្រាន់តែជាសំឡេងរំខាន។'),
        picture('basin-map'),
        p(
          'ជាងសំណង់ក្នុងស្រុកបានសាងសង់ប៉មទាំងនេះក្នុងរយៈពេល ១៤ ខែ ដោយប្រើដែកពីស្ពានរថភ្លើងចាស់នៅស្ទឹងជ្រៅ។ ការថែទាំពេញមួយឆ្នាំ អស់ថ្លៃស្មើនឹងការសង្គ្រោះតាមទូកតែមួយថ្ងៃ ក្នុងគ្រោះទឹកជំនន់ធំលើកមុន។',
        ),
        p(
          'ក្នុងគ្រោះទឹកជំនន់ធំកាលពី ៩ ឆ្នាំមុន មនុស្ស ៣៨ នាក់បានស្លាប់ នៅភូមិដែលឥឡូវនេះអាចឮសំឡេងប៉ម។ ភាគច្រើនរងគ្រោះដោយមិនដឹងខ្លួនជាមុន នៅចន្លោះម៉ោង ២ និងម៉ោង ៤ ទៀបភ្លឺ។',
        ),
      ],
    },
    ru: {
      title: 'Шесть вышек предупредят о паводке 83 000 человек',
      summary:
        'Система раннего оповещения на реке Тхмей готова. У деревень будет от 8 до 14 часов до прихода воды.',
      datelinePlace: places.kampongLvea.ru,
      body: [
        p(
          'Вчера в сумерках впервые зазвучала вышка Кампонг Лвеа — последняя в системе раннего оповещения на реке Тхмей. Шесть вышек от гор до моря теперь слышны в 61 деревне, где живут 83 000 человек.',
        ),
        p(
          'Одиннадцать датчиков на реке и её притоках каждые десять минут передают уровень воды по радио. Если вода прибывает быстрее заданной скорости, вышки ниже по течению включаются сами: дежурный может их выключить, а включать никому не нужно. Деревни выигрывают от восьми до четырнадцати часов.',
        ),
        quote(
          '«Сирена, которой не верят, — просто шум. Поэтому у каждой вышки есть хозяин — деревенский комитет, он проверяет её первого числа каждого месяца. А дети выучили сигналы раньше инженеров», — рассказала создательница сети Нуон Срейлеак.',
        ),
        h2('Как это устроено'),
        list(
          'питание от солнца и аккумуляторы на девять пасмурных дней',
          'рупоры, которые слышно за четыре километра даже против ветра',
          'один длинный сигнал — приготовьтесь, три длинных — уходите немедленно',
          'громкоговоритель для сообщений простыми словами',
          'доски с маршрутом в безопасное место — во всех 61 деревне',
        ),
        pullQuote('Сирена, которой не верят, — просто шум.'),
        picture('basin-map'),
        p(
          'Вышки за 14 месяцев построили местные мастера, сталь взяли со старого железнодорожного моста в Стынг Чрау. Годовое содержание системы стоит столько же, сколько один день спасения на лодках во время последнего большого наводнения.',
        ),
        p(
          'Тогда, девять лет назад, в деревнях, где сегодня слышны вышки, погибли 38 человек. Большинство из них вода застала врасплох между двумя и четырьмя часами ночи.',
        ),
      ],
    },
  },
};
