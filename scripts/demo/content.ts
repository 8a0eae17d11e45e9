import type { Localized } from '../../src/model/locale.ts';
import type { Locale } from '../../src/model/locale.ts';
import type { ReleaseKind } from '../../src/model/release.ts';
import type { RichText } from '../../src/model/rich-text.ts';

/** The demo's society does not exist; its people, places and figures are invented. */

export interface DemoText {
  title: string;
  summary: string;
  datelinePlace: string;
  body: RichText;
}

export interface DemoRelease {
  kind: ReleaseKind;
  sourceLocale: Locale;
  topics: DemoTopic[];
  /** Days before the demo's first start at which it was originally released; absent: at the start itself. */
  releasedDaysAgo?: number;
  /** Hours after the start at which it goes live. */
  goesLiveInHours?: number;
  texts: Localized<DemoText>;
  /** Stay drafts. */
  drafts?: Localized<DemoText>;
  correction?: { locale: Locale; text: DemoText; note: string };
}

export type DemoTopic = 'floods' | 'health' | 'volunteers';

const p = (text: string): RichText[number] => ({ type: 'paragraph', children: [{ type: 'text', text }] });
const h2 = (text: string): RichText[number] => ({
  type: 'heading',
  level: 2,
  children: [{ type: 'text', text }],
});
const quote = (text: string): RichText[number] => ({ type: 'quotation', children: [{ type: 'text', text }] });
const list = (...items: string[]): RichText[number] => ({
  type: 'list',
  ordered: false,
  items: items.map((text) => ({ children: [{ type: 'text', text }] })),
});

export const organisation = {
  name: {
    km: 'សមាគមសង្គ្រោះទន្លេថ្មី',
    en: 'Tonle Thmey Relief Society',
    ru: 'Общество помощи «Тонле Тхмей»',
  },
  address: {
    km: 'ផ្ទះលេខ ១២ ផ្លូវស្រះឈូក ទីរួមខេត្តទន្លេថ្មី',
    en: '12 Lotus Pond Street, Tonle Thmey',
    ru: 'г. Тонле Тхмей, улица Лотосового Пруда, 12',
  },
  boilerplate: {
    km: [
      p(
        'សមាគមសង្គ្រោះទន្លេថ្មី ជាអង្គការមនុស្សធម៌ឯករាជ្យ ដែលជួយប្រជាជនរស់នៅតាមដងទន្លេក្នុងពេលមានគ្រោះទឹកជំនន់ ជំងឺរាតត្បាត និងគ្រោះថ្នាក់ផ្សេងៗ។ អ្នកស្ម័គ្រចិត្តជាង ២ ៤០០ នាក់ធ្វើការនៅក្នុងសាខាទាំង ១៤។',
      ),
    ],
    en: [
      p(
        'The Tonle Thmey Relief Society is an independent humanitarian organisation that helps people along the river through floods, epidemics and accidents. More than 2,400 volunteers work in its 14 branches.',
      ),
    ],
    ru: [
      p(
        'Общество помощи «Тонле Тхмей» — независимая гуманитарная организация. Она помогает жителям прибрежных районов во время наводнений, эпидемий и несчастных случаев. В 14 отделениях работают более 2400 добровольцев.',
      ),
    ],
  },
  email: 'press@tonle-thmey.example',
  phone: '+855 00 000 100',
};

export const topics: Record<DemoTopic, Record<Locale, string>> = {
  floods: { km: 'ទឹកជំនន់', en: 'Floods', ru: 'Наводнения' },
  health: { km: 'សុខភាព', en: 'Health', ru: 'Здоровье' },
  volunteers: { km: 'អ្នកស្ម័គ្រចិត្ត', en: 'Volunteers', ru: 'Добровольцы' },
};

export const contacts = [
  {
    name: { km: 'លី សុភាព', en: 'Ly Sopheap', ru: 'Ли Сопхеап' },
    position: { km: 'មន្ត្រីទំនាក់ទំនងសារព័ត៌មាន', en: 'Press officer', ru: 'Пресс-секретарь' },
    email: 'sopheap@tonle-thmey.example',
    phone: '+855 00 000 101',
  },
  {
    name: { km: 'អាណា វ៉ូរ៉ូណូវ៉ា', en: 'Anna Voronova', ru: 'Анна Воронова' },
    position: { km: 'មន្ត្រីទំនាក់ទំនងភាសារុស្ស៊ី', en: 'Press officer, Russian', ru: 'Пресс-секретарь, русский язык' },
    email: 'anna@tonle-thmey.example',
    phone: '+855 00 000 102',
  },
];

