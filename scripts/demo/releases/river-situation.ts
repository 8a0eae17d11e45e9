import { h2, list, p, picture, quote, to } from '../body-parts.ts';
import type { DemoRelease, DemoText } from '../demo-release.ts';
import { places } from '../places.ts';

/** Two of its languages were corrected; the Russian still says what the first version said. */
const english = (shelters: string): DemoText => ({
  title: 'The flood in figures: the river falls slowly on the ninth day',
  summary:
    'The gauge at Kampong Lvea stands at 9.1 metres, 30 centimetres below the crest. It will be a week before families can return.',
  datelinePlace: places.kampongLvea.en,
  body: [
    p(
      'The Thmey fell by another 20 centimetres in the past 24 hours and stood at 9.1 metres at the gauge of Kampong Lvea this morning. It is the second day in a row that the river has gone down, but it is still 60 centimetres above the danger level.',
    ),
    p(
      'Nuon Sreyleak, who reads the gauges for the society, expects the water to drop below the danger level in four to six days if no more rain falls in the hills. “A river that leaves this slowly leaves mud in every well,” she said. “So the work of the next weeks is water, and only then houses.”',
    ),
    h2('People'),
    list(
      'About 12,000 people have left their homes in 38 villages of four districts',
      shelters,
      '5,580 people are with relatives or in tents along the dykes',
      'Nobody is known to have died; 23 people were treated for injuries',
    ),
    h2('Help'),
    list(
      '310 volunteers in shifts, from nine of the 14 branches',
      '22 rescue boats, nine of them lent by the boatmen’s union',
      'Three clinic boats, which have seen 412 patients in two days',
      '61,000 litres of drinking water handed out',
      '3,150 blankets and mats, half of what the shelters need today',
    ),
    h2('Roads and schools'),
    p(
      'The road between Kampong Lvea and Koh Rumduol is under water over eleven kilometres. Nineteen schools are closed; classes for the younger children are held in five of the shelters.',
    ),
    picture('basin-map'),
    quote(
      '“Figures are easy to read and hard to live in. Behind each line of this list stands someone who writes down, at five in the morning, who came in the night and who did not,” said Chan Dara, head of disaster management.',
    ),
    p(
      'These figures are brought up to date here every morning. What is needed most stands in the ',
      to('flood-appeal', 'appeal'),
      '.',
    ),
  ],
});

