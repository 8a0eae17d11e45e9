import { h2, link, list, p, picture, pullQuote, quote, to } from '../body-parts.ts';
import type { DemoRelease, DemoText } from '../demo-release.ts';
import { places } from '../places.ts';

/** Each language of the appeal; its first version had another figure of blankets. */
const appeal = {
  km: (blankets: string): DemoText => ({
    title: 'អំពាវនាវជួយជនរងគ្រោះទឹកជំនន់៖ ប្រជាជន ១២ ០០០ នាក់ត្រូវការជម្រក ទឹកស្អាត និងភួយ',
    summary: 'ទឹកទន្លេថ្មីបានឡើងហៀរច្រាំងនៅស្រុកចំនួន ៤។ ជម្រក ៩ កន្លែងកំពុងទទួលប្រជាជន ហើយកន្លែងទី១០ នឹងបើកនៅយប់នេះ។',
    datelinePlace: places.tonleThmey.km,
    body: [
      p(
        'សមាគមសង្គ្រោះទន្លេថ្មី បានចេញសេចក្ដីអំពាវនាវនៅថ្ងៃនេះ សុំជំនួយសម្រាប់ប្រជាជនប្រមាណ ១២ ០០០ នាក់ ដែលត្រូវចាកចេញពីលំនៅឋាន ក្រោយទឹកទន្លេថ្មីឡើងហៀរច្រាំងនៅស្រុកកំពង់ល្វា បឹងឈូក កោះរំដួល និងជ្រោយស្នាយ។',
      ),
      p(
        'ប្រមាណពាក់កណ្ដាលនៃអ្នកទាំងនោះ កំពុងស្នាក់នៅក្នុងជម្រក ៩ កន្លែង ដែលសមាគមបានបើកតាមវត្ត និងសាលារៀន ហើយអ្នកដទៃទៀតស្នាក់នៅផ្ទះសាច់ញាតិ ឬក្នុងតង់នៅលើទំនប់។ ជម្រកទី១០ នៅវត្តភ្នំស្លឹក នឹងបើកទទួលនៅយប់នេះ។',
      ),
      quote(
        '«បងប្អូនមកដល់ទាំងយប់ ដោយមានតែរបស់ដែលអាចទូលលើក្បាលបាន។ គាត់មិនដែលសុំអាហារមុនទេ គាត់សុំកន្លែងស្ងួត និងទឹកស្អាតមួយកែវឱ្យកូន។ យើងអាចផ្ដល់ជូនបានទាំងពីរ បើមានអ្នកជួយយើង» នេះជាប្រសាសន៍របស់លោកស្រី កែវ វណ្ណា អគ្គលេខាធិការសមាគម។',
      ),
      picture('shelter'),
      h2('តម្រូវការក្នុងរយៈពេល ៣ សប្ដាហ៍ខាងមុខ'),
      list(
        `ភួយ និងកន្ទេល ចំនួន ${blankets}`,
        'ឧបករណ៍ចម្រោះទឹកសម្រាប់គ្រួសារ ចំនួន ៤០០ គ្រឿង',
        'សម្ភារអនាម័យ ចំនួន ២ ៥០០ ឈុត ក្នុងនោះ ៦០០ ឈុតសម្រាប់ស្ត្រីទើបសម្រាលកូន',
        'ប្រេងឥន្ធនៈសម្រាប់ទូកសង្គ្រោះ ២២ គ្រឿង និងទូកពេទ្យ ៣ គ្រឿង',
        'អង្ករ ត្រីងៀត និងប្រេងឆា សម្រាប់ផ្ទះបាយនៅជម្រកទាំង ១០',
      ),
      h2('កិច្ចការដែលបានធ្វើរួច'),
      p(
        'អ្នកស្ម័គ្រចិត្ត ៣១០ នាក់ កំពុងធ្វើការប្ដូរវេនគ្នា។ ពួកគេបាន',
        to('early-evacuation', 'ជម្លៀសប្រជាជន ១ ៩០០ នាក់មុនទឹកឡើងដល់កម្រិតខ្ពស់បំផុត'),
        ' ហើយកំពុងដំណើរការ',
        to('boat-clinics', 'ទូកពេទ្យចល័ត ៣ គ្រឿង'),
        ' សម្រាប់ភូមិដែលដាច់ផ្លូវ។ ក្នុងភូមិទាំង ៦១ ដែលឮសំឡេងប៉មប្រកាសអាសន្ន គ្មាននរណាម្នាក់បាត់បង់ជីវិតដោយសារទឹកជំនន់នេះឡើយ។',
      ),
      pullQuote('គាត់សុំកន្លែងស្ងួត និងទឹកស្អាតមួយកែវឱ្យកូន។'),
      h2('របៀបជួយ'),
      p(
        'សូមយកសម្ភារមកប្រគល់ដោយផ្ទាល់ ពីម៉ោង ៧ ព្រឹក ដល់ម៉ោង ៧ ល្ងាច នៅទីស្នាក់ការកណ្ដាល និងនៅសាខាទាំង ១៤។ ក្រុមហ៊ុនដែលអាចឱ្យខ្ចីរថយន្តដឹកទំនិញ ឬទូកធំ សូមទាក់ទងតាមលេខ ',
        link('tel:+85500000120', '+855 00 000 120'),
        '។ សូមកុំផ្ញើសម្លៀកបំពាក់ចាស់ ព្រោះការរើសបែងចែកត្រូវការកម្លាំងមនុស្សច្រើន លើសពីប្រយោជន៍ដែលទទួលបាន។',
      ),
    ],
  }),
  en: (blankets: string): DemoText => ({
    title: 'Flood appeal: 12,000 people need shelter, clean water and blankets',
    summary:
      'The Thmey has left its banks in four districts. Nine shelters are taking people in; a tenth opens tonight.',
    datelinePlace: places.tonleThmey.en,
    body: [
      p(
        'The Tonle Thmey Relief Society today appealed for help for some 12,000 people who have had to leave their homes since the Thmey river rose above its banks in the districts of Kampong Lvea, Boeng Chhuk, Koh Rumduol and Chrouy Snay.',
      ),
      p(
        'About half of them are in the nine shelters that the society has opened in pagodas and schools. The others are staying with relatives, or in tents along the dykes. A tenth shelter, at the Phnom Slek pagoda, opens tonight.',
      ),
      quote(
        '“People reach us at night with what they could carry on their heads. They never ask for food first. They ask for a dry place, and for a glass of clean water for the child. We can give them both, if we are helped,” said Keo Vanna, Secretary-General of the society.',
      ),
      picture('shelter'),
      h2('What is needed for the next three weeks'),
      list(
        `${blankets} blankets and sleeping mats`,
        '400 water filters for families',
        '2,500 hygiene kits, 600 of them for women who have just given birth',
        'Fuel for 22 rescue boats and three clinic boats',
        'Rice, dried fish and cooking oil for the kitchens of ten shelters',
      ),
      h2('What has been done'),
      p(
        'In shifts, 310 volunteers are at work. They ',
        to('early-evacuation', 'brought 1,900 people to safety before the crest'),
        ' and run ',
        to('boat-clinics', 'three clinic boats'),
        ' for the villages that no road reaches. In the 61 villages within earshot of the warning towers, nobody has lost their life to this flood.',
      ),
      pullQuote('They ask for a dry place, and for a glass of clean water for the child.'),
      h2('How to help'),
      p(
        'Goods are taken in at the head office and at all 14 branches from seven in the morning to seven in the evening. Companies that can lend a lorry or a large boat are asked to ring ',
        link('tel:+85500000120', '+855 00 000 120'),
        '. Please do not send used clothes: sorting them takes more hands than it helps.',
      ),
    ],
  }),
  ru: (blankets: string): DemoText => ({
    title: 'Наводнение: 12 000 человек нуждаются в крове, чистой воде и одеялах',
    summary:
      'Река Тхмей вышла из берегов в четырёх районах. Людей принимают девять убежищ, десятое откроется сегодня вечером.',
    datelinePlace: places.tonleThmey.ru,
    body: [
      p(
        'Общество помощи «Тонле Тхмей» просит поддержать около 12 000 человек, которым пришлось покинуть дома: река Тхмей вышла из берегов в районах Кампонг Лвеа, Бенг Чхук, Кох Румдуол и Чруй Снай.',
      ),
      p(
        'Примерно половина из них живёт в девяти убежищах, которые общество открыло в пагодах и школах. Остальных приютили родственники, многие поставили палатки прямо на дамбах. Десятое убежище — в пагоде Пном Слэк — начнёт принимать людей сегодня вечером.',
      ),
      quote(
        '«К нам приходят ночью, с тем, что смогли унести на голове. Еды первым делом не просит никто. Просят сухое место и стакан чистой воды для ребёнка. Мы можем дать и то и другое — если нам помогут», — сказала генеральный секретарь общества Кео Ванна.',
      ),
      picture('shelter'),
      h2('Что нужно на ближайшие три недели'),
      list(
        `${blankets} одеял и циновок`,
        '400 семейных фильтров для воды',
        '2500 гигиенических наборов, из них 600 — для недавно родивших женщин',
        'топливо для 22 спасательных лодок и трёх плавучих клиник',
        'рис, сушёная рыба и масло для кухонь десяти убежищ',
      ),
      h2('Что уже сделано'),
      p(
        'Посменно работают 310 добровольцев. Они ',
        to('early-evacuation', 'вывезли 1900 человек до подхода паводковой волны'),
        ' и обслуживают ',
        to('boat-clinics', 'три плавучие клиники'),
        ' для деревень, куда не проехать по дороге. В 61 деревне, где слышны сирены вышек оповещения, от наводнения не погиб никто.',
      ),
      pullQuote('Просят сухое место и стакан чистой воды для ребёнка.'),
      h2('Как помочь'),
      p(
        'Вещи принимают в главном офисе и во всех 14 отделениях с семи утра до семи вечера. Компании, готовые предоставить грузовик или большую лодку, могут позвонить по телефону ',
        link('tel:+85500000120', '+855 00 000 120'),
        '. Просим не присылать ношеную одежду: хлопот с её разбором больше, чем пользы.',
      ),
    ],
  }),
};

export const floodAppeal: DemoRelease = {
  name: 'flood-appeal',
  kind: 'appeal',
  sourceLocale: 'en',
  topics: ['floods'],
  contacts: ['sopheap', 'ratana', 'anna'],
  leadImage: 'flood-morning',
  hasFactSheet: true,
  related: ['boat-clinics', 'night-rescue', 'early-evacuation'],
  texts: { km: appeal.km('៦ ០០០'), en: appeal.en('6,000'), ru: appeal.ru('6000') },
  correction: {
    km: {
      text: appeal.km('៨ ០០០'),
      note: 'ក្នុងសេចក្ដីអំពាវនាវដែលបានផ្សព្វផ្សាយលើកដំបូង ចំនួនភួយ និងកន្ទេលដែលត្រូវការ ត្រូវបានសរសេរថា ៦ ០០០។ ចំនួនត្រឹមត្រូវគឺ ៨ ០០០។',
    },
    en: {
      text: appeal.en('8,000'),
      note: 'An earlier version gave the number of blankets and sleeping mats needed as 6,000. It is 8,000.',
    },
    ru: {
      text: appeal.ru('8000'),
      note: 'В первой версии призыва говорилось о 6000 одеял и циновок. На самом деле нужно 8000.',
    },
  },
};