/** In English; its first figure was wrong, so it is published twice. */
const floodAppeal = (blankets: string): DemoText => ({
  title: 'Flood appeal: 12,000 people need shelter, clean water and blankets',
  summary:
    'The river has risen above its banks in four districts. Nine shelters are open; a tenth opens tonight.',
  datelinePlace: 'TONLE THMEY',
  body: [
    p(
      'The Tonle Thmey Relief Society asks for help for 12,000 people who have had to leave their homes since the river rose above its banks in four districts.',
    ),
    quote(
      '“Families reach us with what they could carry over their heads. What they ask for first is dry ground and clean water,” said Secretary-General Keo Vanna.',
    ),
    h2('What is needed now'),
    list(
      `${blankets} blankets and sleeping mats`,
      'Water filters for nine shelters',
      'Fuel for 22 rescue boats',
    ),
    p('Nine shelters are open in schools and pagodas. A tenth opens tonight.'),
  ],
});

export const releases: DemoRelease[] = [
  {
    kind: 'release',
    sourceLocale: 'en',
    topics: ['volunteers'],
    releasedDaysAgo: 398,
    texts: {
      en: {
        title: 'River rescue teams of five provinces train together for the first time',
        summary:
          'One hundred and sixty volunteers practised night rescues, first aid and radio discipline for three days.',
        datelinePlace: 'TONLE THMEY',
        body: [
          p(
            'River rescue teams from five provinces have finished their first joint exercise, held over three days on the lower reaches of the river.',
          ),
          p(
            'One hundred and sixty volunteers practised getting people out of flooded houses by night, giving first aid in a moving boat, and speaking on one shared radio channel.',
          ),
          quote(
            '“In the last flood two teams searched the same village while the next one waited. After this week we speak the same language on the radio,” said exercise leader Chan Dara.',
          ),
        ],
      },
      ru: {
        title: 'Спасатели пяти провинций впервые провели совместные учения на реке',
        summary:
          'Сто шестьдесят добровольцев три дня отрабатывали ночную эвакуацию, первую помощь и радиосвязь.',
        datelinePlace: 'ТОНЛЕ ТХМЕЙ',
        body: [
          p(
            'Речные спасательные отряды пяти провинций завершили первые совместные учения, которые три дня шли в нижнем течении реки.',
          ),
          p(
            'Сто шестьдесят добровольцев учились эвакуировать людей из затопленных домов ночью, оказывать первую помощь в движущейся лодке и работать на общем радиоканале.',
          ),
          quote(
            '«Во время прошлого наводнения два отряда обыскивали одну и ту же деревню, а соседняя ждала помощи. После этой недели мы говорим по радио на одном языке», — сказал руководитель учений Чан Дара.',
          ),
        ],
      },
    },
  },
  {
    kind: 'media-advisory',
    sourceLocale: 'km',
    topics: ['health', 'volunteers'],
    releasedDaysAgo: 41,
    texts: {
      km: {
        title: 'វគ្គបណ្តុះបណ្តាលសង្គ្រោះបឋមដោយឥតគិតថ្លៃសម្រាប់គ្រូបង្រៀននៅខេត្តទន្លេថ្មី',
        summary: 'គ្រូបង្រៀនចំនួន ៩០ នាក់មកពីសាលាបឋមសិក្សា ៣០ នឹងរៀនជួយសង្គ្រោះបឋមរយៈពេលពីរថ្ងៃ។',
        datelinePlace: 'ទន្លេថ្មី',
        body: [
          p(
            'សមាគមសង្គ្រោះទន្លេថ្មី នឹងរៀបចំវគ្គបណ្តុះបណ្តាលសង្គ្រោះបឋមដោយឥតគិតថ្លៃ សម្រាប់គ្រូបង្រៀនចំនួន ៩០ នាក់មកពីសាលាបឋមសិក្សា ៣០ ក្នុងខេត្ត។',
          ),
          p('អ្នកសារព័ត៌មានត្រូវបានអញ្ជើញឱ្យចូលរួមនៅព្រឹកថ្ងៃទីមួយ ចាប់ពីម៉ោង ៨ ដល់ម៉ោង ១១។'),
          h2('អ្វីដែលនឹងបង្រៀន'),
          list('ការជួយកុមារដែលលង់ទឹក', 'ការឃាត់ឈាម និងការរុំរបួស', 'ការហៅសេវាសង្គ្រោះបន្ទាន់'),
        ],
      },
    },
  },
  {
    kind: 'statement',
    sourceLocale: 'ru',
    topics: ['health'],
    releasedDaysAgo: 12,
    texts: {
      ru: {
        title: 'Заявление в связи со вспышкой лихорадки денге в прибрежных районах',
        summary: 'Добровольцы обходят дома и раздают сетки; больницам передано 400 наборов для анализа.',
        datelinePlace: 'ТОНЛЕ ТХМЕЙ',
        body: [
          p(
            'Общество помощи «Тонле Тхмей» выражает соболезнования семьям, потерявшим близких из-за лихорадки денге, и благодарит медиков, которые третью неделю работают без выходных.',
          ),
          p(
            'Добровольцы обошли 3100 домов в шести районах, раздали 5200 противомоскитных сеток и помогли жителям убрать стоячую воду. Трём больницам передано 400 наборов для анализа крови.',
          ),
          p('При высокой температуре, которая держится дольше двух дней, просим сразу обращаться к врачу.'),
        ],
      },
      en: {
        title: 'Statement on the outbreak of dengue fever in the river districts',
        summary: 'Volunteers go from house to house with nets; hospitals have received 400 test kits.',
        datelinePlace: 'TONLE THMEY',
        body: [
          p(
            'The Tonle Thmey Relief Society offers its condolences to the families who have lost someone to dengue fever, and thanks the medical staff who have worked without a day off for three weeks.',
          ),
          p(
            'Volunteers have visited 3,100 homes in six districts, handed out 5,200 mosquito nets and helped people clear standing water. Three hospitals have received 400 blood test kits.',
          ),
          p('Anyone with a high fever that lasts more than two days should see a doctor at once.'),
        ],
      },
    },
  },
  {
    kind: 'appeal',
    sourceLocale: 'en',
    topics: ['floods'],
    texts: {
      en: floodAppeal('6,000'),
      km: {
        title: 'អំពាវនាវជួយជនរងគ្រោះទឹកជំនន់៖ ប្រជាជន ១២ ០០០ នាក់ត្រូវការជម្រក ទឹកស្អាត និងភួយ',
        summary: 'ទឹកទន្លេបានឡើងហៀរច្រាំងនៅស្រុកចំនួនបួន។ ជម្រកប្រាំបួនកន្លែងបានបើក ហើយកន្លែងទីដប់នឹងបើកនៅយប់នេះ។',
        datelinePlace: 'ទន្លេថ្មី',
        body: [
          p(
            'សមាគមសង្គ្រោះទន្លេថ្មី សូមអំពាវនាវរកជំនួយសម្រាប់ប្រជាជនចំនួន ១២ ០០០ នាក់ ដែលត្រូវចាកចេញពីផ្ទះ ចាប់តាំងពីទឹកទន្លេឡើងហៀរច្រាំងនៅស្រុកចំនួនបួន។',
          ),
          quote(
            '«គ្រួសារជាច្រើនមកដល់ដោយមានតែអ្វីដែលអាចទូលយកមកបាន។ អ្វីដែលពួកគាត់សុំមុនគេ គឺដីស្ងួត និងទឹកស្អាត» នេះជាសម្តីរបស់អគ្គលេខាធិការ កែវ វណ្ណា។',
          ),
          h2('អ្វីដែលត្រូវការឥឡូវនេះ'),
          list('ភួយ និងកន្ទេល ៦ ០០០', 'ឧបករណ៍ចម្រោះទឹកសម្រាប់ជម្រកប្រាំបួនកន្លែង', 'ប្រេងឥន្ធនៈសម្រាប់ទូកសង្គ្រោះ ២២ គ្រឿង'),
          p('ជម្រកប្រាំបួនកន្លែងបានបើកនៅតាមសាលារៀន និងវត្ត។ កន្លែងទីដប់នឹងបើកនៅយប់នេះ។'),
        ],
      },
      ru: {
        title: 'Призыв о помощи: 12 000 пострадавших от наводнения нужны кров, чистая вода и одеяла',
        summary:
          'Река вышла из берегов в четырёх районах. Открыто девять убежищ, десятое откроется сегодня вечером.',
        datelinePlace: 'ТОНЛЕ ТХМЕЙ',
        body: [
          p(
            'Общество помощи «Тонле Тхмей» просит поддержать 12 000 человек, которым пришлось покинуть дома после того, как река вышла из берегов в четырёх районах.',
          ),
          quote(
            '«Семьи приходят к нам с тем, что смогли вынести над головой. Первое, о чём они просят, — сухая земля и чистая вода», — сказал генеральный секретарь Кео Ванна.',
          ),
          h2('Что нужно сейчас'),
          list(
            '6000 одеял и циновок',
            'Фильтры для воды в девять убежищ',
            'Топливо для 22 спасательных лодок',
          ),
          p('Девять убежищ работают в школах и пагодах. Десятое откроется сегодня вечером.'),
        ],
      },
    },
    correction: {
      locale: 'en',
      text: floodAppeal('8,000'),
      note: 'An earlier version gave the number of blankets and mats needed as 6,000. It is 8,000.',
    },
  },
  {
    kind: 'release',
    sourceLocale: 'en',
    topics: ['health'],
    goesLiveInHours: 20,
    texts: {
      en: {
        title: 'Mobile clinics start in the districts cut off by the flood',
        summary: 'Three boats carry a doctor, a midwife and a pharmacy to villages that no road reaches.',
        datelinePlace: 'TONLE THMEY',
        body: [
          p(
            'Three boats fitted out as clinics begin their rounds in the districts that the flood has cut off. Each carries a doctor, a midwife and a small pharmacy.',
          ),
          p('They visit 31 villages in turn, each at least twice a week, until the road is open again.'),
        ],
      },
    },
    drafts: {
      ru: {
        title: 'В отрезанных наводнением районах начинают работать плавучие клиники',
        summary: '',
        datelinePlace: 'ТОНЛЕ ТХМЕЙ',
        body: [p('Три лодки, оборудованные под клиники, начинают объезд районов, отрезанных наводнением.')],
      },
    },
  },
];