const khmer = (shelters: string): DemoText => ({
  title: 'ស្ថានភាពទឹកជំនន់ជាតួលេខ៖ នៅថ្ងៃទី៩ ទឹកទន្លេស្រកបន្តិចម្ដងៗ',
  summary:
    'កម្ពស់ទឹកនៅកំពង់ល្វាមាន ៩,១ ម៉ែត្រ ទាបជាងកម្រិតខ្ពស់បំផុត ៣០ សង់ទីម៉ែត្រ។ គ្រួសារនានាត្រូវរង់ចាំយ៉ាងតិចមួយសប្ដាហ៍ទៀត ទើបអាចត្រឡប់ទៅផ្ទះវិញ។',
  datelinePlace: places.kampongLvea.km,
  body: [
    p(
      'ទឹកទន្លេថ្មីបានស្រក ២០ សង់ទីម៉ែត្រទៀតក្នុងរយៈពេល ២៤ ម៉ោងកន្លងមក ហើយនៅព្រឹកនេះ កម្ពស់ទឹកនៅកំពង់ល្វាមាន ៩,១ ម៉ែត្រ។ នេះជាថ្ងៃទី២ ជាប់គ្នាដែលទឹកស្រក ប៉ុន្តែនៅតែខ្ពស់ជាងកម្រិតគ្រោះថ្នាក់ ៦០ សង់ទីម៉ែត្រ។',
    ),
    p(
      'អ្នកស្រី នួន ស្រីលក្ខណ៍ អ្នកតាមដានកម្ពស់ទឹករបស់សមាគម រំពឹងថា ទឹកនឹងស្រកក្រោមកម្រិតគ្រោះថ្នាក់ក្នុងរយៈពេល ៤ ទៅ ៦ ថ្ងៃ ប្រសិនបើគ្មានភ្លៀងធ្លាក់បន្ថែមនៅតំបន់ភ្នំ។ អ្នកស្រីមានប្រសាសន៍ថា «ទឹកដែលស្រកយឺតបែបនេះ ទុកភក់ក្នុងអណ្ដូងគ្រប់កន្លែង។ ដូច្នេះ ការងារនៅប៉ុន្មានសប្ដាហ៍ខាងមុខ គឺរឿងទឹកស្អាតមុន រួចសឹមដល់រឿងផ្ទះ»។',
    ),
    h2('ប្រជាជន'),
    list(
      'ប្រជាជនប្រមាណ ១២ ០០០ នាក់ បានចាកចេញពីលំនៅឋាន ក្នុងភូមិ ៣៨ នៃស្រុកចំនួន ៤',
      shelters,
      'ប្រជាជន ៥ ៥៨០ នាក់ ស្នាក់នៅផ្ទះសាច់ញាតិ ឬក្នុងតង់នៅលើទំនប់',
      'មិនមានព័ត៌មានអំពីអ្នកស្លាប់ឡើយ មនុស្ស ២៣ នាក់រងរបួស ហើយបានទទួលការព្យាបាល',
    ),
    h2('ការជួយសង្គ្រោះ'),
    list(
      'អ្នកស្ម័គ្រចិត្ត ៣១០ នាក់ធ្វើការប្ដូរវេនគ្នា មកពីសាខា ៩ ក្នុងចំណោម ១៤',
      'ទូកសង្គ្រោះ ២២ គ្រឿង ក្នុងនោះ ៩ គ្រឿងខ្ចីពីសហជីពអ្នកបើកទូក',
      'ទូកពេទ្យ ៣ គ្រឿង បានពិនិត្យអ្នកជំងឺ ៤១២ នាក់ក្នុងរយៈពេលពីរថ្ងៃ',
      'ទឹកស្អាត ៦១ ០០០ លីត្រ ត្រូវបានចែកជូន',
      'ភួយ និងកន្ទេលចំនួន ៣ ១៥០ ត្រូវបានចែកជូន ស្មើនឹងពាក់កណ្ដាលនៃតម្រូវការនៅជម្រកថ្ងៃនេះ',
    ),
    h2('ផ្លូវ និងសាលារៀន'),
    p(
      'ផ្លូវពីកំពង់ល្វាទៅកោះរំដួល លិចទឹកប្រវែង ១១ គីឡូម៉ែត្រ។ សាលារៀន ១៩ ត្រូវបិទជាបណ្ដោះអាសន្ន ហើយសិស្សថ្នាក់តូចៗកំពុងរៀននៅក្នុងជម្រក ៥ កន្លែង។',
    ),
    picture('basin-map'),
    quote(
      '«តួលេខងាយអាន តែពិបាករស់នៅជាមួយណាស់។ នៅពីក្រោយបន្ទាត់នីមួយៗ មានមនុស្សម្នាក់អង្គុយកត់ត្រានៅម៉ោង ៥ ទៀបភ្លឺ ថាអ្នកណាមកដល់ពេលយប់ ហើយអ្នកណាមិនទាន់មកដល់» នេះជាប្រសាសន៍របស់លោក ចាន់ ដារ៉ា ប្រធានផ្នែកគ្រប់គ្រងគ្រោះមហន្តរាយ។',
    ),
    p(
      'សមាគមធ្វើបច្ចុប្បន្នភាពតួលេខទាំងនេះរៀងរាល់ព្រឹក។ តម្រូវការចាំបាច់បំផុត មានរៀបរាប់ក្នុង',
      to('flood-appeal', 'សេចក្ដីអំពាវនាវ'),
      '។',
    ),
  ],
});

