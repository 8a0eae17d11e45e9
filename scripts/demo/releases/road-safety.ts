import { h2, list, p, quote } from '../body-parts.ts';
import type { DemoRelease } from '../demo-release.ts';
import { places } from '../places.ts';

export const roadSafety: DemoRelease = {
  name: 'road-safety',
  kind: 'release',
  sourceLocale: 'km',
  topics: ['preparedness', 'first-aid'],
  contacts: ['sopheap'],
  leadImage: 'road-safety',
  releasedDaysAgo: 150,
  texts: {
    km: {
      title: 'សុវត្ថិភាពតាមផ្លូវទៅសាលា៖ ក្នុងរយៈពេល ៣ ខែ គ្មានសិស្សរងរបួសនៅគំនូសឆ្លងផ្លូវ ៤ កន្លែង',
      summary: 'សមាគមនឹងពង្រីកកម្មវិធីអ្នកយាមឆ្លងផ្លូវទៅ ២៤ កន្លែង ហើយចែកមួកសុវត្ថិភាពសម្រាប់កុមារចំនួន ១ ២០០។',
      datelinePlace: places.kampongLvea.km,
      body: [
        p(
          'នៅមុខសាលារៀន ៤ កន្លែង ដែលអ្នកស្ម័គ្រចិត្តរបស់សមាគមសង្គ្រោះទន្លេថ្មី យាមឆ្លងផ្លូវរៀងរាល់ព្រឹកល្ងាច គ្មានសិស្សណាម្នាក់រងរបួសឡើយ ក្នុងរយៈពេល ៣ ខែ។ ក្នុង ៣ ខែមុននោះ សិស្ស ៧ នាក់បានរងគ្រោះថ្នាក់នៅកន្លែងដដែល។ ចាប់ពីខែក្រោយតទៅ កម្មវិធីនេះនឹងពង្រីកទៅដល់ ២៤ កន្លែង។',
        ),
        p(
          'អ្នកស្ម័គ្រចិត្តភាគច្រើនជាឪពុកម្ដាយ និងជីដូនជីតារបស់សិស្ស។ ពួកគេបានហាត់ពីរថ្ងៃជាមួយប៉ូលិសចរាចរណ៍ ហើយឈរយាមម្ដងពីរនាក់ រយៈពេលកន្លះម៉ោង មុនចូលរៀន និងក្រោយចេញពីរៀន។',
        ),
        quote(
          '«អ្នកបើកម៉ូតូខ្លះធ្លាប់ខឹងខ្ញុំ។ ឥឡូវ គេសួរសុខទុក្ខខ្ញុំរាល់ព្រឹក។ ពេលគេឈប់ គេឃើញថាក្មេងដែលឆ្លងនោះ ជាកូនអ្នកណា» នេះជាសម្ដីរបស់លោកតា ម៉ៅ សារិន អាយុ ៦៧ ឆ្នាំ អ្នកយាមនៅកំពង់ល្វា។',
        ),
        h2('មួកសុវត្ថិភាពដែលត្រូវនឹងក្បាលកុមារ'),
        p(
          'សមាគមនឹងចែកមួកសុវត្ថិភាពសម្រាប់កុមារចំនួន ១ ២០០ ដល់សិស្សថ្នាក់ទី១ និងទី២ ដែលជិះម៉ូតូទៅសាលា។ មួករបស់មនុស្សធំ រលុងលើក្បាលកុមារ ហើយការពារមិនបានឡើយ។',
        ),
        list(
          'ពាក់មួក ហើយចាក់ខ្សែមួកជានិច្ច ទោះបីផ្លូវជិតក៏ដោយ',
          'កុំជិះលើសពីពីរនាក់លើម៉ូតូមួយ',
          'បន្ថយល្បឿនត្រឹម ៣០ គីឡូម៉ែត្រក្នុងមួយម៉ោង នៅមុខសាលា',
          'ឈប់ ពេលអ្នកយាមលើកស្លាកក្រហម',
        ),
      ],
    },
    en: {
      title: 'Safe way to school: no child hurt in three months at four crossings',
      summary:
        'The society takes its crossing guards to 24 places, and hands out 1,200 helmets that fit children.',
      datelinePlace: places.kampongLvea.en,
      body: [
        p(
          'In front of four schools where volunteers of the Tonle Thmey Relief Society stand guard at the crossing every morning and afternoon, not one pupil has been hurt in three months. In the three months before, seven were. From next month there will be guards at 24 crossings.',
        ),
        p(
          'Most of the volunteers are parents and grandparents. They trained for two days with the traffic police and stand in pairs for half an hour before and after school.',
        ),
        quote(
          '“Some riders were angry with me at first. Now they ask every morning how I am. When they stop, they see whose child it is that crosses,” said Mao Sarin, 67, who stands guard in Kampong Lvea.',
        ),
        h2('Helmets that fit'),
        p(
          'The society will hand out 1,200 children’s helmets to first and second graders who come to school on a motorcycle. A grown-up’s helmet slips on a child’s head and does not protect it.',
        ),
        list(
          'Wear the helmet, and close the strap, however short the way',
          'No more than two on a motorcycle',
          'Slow down to 30 kilometres an hour in front of a school',
          'Stop when the guard lifts the red sign',
        ),
      ],
    },
  },
};
