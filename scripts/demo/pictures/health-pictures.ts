import { bloodDonors } from '../illustrations/blood-donors.ts';
import { dengueVisit } from '../illustrations/dengue-visit.ts';
import { heatShade } from '../illustrations/heat-shade.ts';
import { villageWell } from '../illustrations/village-well.ts';
import type { DemoPicture } from './demo-picture.ts';

const credit = 'Neang Sotheary';

export const healthPictures = {
  'blood-donors': {
    draw: bloodDonors,
    credit,
    focalPoint: { x: 55, y: 74 },
    alt: {
      km: 'ក្នុងសាលភ្លឺមួយ អ្នកបរិច្ចាគឈាមពីរនាក់ទម្រេតលើគ្រែ មានគិលានុបដ្ឋាកនៅក្បែរ ហើយអ្នកស្ម័គ្រចិត្តម្នាក់រៀបចំទឹកតែ។',
      en: 'In a bright hall two blood donors lie back on couches, each with a nurse; a volunteer makes tea at a table.',
      ru: 'В светлом зале на кушетках полулежат два донора, рядом медики; доброволец у столика готовит чай.',
    },
    caption: {
      km: 'អ្នកបរិច្ចាគឈាមនៅទីស្នាក់ការកណ្ដាល ក្នុងថ្ងៃទីបីនៃសប្ដាហ៍បរិច្ចាគឈាម។',
      en: 'Donors at the head office on the third day of the blood donors’ week.',
      ru: 'Доноры в главном офисе общества на третий день недели донора.',
    },
  },
  'dengue-visit': {
    draw: dengueVisit,
    credit,
    focalPoint: { x: 40, y: 72 },
    alt: {
      km: 'ក្រោមផ្ទះឈើ អ្នកស្ម័គ្រចិត្តម្នាក់ចាក់ទឹកចោលពីពាង ស្ត្រីម្នាក់និងកូនឈរមើល ហើយអ្នកស្ម័គ្រចិត្តម្នាក់ទៀតចងមុងលើអង្រឹងដែលមានកុមារកំពុងគេង។',
      en: 'Under a house on stilts a volunteer empties a water jar while a woman and a child look on; another hangs a net over a hammock in which a small child sleeps.',
      ru: 'Под домом на сваях доброволец выливает воду из кувшина, рядом женщина с ребёнком; его напарница вешает сетку над гамаком, где спит малыш.',
    },
    caption: {
      km: 'ការចុះតាមផ្ទះដើម្បីប្រឆាំងជំងឺគ្រុនឈាម នៅស្រុកបឹងឈូក។',
      en: 'A visit against dengue fever in Boeng Chhuk district.',
      ru: 'Обход домов во время вспышки денге, район Бенг Чхук.',
    },
  },
  'heat-shade': {
    draw: heatShade,
    credit,
    focalPoint: { x: 52, y: 68 },
    alt: {
      km: 'នៅផ្សារក្រោមកម្ដៅថ្ងៃ មនុស្សពីរនាក់អង្គុយក្រោមឆ័ត្រធំក្បែរដុំទឹកកក។ អ្នកស្ម័គ្រចិត្តម្នាក់យកធុងទឹកមកឱ្យ។',
      en: 'On a market in glaring sun two people sit under a large parasol beside a block of ice; a volunteer brings a bucket of water.',
      ru: 'На рынке под палящим солнцем двое сидят под большим зонтом у глыбы льда; доброволец несёт им ведро воды.',
    },
    caption: {
      km: 'ចំណុចចែកទឹកនៅផ្សារទន្លេថ្មី វេលាថ្ងៃត្រង់ សីតុណ្ហភាព ៤១ អង្សាសេ។',
      en: 'A drinking post on the market of Tonle Thmey at noon, at 41 degrees.',
      ru: 'Пункт с водой на рынке Тонле Тхмей в полдень, 41 градус.',
    },
  },
  'village-well': {
    draw: villageWell,
    credit,
    focalPoint: { x: 52, y: 74 },
    alt: {
      km: 'លើខឿនបេតុង ក្មេងស្រីម្នាក់ស្នប់ទឹក ហើយលោកយាយម្នាក់ត្រងទឹកដាក់ធុងពណ៌លឿង។ ក្មេងប្រុសម្នាក់កាន់បាល់ឈរក្បែរ។',
      en: 'On a concrete platform a girl works a hand pump and an old woman fills a yellow can; a boy with a ball stands by.',
      ru: 'На бетонной площадке девочка качает воду ручным насосом, пожилая женщина подставляет жёлтую канистру; рядом мальчик с мячом.',
    },
    caption: {
      km: 'អណ្ដូងស្នប់ទី២៧ នៅភូមិបឹងស្នោ ស្រុកព្រែកតានេន។',
      en: 'The 27th well, in Boeng Snao, Prek Ta Nen district.',
      ru: 'Двадцать седьмой колодец, деревня Бенг Снао, район Прек Та Нен.',
    },
  },
} satisfies Record<string, DemoPicture>;
