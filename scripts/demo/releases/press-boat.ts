import { h2, link, list, p } from '../body-parts.ts';
import type { DemoRelease } from '../demo-release.ts';
import { places } from '../places.ts';

export const pressBoat: DemoRelease = {
  name: 'press-boat',
  kind: 'media-advisory',
  sourceLocale: 'en',
  topics: ['floods'],
  contacts: ['ratana', 'kunthea'],
  related: ['boat-clinics'],
  releasedDaysAgo: 1,
  texts: {
    en: {
      title: 'Media advisory: press boat to the shelters of Boeng Chhuk, {day+2}',
      summary:
        'Twelve places for reporters, photographers and crews. Please register by five in the afternoon before.',
      datelinePlace: places.tonleThmey.en,
      body: [
        p(
          'On {day+2} the society takes reporters by boat to two shelters and one clinic boat in Boeng Chhuk district. There are twelve places; if more ask, they are drawn by lot, one for each newsroom.',
        ),
        h2('Programme'),
        list(
          '06:30 – Boat leaves the landing below the head office; life jackets are given out',
          '08:00 – Shelter in the Boeng Chhuk pagoda; Chan Dara, head of disaster management, answers questions',
          '09:30 – Clinic boat at work; Dr Sok Maly, head of health, answers questions',
          '11:00 – Shelter in the lower secondary school, with its classes for children',
          '13:00 – Back in Tonle Thmey',
        ),
        h2('Pictures of people'),
        p(
          'Please ask before you photograph or film, and do not show faces of patients or of children without their parents’ consent. A volunteer who speaks Khmer, English and Russian is on board to help.',
        ),
        h2('Registration'),
        p(
          'Meas Ratana, by e-mail to ',
          link('mailto:duty@tonle-thmey.example', 'duty@tonle-thmey.example'),
          ' or by telephone at +855 00 000 103, until five in the afternoon of {day+1}. If the river rises again the boat does not sail; those who have registered are told by six in the morning.',
        ),
      ],
    },
    km: {
      title: 'ជូនដំណឹងដល់អ្នកសារព័ត៌មាន៖ ដំណើរតាមទូកទៅកាន់ជម្រកនៅបឹងឈូក {day+2}',
      summary: 'មាន ១២ កន្លែងសម្រាប់អ្នកយកព័ត៌មាន អ្នកថតរូប និងក្រុមទូរទស្សន៍។ សូមចុះឈ្មោះយ៉ាងយឺតត្រឹមម៉ោង ៥ ល្ងាច មួយថ្ងៃមុនចេញដំណើរ។',
      datelinePlace: places.tonleThmey.km,
      body: [
        p(
          'នៅ{day+2} សមាគមនឹងដឹកអ្នកសារព័ត៌មានតាមទូក ទៅកាន់ជម្រកពីរកន្លែង និងទូកពេទ្យមួយគ្រឿង នៅស្រុកបឹងឈូក។ ក្នុងទូកមានតែ ១២ កន្លែងប៉ុណ្ណោះ។ បើមានអ្នកស្នើសុំច្រើនជាងនេះ សមាគមនឹងចាប់ឆ្នោត ដោយស្ថាប័នមួយបានមួយកន្លែង។',
        ),
        h2('កម្មវិធី'),
        list(
          'ម៉ោង ៦:៣០ – ទូកចេញពីកំពង់ផែខាងក្រោមទីស្នាក់ការកណ្ដាល ដោយមានចែកអាវពោង',
          'ម៉ោង ៨:០០ – ជម្រកនៅវត្តបឹងឈូក ដែលលោក ចាន់ ដារ៉ា ប្រធានផ្នែកគ្រប់គ្រងគ្រោះមហន្តរាយ ឆ្លើយសំណួរ',
          'ម៉ោង ៩:៣០ – ទូកពេទ្យកំពុងបម្រើការ ដែលលោកស្រីវេជ្ជបណ្ឌិត សុខ ម៉ាលី ប្រធានផ្នែកសុខភាព ឆ្លើយសំណួរ',
          'ម៉ោង ១១:០០ – ជម្រកនៅអនុវិទ្យាល័យ និងថ្នាក់រៀនសម្រាប់កុមារ',
          'ម៉ោង ១៣:០០ – ត្រឡប់មកដល់ទន្លេថ្មីវិញ',
        ),
        h2('ការថតរូបប្រជាជន'),
        p(
          'សូមសុំការអនុញ្ញាតមុននឹងថតរូប ឬវីដេអូ ហើយកុំបង្ហាញមុខអ្នកជំងឺ ឬកុមារ ដោយគ្មានការយល់ព្រមពីឪពុកម្ដាយ។ អ្នកស្ម័គ្រចិត្តម្នាក់ដែលចេះភាសាខ្មែរ អង់គ្លេស និងរុស្ស៊ី នឹងរួមដំណើរទៅជាមួយ។',
        ),
        h2('ការចុះឈ្មោះ'),
        p(
          'សូមទាក់ទងលោកស្រី មាស រតនា តាមអ៊ីមែល ',
          link('mailto:duty@tonle-thmey.example', 'duty@tonle-thmey.example'),
          ' ឬទូរសព្ទ +855 00 000 103 យ៉ាងយឺតត្រឹមម៉ោង ៥ ល្ងាច {day+1}។ បើទឹកឡើងវិញ ទូកនឹងមិនចេញដំណើរទេ ហើយអ្នកដែលបានចុះឈ្មោះនឹងទទួលដំណឹងមុនម៉ោង ៦ ព្រឹក។',
        ),
      ],
    },
  },
};
