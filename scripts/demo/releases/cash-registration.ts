import { list, p } from '../body-parts.ts';
import type { DemoRelease } from '../demo-release.ts';
import { places } from '../places.ts';

/** Withdrawn: two of the places it named were under water the next day. */
export const cashRegistration: DemoRelease = {
  name: 'cash-registration',
  kind: 'release',
  sourceLocale: 'en',
  topics: ['floods'],
  contacts: ['sopheap'],
  releasedDaysAgo: 2.02,
  texts: {
    en: {
      title: 'Registration for cash assistance begins in three districts',
      summary: 'Families whose house or harvest is lost can register from {day+1} at seven places.',
      datelinePlace: places.tonleThmey.en,
      body: [
        p(
          'From {day+1} families in Kampong Lvea, Koh Rumduol and Chrouy Snay who have lost their house or their harvest can register for cash assistance. Registration is at seven places, from eight in the morning to four in the afternoon.',
        ),
        list(
          'Kampong Lvea: primary school; district hall; market',
          'Koh Rumduol: health centre; Prek Samrong school',
          'Chrouy Snay: pagoda; ferry landing',
        ),
        p('Each family brings its family book or a letter from the village chief.'),
      ],
    },
    km: {
      title: 'ការចុះឈ្មោះទទួលជំនួយជាសាច់ប្រាក់ចាប់ផ្ដើមនៅស្រុកចំនួន ៣',
      summary: 'គ្រួសារដែលខូចខាតផ្ទះ ឬដំណាំ អាចចុះឈ្មោះចាប់ពី{day+1} នៅ ៧ កន្លែង។',
      datelinePlace: places.tonleThmey.km,
      body: [
        p(
          'ចាប់ពី{day+1} គ្រួសារនៅស្រុកកំពង់ល្វា កោះរំដួល និងជ្រោយស្នាយ ដែលខូចខាតផ្ទះ ឬដំណាំ អាចចុះឈ្មោះទទួលជំនួយជាសាច់ប្រាក់។ ការចុះឈ្មោះធ្វើនៅ ៧ កន្លែង ពីម៉ោង ៨ ព្រឹក ដល់ម៉ោង ៤ រសៀល។',
        ),
        list(
          'កំពង់ល្វា៖ សាលាបឋមសិក្សា សាលាស្រុក និងផ្សារ',
          'កោះរំដួល៖ មណ្ឌលសុខភាព និងសាលាព្រែកសំរោង',
          'ជ្រោយស្នាយ៖ វត្ត និងកំពង់ចម្លង',
        ),
        p('គ្រួសារនីមួយៗត្រូវយកសៀវភៅគ្រួសារ ឬលិខិតពីមេភូមិមកជាមួយ។'),
      ],
    },
  },
  withdrawal: {
    en: 'Two of the seven places named here are under water, and the way to a third is not safe. Please do not set out. The new list of places and dates will be published in this newsroom and read out from the warning towers. Nobody loses their claim by waiting.',
    km: 'ក្នុងចំណោមកន្លែងទាំង ៧ ដែលបានប្រកាស មានពីរកន្លែងត្រូវលិចទឹក ហើយផ្លូវទៅកន្លែងមួយទៀតគ្មានសុវត្ថិភាព។ សូមបងប្អូនកុំទាន់ចេញដំណើរ។ បញ្ជីទីកន្លែង និងកាលបរិច្ឆេទថ្មី នឹងផ្សព្វផ្សាយក្នុងបន្ទប់ព័ត៌មាននេះ និងអានជូនតាមប៉មប្រកាសអាសន្ន។ ការរង់ចាំមិនធ្វើឱ្យនរណាម្នាក់បាត់បង់សិទ្ធិឡើយ។',
  },
};
