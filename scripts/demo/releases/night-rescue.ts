import { h2, p, pullQuote, quote, to } from '../body-parts.ts';
import type { DemoRelease } from '../demo-release.ts';
import { places } from '../places.ts';

export const nightRescue: DemoRelease = {
  name: 'night-rescue',
  kind: 'release',
  sourceLocale: 'km',
  topics: ['floods', 'volunteers'],
  contacts: ['ratana', 'kunthea'],
  leadImage: 'night-rescue',
  related: ['river-exercise', 'rescue-is-free'],
  releasedDaysAgo: 3,
  texts: {
    km: {
      title: 'ក្រុមសង្គ្រោះជួយប្រជាជន ៤៧ នាក់ពីលើដំបូលផ្ទះក្នុងមួយយប់ នៅកោះរំដួល',
      summary: 'ទូក ៦ គ្រឿង និងអ្នកស្ម័គ្រចិត្ត ១៨ នាក់ បានធ្វើការពីម៉ោង ៩ យប់ រហូតដល់ភ្លឺ ក្នុងភ្លៀង និងទឹកហូរខ្លាំង។',
      datelinePlace: places.kampongLvea.km,
      body: [
        p(
          'អ្នកស្ម័គ្រចិត្តរបស់សមាគមសង្គ្រោះទន្លេថ្មី ១៨ នាក់ បានជួយសង្គ្រោះប្រជាជន ៤៧ នាក់ពីលើដំបូលផ្ទះ នៅភូមិព្រែកសំរោង ស្រុកកោះរំដួល កាលពីយប់មិញ ក្រោយពេលទំនប់តូចមួយបានបាក់ ហើយទឹកឡើងជិតមួយម៉ែត្រក្នុងរយៈពេលតែមួយម៉ោង។ ក្នុងចំណោមអ្នកដែលបានសង្គ្រោះ មានកុមារ ១៤ នាក់ និងស្ត្រីមានផ្ទៃពោះ ២ នាក់។ គ្មាននរណាម្នាក់បាត់បង់ជីវិតឡើយ។',
        ),
        p(
          'ការហៅជំនួយលើកដំបូងមកដល់នៅម៉ោង ៨ និង ៤០ នាទីយប់។ នៅម៉ោង ៩ ទូកពីរគ្រឿងដំបូងបានចេញដំណើរ ហើយបន្ទាប់មក ៤ គ្រឿងទៀត។ ក្រុមសង្គ្រោះបានបែងចែកភូមិជា ៣ ផ្នែក ហើយគូសសញ្ញាដោយដីសលើសសរផ្ទះដែលបានពិនិត្យរួច ដើម្បីកុំឱ្យទូកពីរទៅរកផ្ទះតែមួយ។',
        ),
        quote(
          '«យើងពន្លត់ម៉ាស៊ីនរៀងរាល់ពីរបីនាទី ដើម្បីស្ដាប់។ ក្នុងភ្លៀង យើងមើលមិនឃើញអ្វីឡើយ តែយើងឮសំឡេងក្មេងយំ។ យើងទៅតាមសំឡេងនោះ» នេះជាសម្ដីរបស់លោក ហែម សុផល អ្នកបើកទូកអាយុ ៥២ ឆ្នាំ ដែលបានដឹកមនុស្ស ១៩ នាក់ក្នុងយប់នោះ។',
        ),
        h2('មេរៀនពីសមយុទ្ធបានជួយ'),
        p(
          'លោក ចាន់ ដារ៉ា ប្រធានផ្នែកគ្រប់គ្រងគ្រោះមហន្តរាយ មានប្រសាសន៍ថា សញ្ញាដីស វិទ្យុទាក់ទងតែមួយប៉ុស្តិ៍ និងការឈប់ស្ដាប់ជាប្រចាំ សុទ្ធតែបានអនុវត្តក្នុង',
          to('river-exercise', 'សមយុទ្ធសង្គ្រោះតាមទន្លេ'),
          'កាលពីឆ្នាំមុន។ «កាលនោះ មានគេសើចចំអកយើង ថារៀនគូសដីសធ្វើអ្វី។ យប់មិញ ដីសមួយដើមជួយយើងសន្សំពេលបានពីរម៉ោង» នេះបើតាមការបន្ថែមរបស់លោក។',
        ),
        p(
          'អ្នកភូមិព្រែកសំរោងឥឡូវនេះស្នាក់នៅសាលាបឋមសិក្សាកំពង់ល្វា។ លោក យឹម កុសល មេភូមិ បានរាប់ឈ្មោះប្រជាជនក្នុងបញ្ជីពីរដង មុននឹងព្រមចុះពីទូកចុងក្រោយនៅម៉ោង ៥ ទៀបភ្លឺ។',
        ),
        pullQuote('ក្នុងភ្លៀង យើងមើលមិនឃើញអ្វីឡើយ តែយើងឮសំឡេងក្មេងយំ។'),
        p(
          'បើលោកអ្នកឃើញមនុស្សជាប់នៅក្នុងទឹក សូមទូរសព្ទមកលេខ +855 00 000 112។ ',
          to('rescue-is-free', 'ការសង្គ្រោះមិនគិតថ្លៃឡើយ'),
          '។',
        ),
      ],
    },
    en: {
      title: 'Rescue teams take 47 people off the roofs of Koh Rumduol in one night',
      summary:
        'Six boats and 18 volunteers worked from nine in the evening until daybreak, in rain and a strong current.',
      datelinePlace: places.kampongLvea.en,
      body: [
        p(
          'Eighteen volunteers of the Tonle Thmey Relief Society took 47 people off the roofs of the village of Prek Samrong, in Koh Rumduol district, last night, after a small dyke had given way and the water rose by almost a metre within an hour. Fourteen of them were children, and two were women expecting a child. Nobody lost their life.',
        ),
        p(
          'The first call came in at twenty to nine. At nine o’clock two boats were on the water, and then four more. The teams divided the village into three parts and marked in chalk the posts of every house they had searched, so that no two boats would look in the same one.',
        ),
        quote(
          '“Every few minutes we stopped the engine and listened. In that rain we saw nothing, but we heard a child crying. We went towards the crying,” said Hem Sophal, 52, a boatman who carried 19 people that night.',
        ),
        h2('What the exercise had taught'),
        p(
          'The chalk, the single radio channel and the habit of stopping to listen all come from last year’s ',
          to('river-exercise', 'joint exercise on the river'),
          ', said Chan Dara, head of disaster management. “Some people laughed at us then: learning to draw with chalk! Last night one stick of chalk saved us two hours.”',
        ),
        p(
          'The people of Prek Samrong are now in the primary school of Kampong Lvea. Yim Kosal, the village chief, went through his list of names twice before he agreed to step out of the last boat, at five in the morning.',
        ),
        pullQuote('In that rain we saw nothing, but we heard a child crying.'),
        p(
          'Anyone who sees people trapped by the water should ring +855 00 000 112. ',
          to('rescue-is-free', 'Rescue is free.'),
        ),
      ],
    },
  },
  drafts: {
    ru: {
      title: 'За одну ночь спасатели сняли с крыш 47 человек в районе Кох Румдуол',
      summary: '',
      datelinePlace: places.kampongLvea.ru,
      body: [
        p(
          'Минувшей ночью 18 добровольцев Общества помощи «Тонле Тхмей» сняли с крыш 47 жителей деревни Прек Самронг: небольшую дамбу прорвало, и за час вода поднялась почти на метр.',
        ),
        p('[Дальше — после проверки цифр у Чан Дары.]'),
      ],
    },
  },
};
