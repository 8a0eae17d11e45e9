import { h2, list, p, quote, to } from '../body-parts.ts';
import type { DemoRelease } from '../demo-release.ts';
import { places } from '../places.ts';

/** Goes live when the first families are home. */
export const repairKits: DemoRelease = {
  name: 'repair-kits',
  kind: 'release',
  sourceLocale: 'en',
  topics: ['floods'],
  contacts: ['ratana'],
  related: ['flood-appeal'],
  goesLiveInHours: 20,
  texts: {
    en: {
      title: 'First families return home with a repair kit and a clean well',
      summary: 'A hundred and twenty households on the high bank of Kampong Lvea are the first to go back.',
      datelinePlace: places.kampongLvea.en,
      body: [
        p(
          'The first 120 families went home to the high bank of Kampong Lvea today, each with a repair kit of the Tonle Thmey Relief Society. Their wells had been pumped out and disinfected before.',
        ),
        h2('In each kit'),
        list(
          'Roofing sheets, nails and a hammer',
          'Two shovels, a bucket and rubber boots',
          'Rope, a lamp and soap',
        ),
        quote(
          '“Nobody is sent home. People go when they say that they can,” said Chan Dara, head of disaster management.',
        ),
        p('What is still lacking stands in the ', to('flood-appeal', 'appeal'), '.'),
      ],
    },
    km: {
      title: 'គ្រួសារដំបូងៗត្រឡប់ទៅផ្ទះវិញ ដោយមានឧបករណ៍ជួសជុល និងអណ្ដូងទឹកស្អាត',
      summary: 'គ្រួសារចំនួន ១២០ នៅច្រាំងខ្ពស់ក្នុងស្រុកកំពង់ល្វា បានត្រឡប់ទៅវិញមុនគេ។',
      datelinePlace: places.kampongLvea.km,
      body: [
        p(
          'គ្រួសារដំបូងចំនួន ១២០ បានត្រឡប់ទៅផ្ទះនៅច្រាំងខ្ពស់ក្នុងស្រុកកំពង់ល្វាថ្ងៃនេះ ដោយគ្រួសារនីមួយៗទទួលបានឧបករណ៍ជួសជុលមួយឈុតពីសមាគមសង្គ្រោះទន្លេថ្មី។ អណ្ដូងទឹករបស់ពួកគេត្រូវបានបូមសម្អាត និងសម្លាប់មេរោគរួចជាមុន។',
        ),
        h2('ក្នុងឈុតនីមួយៗមាន'),
        list('ស័ង្កសីប្រក់ ដែកគោល និងញញួរ', 'ប៉ែលពីរ ធុងមួយ និងស្បែកជើងកវែង', 'ខ្សែពួរ ចង្កៀង និងសាប៊ូ'),
        quote(
          '«យើងមិនបង្ខំនរណាឱ្យទៅផ្ទះវិញទេ។ បងប្អូនទៅវិញ នៅពេលដែលគាត់ថាអាចទៅបាន» នេះជាប្រសាសន៍របស់លោក ចាន់ ដារ៉ា ប្រធានផ្នែកគ្រប់គ្រងគ្រោះមហន្តរាយ។',
        ),
        p('តម្រូវការដែលនៅខ្វះ មានរៀបរាប់ក្នុង', to('flood-appeal', 'សេចក្ដីអំពាវនាវ'), '។'),
      ],
    },
  },
};
