import { h2, list, p, to } from '../body-parts.ts';
import type { DemoRelease } from '../demo-release.ts';
import { places } from '../places.ts';

export const weatherOutlook: DemoRelease = {
  name: 'weather-outlook',
  kind: 'release',
  sourceLocale: 'en',
  topics: ['preparedness', 'floods'],
  contacts: ['ratana'],
  leadImage: 'storm-front',
  related: ['warning-towers'],
  syndicatedFrom: {
    name: 'Lower Basin Weather Service',
    url: 'https://weather.lower-basin.example/outlook',
    licence: 'CC BY 4.0',
  },
  releasedDaysAgo: 12,
  texts: {
    en: {
      title: 'Outlook: heavy rain expected over the upper basin within the week',
      summary: 'Two fronts in succession may bring 180 to 240 millimetres to the hills of Phnom Slek.',
      datelinePlace: places.tonleThmey.en,
      body: [
        p(
          'Two rain fronts are likely to cross the upper basin of the Thmey in the coming week. Together they may bring between 180 and 240 millimetres of rain to the hills of Phnom Slek and Stung Chrov, about as much as falls there in an average month.',
        ),
        p(
          'The soil is already wet, and the reservoirs are full to 86 per cent. If both fronts take the northern path, the river may pass its alarm level at Kampong Lvea three to four days after the second one. The chance of that is put at two in three.',
        ),
        h2('What the forecasters advise'),
        list(
          'Farmers: bring in the early rice where it can be cut',
          'Boatmen: keep away from the confluence at Prek Ta Nen for two days after heavy rain',
          'Villages below the dykes: go once more through the way to the safe place',
        ),
        p(
          'The relief society’s ',
          to('warning-towers', 'warning towers'),
          ' receive each reading of the gauges at the same moment as the forecasters. The next outlook follows in three days.',
        ),
      ],
    },
    km: {
      title: 'ការព្យាករណ៍៖ អាចមានភ្លៀងធ្លាក់ខ្លាំងនៅអាងទន្លេផ្នែកខាងលើ ក្នុងសប្ដាហ៍ខាងមុខ',
      summary: 'រលកភ្លៀងពីរជាប់គ្នា អាចឱ្យមានទឹកភ្លៀងពី ១៨០ ទៅ ២៤០ មីលីម៉ែត្រ នៅតំបន់ភ្នំស្លឹក។',
      datelinePlace: places.tonleThmey.km,
      body: [
        p(
          'រលកភ្លៀងពីរជាប់គ្នា ទំនងជានឹងឆ្លងកាត់អាងទន្លេថ្មីផ្នែកខាងលើនៅសប្ដាហ៍ខាងមុខ។ បរិមាណទឹកភ្លៀងសរុបអាចមានពី ១៨០ ទៅ ២៤០ មីលីម៉ែត្រ នៅតំបន់ភ្នំស្លឹក និងស្ទឹងជ្រៅ គឺប្រហែលស្មើនឹងបរិមាណជាមធ្យមក្នុងមួយខែ។',
        ),
        p(
          'ដីមានសំណើមខ្ពស់រួចទៅហើយ ហើយអាងស្តុកទឹកមានទឹក ៨៦ ភាគរយ។ បើរលកទាំងពីរឆ្លងតាមខាងជើង ទឹកទន្លេនៅកំពង់ល្វាអាចឡើងហួសកម្រិតប្រកាសអាសន្ន ៣ ទៅ ៤ ថ្ងៃក្រោយរលកទី២។ លទ្ធភាពនៃករណីនេះមានពីរភាគបី។',
        ),
        h2('អនុសាសន៍របស់អ្នកព្យាករណ៍'),
        list(
          'កសិករ៖ ប្រមូលផលស្រូវស្រាល នៅកន្លែងដែលអាចច្រូតបានហើយ',
          'អ្នកបើកទូក៖ ចៀសវាងចំណុចប្រសព្វទន្លេនៅព្រែកតានេន រយៈពេលពីរថ្ងៃក្រោយភ្លៀងធំ',
          'ភូមិនៅក្រោមទំនប់៖ ហាត់ដើរម្ដងទៀត តាមផ្លូវទៅទីទួលសុវត្ថិភាព',
        ),
        p(
          to('warning-towers', 'ប៉មប្រកាសអាសន្ន'),
          'របស់សមាគមសង្គ្រោះ ទទួលទិន្នន័យពីឧបករណ៍វាស់កម្ពស់ទឹក ក្នុងពេលតែមួយនឹងអ្នកព្យាករណ៍។ ការព្យាករណ៍បន្ទាប់នឹងចេញផ្សាយក្នុងរយៈពេល ៣ ថ្ងៃទៀត។',
        ),
      ],
    },
  },
};
