import { h2, p, picture, quote, steps, to } from '../body-parts.ts';
import type { DemoRelease } from '../demo-release.ts';
import { places } from '../places.ts';

export const dengueCampaign: DemoRelease = {
  name: 'dengue-campaign',
  kind: 'release',
  sourceLocale: 'en',
  topics: ['health', 'volunteers'],
  contacts: ['sopheap', 'anna'],
  leadImage: 'dengue-visit',
  related: ['dengue-statement'],
  releasedDaysAgo: 27,
  texts: {
    en: {
      title: 'Door to door against dengue: 3,100 homes visited, 5,200 nets handed out',
      summary:
        'In six districts volunteers emptied jars, covered tanks and hung nets. New cases have fallen for ten days.',
      datelinePlace: places.boengChhuk.en,
      body: [
        p(
          'Volunteers of the Tonle Thmey Relief Society have visited 3,100 homes in six districts in the past three weeks and handed out 5,200 mosquito nets against dengue fever. The hospitals of the basin have reported fewer new cases every day for ten days.',
        ),
        p(
          'The mosquito that carries dengue bites by day and breeds in clean, standing water: in water jars, flower vases, old tyres and coconut shells. The volunteers looked for such water together with each family. In two homes out of three they found larvae.',
        ),
        picture('nets-by-district'),
        quote(
          '“We do not arrive with a lecture. We ask the grandmother to show us round, and it is she who finds the larvae, in the jar behind the kitchen. From then on she is the inspector of the whole lane,” said Prum Rithy, who coordinates the volunteers.',
        ),
        p(
          'In Koh Rumduol the pupils of four schools have made a map of their village on which every jar is marked, in blue where it is covered and in red where it is not. In the first week there were 212 red marks; there are nine now. The health centres have asked for the maps, to plan their own rounds with them.',
        ),
        h2('Once a week, ten minutes'),
        steps(
          'Empty, scrub and cover the water jars',
          'Turn over whatever collects rain: tyres, cans, boats on the bank',
          'Put fish, or a spoon of larvicide from the health centre, into tanks that cannot be emptied',
          'Hang nets for children who sleep by day',
        ),
        p(
          'Kampong Lvea, where the outbreak began, received most nets. The visits go on until no case has been reported for four weeks. When to see a doctor is said in the society’s ',
          to('dengue-statement', 'statement of last week'),
          '.',
        ),
      ],
    },
    km: {
      title: 'យុទ្ធនាការប្រឆាំងជំងឺគ្រុនឈាម៖ ចុះដល់ផ្ទះ ៣ ១០០ ខ្នង ចែកមុង ៥ ២០០',
      summary: 'អ្នកស្ម័គ្រចិត្តក្នុងស្រុកចំនួន ៦ បានជួយចាក់ទឹកក្នុងពាងចោល គ្របអាងទឹក និងចងមុង។ ចំនួនអ្នកជំងឺថ្មីបានថយចុះ ១០ ថ្ងៃជាប់គ្នា។',
      datelinePlace: places.boengChhuk.km,
      body: [
        p(
          'ក្នុងរយៈពេល ៣ សប្ដាហ៍កន្លងមក អ្នកស្ម័គ្រចិត្តរបស់សមាគមសង្គ្រោះទន្លេថ្មី បានចុះទៅដល់ផ្ទះ ៣ ១០០ ខ្នង ក្នុងស្រុកចំនួន ៦ ហើយចែកមុង ៥ ២០០ ដើម្បីការពារជំងឺគ្រុនឈាម។ មន្ទីរពេទ្យក្នុងអាងទន្លេបានរាយការណ៍ថា ចំនួនអ្នកជំងឺថ្មីបានថយចុះរៀងរាល់ថ្ងៃ អស់រយៈពេល ១០ ថ្ងៃមកហើយ។',
        ),
        p(
          'មូសខ្លាដែលចម្លងជំងឺគ្រុនឈាម ខាំនៅពេលថ្ងៃ ហើយពងក្នុងទឹកថ្លាដែលនៅនឹង ដូចជាក្នុងពាង ថូផ្កា សំបកកង់ចាស់ និងលលាដ៍ដូង។ អ្នកស្ម័គ្រចិត្តបានរុករកទឹកបែបនេះ រួមជាមួយម្ចាស់ផ្ទះ។ ក្នុងចំណោមផ្ទះ ៣ ខ្នង គេរកឃើញដង្កូវទឹកនៅពីរខ្នង។',
        ),
        picture('nets-by-district'),
        quote(
          '«យើងមិនមែនទៅទេសនាទេ។ យើងសុំលោកយាយឱ្យនាំមើលជុំវិញផ្ទះ ហើយគាត់ផ្ទាល់ជាអ្នករកឃើញដង្កូវទឹកក្នុងពាងក្រោយផ្ទះបាយ។ ពីថ្ងៃនោះមក គាត់ក្លាយជាអ្នកត្រួតពិនិត្យទូទាំងភូមិ» នេះជាប្រសាសន៍របស់លោក ព្រហ្ម រិទ្ធី អ្នកសម្របសម្រួលអ្នកស្ម័គ្រចិត្ត។',
        ),
        p(
          'នៅកោះរំដួល សិស្សសាលារៀន ៤ កន្លែង បានគូរផែនទីភូមិរបស់ខ្លួន ដោយដៅពាងទឹកនីមួយៗ៖ ពណ៌ខៀវសម្រាប់ពាងដែលមានគម្រប និងពណ៌ក្រហមសម្រាប់ពាងដែលគ្មានគម្រប។ នៅសប្ដាហ៍ដំបូង មានចំណុចក្រហម ២១២ តែឥឡូវនេះនៅសល់ត្រឹម ៩។ មណ្ឌលសុខភាពបានសុំផែនទីទាំងនេះ ដើម្បីរៀបចំការចុះពិនិត្យរបស់ខ្លួន។',
        ),
        h2('មួយសប្ដាហ៍ម្ដង ចំណាយតែ ១០ នាទី'),
        steps(
          'ចាក់ទឹកចោល ដុស និងគ្របពាងទឹក',
          'ផ្កាប់របស់ដែលដក់ទឹកភ្លៀង ដូចជាសំបកកង់ កំប៉ុង និងទូកលើគោក',
          'ដាក់ត្រីប្រាំពីរពណ៌ ឬថ្នាំអាបែតមួយស្លាបព្រាពីមណ្ឌលសុខភាព ក្នុងអាងដែលចាក់ចោលមិនបាន',
          'ចងមុងឱ្យកុមារដែលគេងពេលថ្ងៃ',
        ),
        p(
          'ស្រុកកំពង់ល្វា ជាកន្លែងដែលជំងឺចាប់ផ្ដើមរាលដាល បានទទួលមុងច្រើនជាងគេ។ ការចុះតាមផ្ទះនឹងបន្ត រហូតដល់គ្មានអ្នកជំងឺថ្មីរយៈពេល ៤ សប្ដាហ៍។ បើគ្រុនក្ដៅខ្លាំងលើសពី ២ ថ្ងៃ សូមទៅជួបគ្រូពេទ្យភ្លាម។',
        ),
      ],
    },
    ru: {
      title: 'От двери к двери против денге: добровольцы обошли 3100 домов и раздали 5200 сеток',
      summary:
        'В шести районах добровольцы вместе с хозяевами сливали застоявшуюся воду. Заболевших становится меньше десятый день подряд.',
      datelinePlace: places.boengChhuk.ru,
      body: [
        p(
          'За три недели добровольцы Общества помощи «Тонле Тхмей» обошли 3100 домов в шести районах и раздали 5200 сеток от комаров, которые переносят лихорадку денге. Больницы бассейна реки десятый день подряд сообщают о снижении числа новых случаев.',
        ),
        p(
          'Комар, который переносит денге, кусает днём и размножается в чистой стоячей воде: в глиняных кувшинах, цветочных вазах, старых покрышках, скорлупе кокосов. Такую воду добровольцы искали вместе с хозяевами. Личинок нашли в двух домах из трёх.',
        ),
        picture('nets-by-district'),
        quote(
          '«Мы не читаем лекций. Просим бабушку показать нам двор — и она сама находит личинок в кувшине за кухней. После этого она уже главный инспектор на всю улицу», — рассказал координатор добровольцев Прум Рити.',
        ),
        p(
          'В Кох Румдуоле ученики четырёх школ нарисовали карты своих деревень и отметили на них каждый кувшин: синим — закрытые, красным — открытые. В первую неделю красных отметок было 212, сейчас осталось девять. Карты попросили у школьников медпункты, чтобы планировать по ним свои обходы.',
        ),
        h2('Десять минут раз в неделю'),
        steps(
          'слить воду из кувшинов, вычистить их и закрыть крышкой',
          'перевернуть всё, в чём скапливается дождь: покрышки, банки, лодки на берегу',
          'в баки, которые нельзя опорожнить, пустить рыбок или добавить ложку средства от личинок из медпункта',
          'повесить сетки над детьми, которые спят днём',
        ),
        p(
          'Больше всего сеток получил район Кампонг Лвеа, где началась вспышка. Обходы продолжатся, пока четыре недели подряд не будет ни одного нового случая. Когда нужно идти к врачу, сказано в ',
          to('dengue-statement', 'заявлении общества'),
          '.',
        ),
      ],
    },
  },
};
