import type { Locale } from '../../src/model/locale.ts';
import { p } from './body-parts.ts';

export type DemoTopic = 'floods' | 'health' | 'blood' | 'first-aid' | 'preparedness' | 'volunteers';
export type DemoContact = 'sopheap' | 'anna' | 'ratana' | 'kunthea';

export const organisation = {
  name: {
    km: 'សមាគមសង្គ្រោះទន្លេថ្មី',
    en: 'Tonle Thmey Relief Society',
    ru: 'Общество помощи «Тонле Тхмей»',
  },
  address: {
    km: 'អគារលេខ ១២ ផ្លូវស្រះឈូក ទីរួមខេត្តទន្លេថ្មី',
    en: '12 Lotus Pond Street, Tonle Thmey',
    ru: 'г. Тонле Тхмей, улица Лотосового Пруда, 12',
  },
  boilerplate: {
    km: [
      p(
        'សមាគមសង្គ្រោះទន្លេថ្មី ជាអង្គការមនុស្សធម៌ថ្នាក់ជាតិឯករាជ្យ បង្កើតឡើងកាលពី ៣១ ឆ្នាំមុន ដោយអ្នកបើកទូក និងគិលានុបដ្ឋាក ក្នុងភូមិចំនួន ៣ ដែលរងគ្រោះទឹកជំនន់។ សព្វថ្ងៃ សមាគមមានសាខា ១៤ និងអ្នកស្ម័គ្រចិត្តជាង ២ ៤០០ នាក់ ដែលរស់នៅក្នុងសហគមន៍ដែលខ្លួនបម្រើ។',
      ),
      p(
        'សមាគមជួយសង្គ្រោះប្រជាជនក្នុងគ្រោះទឹកជំនន់ និងជំងឺរាតត្បាត ប្រមូលឈាមពីអ្នកបរិច្ចាគ បង្រៀនសង្គ្រោះបឋម និងថែទាំប៉មប្រកាសអាសន្នតាមដងទន្លេថ្មី។ ជំនួយរបស់សមាគមឥតគិតថ្លៃ ហើយផ្ដល់ជូនតាមតម្រូវការតែប៉ុណ្ណោះ ដោយមិនប្រកាន់ជាតិសាសន៍ ជំនឿ ឬនិន្នាការនយោបាយឡើយ។',
      ),
    ],
    en: [
      p(
        'The Tonle Thmey Relief Society is an independent national humanitarian organisation. Boatmen and nurses of three flooded villages founded it 31 years ago; today it has 14 branches and more than 2,400 volunteers, who live in the communities they serve.',
      ),
      p(
        'The society brings help in floods and epidemics, collects blood, teaches first aid and looks after the warning towers along the Thmey river. Its help is free, and given according to need alone, whatever a person’s origin, faith or politics.',
      ),
    ],
    ru: [
      p(
        'Общество помощи «Тонле Тхмей» — независимая национальная гуманитарная организация. Её основали 31 год назад лодочники и медсёстры трёх затопленных деревень. Сегодня у общества 14 отделений и более 2400 добровольцев, которые живут рядом с теми, кому помогают.',
      ),
      p(
        'Общество помогает при наводнениях и эпидемиях, заготавливает донорскую кровь, учит первой помощи и обслуживает вышки оповещения на реке Тхмей. Помощь бесплатна, и получают её те, кто больше нуждается, независимо от происхождения, веры и взглядов.',
      ),
    ],
  },
  email: 'press@tonle-thmey.example',
  phone: '+855 00 000 100',
};

export const topics: Record<DemoTopic, Record<Locale, string>> = {
  floods: { km: 'ទឹកជំនន់', en: 'Floods', ru: 'Наводнения' },
  health: { km: 'សុខភាព', en: 'Health', ru: 'Здоровье' },
  blood: { km: 'ការបរិច្ចាគឈាម', en: 'Blood donation', ru: 'Донорство крови' },
  'first-aid': { km: 'សង្គ្រោះបឋម', en: 'First aid', ru: 'Первая помощь' },
  preparedness: { km: 'ការត្រៀមបង្ការ', en: 'Preparedness', ru: 'Готовность к бедствиям' },
  volunteers: { km: 'អ្នកស្ម័គ្រចិត្ត', en: 'Volunteers', ru: 'Добровольцы' },
};

export const contacts: Record<
  DemoContact,
  { name: Record<Locale, string>; position: Record<Locale, string>; email: string; phone: string }
> = {
  sopheap: {
    name: { km: 'លី សុភាព', en: 'Ly Sopheap', ru: 'Ли Сопхеап' },
    position: {
      km: 'ប្រធានផ្នែកទំនាក់ទំនងសារព័ត៌មាន',
      en: 'Head of media relations',
      ru: 'Руководитель пресс-службы',
    },
    email: 'sopheap@tonle-thmey.example',
    phone: '+855 00 000 101',
  },
  anna: {
    name: { km: 'អាណា វ៉ូរ៉ូណូវ៉ា', en: 'Anna Voronova', ru: 'Анна Воронова' },
    position: {
      km: 'មន្ត្រីសារព័ត៌មានផ្នែកភាសារុស្ស៊ី',
      en: 'Press officer, Russian',
      ru: 'Пресс-секретарь для русскоязычных СМИ',
    },
    email: 'anna@tonle-thmey.example',
    phone: '+855 00 000 102',
  },
  ratana: {
    name: { km: 'មាស រតនា', en: 'Meas Ratana', ru: 'Меас Ратана' },
    position: {
      km: 'មន្ត្រីសារព័ត៌មានប្រចាំការ ២៤ ម៉ោង',
      en: 'Duty press officer, day and night',
      ru: 'Дежурный пресс-секретарь, круглосуточно',
    },
    email: 'duty@tonle-thmey.example',
    phone: '+855 00 000 103',
  },
  kunthea: {
    name: { km: 'ទូច គន្ធា', en: 'Touch Kunthea', ru: 'Туч Кунтхеа' },
    position: { km: 'មន្ត្រីទទួលបន្ទុករូបភាព និងវីដេអូ', en: 'Pictures and video', ru: 'Фото и видео' },
    email: 'pictures@tonle-thmey.example',
    phone: '+855 00 000 104',
  },
};
