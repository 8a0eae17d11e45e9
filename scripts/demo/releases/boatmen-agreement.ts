import { list, p, quote, to } from '../body-parts.ts';
import type { DemoRelease } from '../demo-release.ts';
import { places } from '../places.ts';

export const boatmenAgreement: DemoRelease = {
  name: 'boatmen-agreement',
  kind: 'release',
  sourceLocale: 'km',
  topics: ['preparedness', 'volunteers'],
  contacts: ['ratana'],
  related: ['river-exercise', 'warning-towers'],
  releasedDaysAgo: 92,
  texts: {
    km: {
      title: 'សហជីពអ្នកបើកទូកនឹងឱ្យខ្ចីទូក ៤០ គ្រឿង ពេលមានគ្រោះទឹកជំនន់',
      summary: 'កិច្ចព្រមព្រៀងរយៈពេល ៥ ឆ្នាំ កំណត់ថាទូកត្រូវត្រៀមរួចជាស្រេចក្នុងរយៈពេលពីរម៉ោង ក្រោយប៉មប្រកាសអាសន្ន។',
      datelinePlace: places.prekTaNen.km,
      body: [
        p(
          'សមាគមសង្គ្រោះទន្លេថ្មី និងសហជីពអ្នកបើកទូកទន្លេថ្មី បានចុះហត្ថលេខាលើកិច្ចព្រមព្រៀងរយៈពេល ៥ ឆ្នាំ នៅព្រែកតានេនថ្ងៃនេះ។ ក្នុងពេលមានគ្រោះទឹកជំនន់ សហជីពនឹងឱ្យសមាគមខ្ចីទូករហូតដល់ ៤០ គ្រឿង ព្រមទាំងអ្នកបើកទូក ដោយត្រៀមរួចជាស្រេចក្នុងរយៈពេលពីរម៉ោង ក្រោយប៉មប្រកាសអាសន្ន។',
        ),
        p('ចំណែកសមាគម ទទួលបន្ទុកដូចខាងក្រោម៖'),
        list(
          'បណ្ដុះបណ្ដាលអ្នកបើកទូក ៨០ នាក់ អំពីសង្គ្រោះបឋម និងការសង្គ្រោះពេលយប់',
          'ផ្ដល់អាវពោង ចង្កៀង និងវិទ្យុទាក់ទងសម្រាប់ទូកនីមួយៗ',
          'ចេញថ្លៃប្រេងឥន្ធនៈ និងជួសជុលការខូចខាតដែលកើតឡើងពេលសង្គ្រោះ',
        ),
        quote(
          '«ខ្ញុំរកស៊ីដោយទូកនេះ ចិញ្ចឹមកូន ៤ នាក់។ ពីមុន បើទូកខូចពេលទៅជួយគេ ខ្ញុំត្រូវចេញលុយជួសជុលខ្លួនឯង។ ឥឡូវ ខ្ញុំទៅដោយមិនចាំគិតពីរដង» នេះជាសម្ដីរបស់លោក ហែម សុផល អ្នកបើកទូក និងជាសមាជិកគណៈកម្មាធិការសហជីព។',
        ),
        p('ទូកទាំងនោះនឹងចូលរួម', to('river-exercise', 'សមយុទ្ធប្រចាំឆ្នាំ'), ' ហើយប្រើប៉ុស្តិ៍វិទ្យុតែមួយជាមួយក្រុមសង្គ្រោះរបស់សមាគម។'),
      ],
    },
    en: {
      title: 'Boatmen’s union lends 40 boats in times of flood',
      summary:
        'Under an agreement for five years the boats are to be ready within two hours of the towers’ alarm.',
      datelinePlace: places.prekTaNen.en,
      body: [
        p(
          'The Tonle Thmey Relief Society and the Thmey boatmen’s union signed an agreement for five years in Prek Ta Nen today. In a flood the union lends the society up to 40 boats with their skippers, ready within two hours of the warning towers’ alarm.',
        ),
        p('In return the society:'),
        list(
          'trains 80 boatmen in first aid and in rescue by night',
          'equips each boat with life jackets, a lamp and a radio',
          'pays for fuel, and for any damage done in a rescue',
        ),
        quote(
          '“My boat feeds four children. When it broke on a rescue I used to mend it out of my own pocket. Now I can go without thinking twice,” said Hem Sophal, boatman and member of the union’s committee.',
        ),
        p(
          'The boats take part in the yearly ',
          to('river-exercise', 'exercise on the river'),
          ' and use one radio channel with the society’s own teams.',
        ),
      ],
    },
  },
};