const russian: DemoText = {
  title: 'Наводнение в цифрах: на девятый день вода медленно убывает',
  summary:
    'Уровень воды у Кампонг Лвеа — 9,1 метра, на 30 сантиметров ниже пика. Вернуться домой семьи смогут не раньше чем через неделю.',
  datelinePlace: places.kampongLvea.ru,
  body: [
    p(
      'За сутки вода в реке Тхмей опустилась ещё на 20 сантиметров: сегодня утром на водомерном посту Кампонг Лвеа было 9,1 метра. Река убывает второй день подряд, но опасная отметка всё ещё превышена на 60 сантиметров.',
    ),
    p(
      'По прогнозу Нуон Срейлеак, которая следит в обществе за показаниями постов, ниже опасной отметки вода опустится через четыре–шесть дней, если в горах не пройдут новые дожди. «Когда река уходит так медленно, в каждом колодце остаётся ил, — говорит она. — Поэтому в ближайшие недели главное — вода, и лишь потом дома».',
    ),
    h2('Люди'),
    list(
      'около 12 000 человек покинули дома в 38 деревнях четырёх районов',
      '6420 человек находятся в девяти убежищах',
      '5580 человек живут у родственников или в палатках на дамбах',
      'о погибших сведений нет; 23 человека получили травмы, им оказана помощь',
    ),
    h2('Помощь'),
    list(
      'посменно работают 310 добровольцев из девяти отделений (всего их 14)',
      'на воде 22 спасательные лодки, девять из них предоставил профсоюз лодочников',
      'три плавучие клиники за два дня приняли 412 пациентов',
      'роздано 61 000 литров питьевой воды',
      'выдано 3150 одеял и циновок — половина того, что нужно убежищам сегодня',
    ),
    h2('Дороги и школы'),
    p(
      'Дорога между Кампонг Лвеа и Кох Румдуолом затоплена на 11 километров. Закрыто 19 школ; для младших классов уроки идут в пяти убежищах.',
    ),
    picture('basin-map'),
    quote(
      '«Цифры легко читать, но в них трудно жить. За каждой строкой этого списка — человек, который в пять утра записывает, кто добрался ночью, а кто нет», — сказал руководитель службы реагирования Чан Дара.',
    ),
    p(
      'Сводка обновляется каждое утро. О том, что нужно в первую очередь, — в ',
      to('flood-appeal', 'призыве о помощи'),
      '.',
    ),
  ],
};

export const riverSituation: DemoRelease = {
  name: 'river-situation',
  kind: 'release',
  sourceLocale: 'en',
  topics: ['floods'],
  contacts: ['ratana', 'anna'],
  leadImage: 'water-level',
  related: ['flood-appeal', 'early-evacuation', 'warning-towers'],
  releasedDaysAgo: 0.1,
  texts: {
    en: english('6,420 people are in nine shelters'),
    km: khmer('ប្រជាជន ៦ ៤២០ នាក់ ស្នាក់នៅក្នុងជម្រក ៩ កន្លែង'),
    ru: russian,
  },
  correction: {
    en: {
      text: english('6,240 people are in nine shelters; a tenth opens tonight'),
      note: 'Two shelters had counted some families twice. The number of people in shelters is 6,240, not 6,420.',
    },
    km: {
      text: khmer('ប្រជាជន ៦ ២៤០ នាក់ ស្នាក់នៅក្នុងជម្រក ៩ កន្លែង ហើយកន្លែងទី១០ នឹងបើកនៅយប់នេះ'),
      note: 'ជម្រកពីរកន្លែងបានរាប់គ្រួសារខ្លះជាន់គ្នា។ ចំនួនប្រជាជននៅក្នុងជម្រកគឺ ៦ ២៤០ នាក់ មិនមែន ៦ ៤២០ នាក់ទេ។',
    },
  },
};
