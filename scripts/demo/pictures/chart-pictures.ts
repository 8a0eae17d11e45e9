import { basinMap } from '../illustrations/basin-map.ts';
import { netsByDistrict } from '../illustrations/nets-by-district.ts';
import { waterLevel } from '../illustrations/water-level.ts';
import type { DemoPicture } from './demo-picture.ts';

/** One picture serves three languages, so its words are in the caption. */
export const chartPictures = {
  'basin-map': {
    draw: basinMap,
    credit: 'Kong Vireak',
    focalPoint: { x: 55, y: 55 },
    alt: {
      km: 'ផែនទីអាងទន្លេថ្មី ពីភ្នំនៅភាគពាយ័ព្យ ដល់សមុទ្រនៅភាគអាគ្នេយ៍ មានស្រុក ៨ ប៉ម ៦ និងជម្រក ៩ ព្រមទាំងតំបន់លិចទឹកតាមដងទន្លេខាងក្រោម។',
      en: 'Map of the Thmey basin from the mountains in the north-west to the sea in the south-east, with eight districts, six towers, nine shelters and the flooded land along the lower river.',
      ru: 'Карта бассейна реки Тхмей от гор на северо-западе до моря на юго-востоке: восемь районов, шесть вышек, девять убежищ и зона затопления в нижнем течении.',
    },
    caption: {
      km: 'អាងទន្លេថ្មី៖ ១ ភ្នំស្លឹក ២ ស្ទឹងជ្រៅ ៣ វាលស្រូវ ៤ កំពង់ល្វា ៥ ព្រែកតានេន ៦ បឹងឈូក ៧ កោះរំដួល ៨ ជ្រោយស្នាយ។ ត្រីកោណ៖ ប៉មប្រកាសអាសន្ន ផ្ទះ៖ ជម្រក ការ៉េ៖ ទីរួមខេត្តទន្លេថ្មី ពណ៌ខៀវ៖ តំបន់លិចទឹក និងតំបន់អាចលិច។ មាត្រដ្ឋានជាគីឡូម៉ែត្រ។',
      en: 'The Thmey basin: 1 Phnom Slek, 2 Stung Chrov, 3 Veal Srov, 4 Kampong Lvea, 5 Prek Ta Nen, 6 Boeng Chhuk, 7 Koh Rumduol, 8 Chrouy Snay. Triangles: warning towers; houses: shelters; square: the town of Tonle Thmey; blue: flooded, and liable to flooding. Scale in kilometres.',
      ru: 'Бассейн реки Тхмей: 1 — Пном Слэк, 2 — Стынг Чрау, 3 — Веал Сроу, 4 — Кампонг Лвеа, 5 — Прек Та Нен, 6 — Бенг Чхук, 7 — Кох Румдуол, 8 — Чруй Снай. Треугольники — вышки оповещения, домики — убежища, квадрат — город Тонле Тхмей, голубым показано, что затоплено и что может быть затоплено. Масштаб в километрах.',
    },
  },
  'water-level': {
    draw: waterLevel,
    credit: 'Kong Vireak',
    focalPoint: { x: 58, y: 45 },
    alt: {
      km: 'ក្រាហ្វិកកម្ពស់ទឹកជាម៉ែត្រ រយៈពេល ៩ ថ្ងៃ៖ ឡើងពី ៥,១ ដល់ ៩,៤ នៅថ្ងៃទី៧ រួចស្រកមក ៩,១។',
      en: 'Chart of the water level in metres over nine days: it rises from 5.1 to 9.4 on the seventh day and falls to 9.1.',
      ru: 'График уровня воды в метрах за девять дней: подъём с 5,1 до 9,4 на седьмой день, затем спад до 9,1.',
    },
    caption: {
      km: 'កម្ពស់ទឹកទន្លេថ្មីនៅកំពង់ល្វា គិតជាម៉ែត្រ ពីថ្ងៃទី១ ដល់ថ្ងៃទី៩។ បន្ទាត់ដាច់ៗ៖ កម្រិតប្រកាសអាសន្ន ៧,០ ម៉ែត្រ បន្ទាត់ក្រហម៖ កម្រិតគ្រោះថ្នាក់ ៨,៥ ម៉ែត្រ។',
      en: 'The Thmey at Kampong Lvea, in metres, on the first to ninth day. Dotted line: alarm level, 7.0 m; red line: danger level, 8.5 m.',
      ru: 'Уровень воды в реке Тхмей у Кампонг Лвеа в метрах с первого по девятый день. Пунктир — отметка тревоги (7,0 м), красная линия — опасная отметка (8,5 м).',
    },
  },
  'nets-by-district': {
    draw: netsByDistrict,
    credit: 'Kong Vireak',
    focalPoint: { x: 30, y: 45 },
    alt: {
      km: 'ក្រាហ្វិកបង្ហាញមុងព្យួរលើខ្សែ៖ ១ ២៤០, ១ ១១០, ៩៤០, ៧៨០, ៦៤០ និង ៤៩០ សម្រាប់ស្រុកទាំង ៦។',
      en: 'A bar chart whose bars are nets on a line: 1,240, 1,110, 940, 780, 640 and 490 for six districts.',
      ru: 'Диаграмма, где столбцы — сетки на верёвке: 1240, 1110, 940, 780, 640 и 490 для шести районов.',
    },
    caption: {
      km: 'មុងដែលបានចែកតាមស្រុក៖ ១ កំពង់ល្វា ២ បឹងឈូក ៣ កោះរំដួល ៤ ព្រែកតានេន ៥ វាលស្រូវ ៦ ជ្រោយស្នាយ។',
      en: 'Mosquito nets by district: 1 Kampong Lvea, 2 Boeng Chhuk, 3 Koh Rumduol, 4 Prek Ta Nen, 5 Veal Srov, 6 Chrouy Snay.',
      ru: 'Розданные сетки по районам: 1 — Кампонг Лвеа, 2 — Бенг Чхук, 3 — Кох Румдуол, 4 — Прек Та Нен, 5 — Веал Сроу, 6 — Чруй Снай.',
    },
  },
} satisfies Record<string, DemoPicture>;
