import { h2, list, p, quote } from '../body-parts.ts';
import type { DemoRelease } from '../demo-release.ts';
import { places } from '../places.ts';

export const heatAdvice: DemoRelease = {
  name: 'heat-advice',
  kind: 'release',
  sourceLocale: 'en',
  topics: ['health', 'preparedness'],
  contacts: ['sopheap', 'anna'],
  leadImage: 'heat-shade',
  releasedDaysAgo: 195,
  texts: {
    en: {
      title: 'Great heat: 18 drinking posts open in markets and at ferry landings',
      summary: 'Forty-one degrees are expected for at least five days. Look in on people who live alone.',
      datelinePlace: places.tonleThmey.en,
      body: [
        p(
          'With 41 degrees in the shade expected for at least five days, the Tonle Thmey Relief Society today opened 18 drinking posts in markets and at ferry landings. They give out water, and salt and sugar to go with it, from nine in the morning until dusk.',
        ),
        p(
          'Yesterday the hospitals treated 31 people for heat exhaustion, most of them porters, field workers and people over 65. Volunteers ring up or visit 2,300 elderly people who live alone, twice a day.',
        ),
        quote(
          '“Heat is a quiet disaster. No siren sounds, and those whom it hits do not call for help; they lie down. So knock at the door opposite,” said Dr Sok Maly, head of health.',
        ),
        p(
          'The posts stand where people cannot choose to stay at home: at eleven markets, five ferry landings, the brickworks of Veal Srov and the bus station. Each has a thermometer, a bench in the shade and a volunteer who has learnt to recognise heatstroke. The brickworks have agreed to stop work from noon to four for as long as the heat lasts.',
        ),
        h2('What helps'),
        list(
          'Drink a glass of water every half hour, before you are thirsty; less coffee, no spirits',
          'Put off heavy work between eleven and four',
          'Hang wet cloths in the windows; open up at night',
          'Never leave children or animals in a parked car, not even for a minute',
        ),
        h2('When it is an emergency'),
        p(
          'Someone whose skin is hot and dry, who is confused or faints, may die within the hour. Bring the person into the shade, pour water over body and clothes, fan, and ring +855 00 000 112.',
        ),
      ],
    },
    km: {
      title: 'អាកាសធាតុក្ដៅខ្លាំង៖ បើកចំណុចចែកទឹក ១៨ កន្លែង តាមផ្សារ និងកំពង់ចម្លង',
      summary: 'កម្ដៅ ៤១ អង្សាសេនឹងបន្តយ៉ាងតិច ៥ ថ្ងៃ។ សូមទៅសួរសុខទុក្ខអ្នកដែលរស់នៅម្នាក់ឯង។',
      datelinePlace: places.tonleThmey.km,
      body: [
        p(
          'ដោយសារកម្ដៅក្នុងម្លប់អាចឡើងដល់ ៤១ អង្សាសេ រយៈពេលយ៉ាងតិច ៥ ថ្ងៃ សមាគមសង្គ្រោះទន្លេថ្មី បានបើកចំណុចចែកទឹក ១៨ កន្លែងនៅថ្ងៃនេះ តាមផ្សារ និងកំពង់ចម្លង។ នៅទីនោះ ប្រជាជនអាចពិសាទឹក ព្រមទាំងទទួលអំបិល និងស្ករ ពីម៉ោង ៩ ព្រឹក រហូតដល់ព្រលប់។',
        ),
        p(
          'ម្សិលមិញ មន្ទីរពេទ្យបានព្យាបាលអ្នកអស់កម្លាំងដោយកម្ដៅ ៣១ នាក់ ដែលភាគច្រើនជាកម្មករលីសែង កសិករ និងអ្នកមានអាយុលើស ៦៥ ឆ្នាំ។ អ្នកស្ម័គ្រចិត្តទូរសព្ទ ឬទៅសួរសុខទុក្ខមនុស្សចាស់ជរា ២ ៣០០ នាក់ដែលរស់នៅម្នាក់ឯង ពីរដងក្នុងមួយថ្ងៃ។',
        ),
        quote(
          '«កម្ដៅជាគ្រោះមហន្តរាយស្ងាត់ស្ងៀម។ គ្មានប៉មណាប្រកាសទេ ហើយអ្នកដែលរងគ្រោះក៏មិនស្រែកហៅគេដែរ គាត់គ្រាន់តែដេកចុះ។ ដូច្នេះ សូមជួយគោះទ្វារផ្ទះទល់មុខ» នេះជាប្រសាសន៍របស់លោកស្រីវេជ្ជបណ្ឌិត សុខ ម៉ាលី ប្រធានផ្នែកសុខភាព។',
        ),
        p(
          'ចំណុចទាំងនេះស្ថិតនៅទីដែលប្រជាជនចាំបាច់ត្រូវទៅ មិនអាចនៅផ្ទះបាន៖ ផ្សារ ១១ កំពង់ចម្លង ៥ ឡឥដ្ឋវាលស្រូវ និងចំណតរថយន្តក្រុង។ ចំណុចនីមួយៗមានទែម៉ូម៉ែត្រ បង់អង្គុយក្នុងម្លប់ និងអ្នកស្ម័គ្រចិត្តម្នាក់ដែលចេះសម្គាល់ជំងឺគ្រុនកម្ដៅ។ ឡឥដ្ឋបានយល់ព្រមឈប់ធ្វើការពីថ្ងៃត្រង់ដល់ម៉ោង ៤ រសៀល ដរាបណាកម្ដៅនៅតែបន្ត។',
        ),
        h2('អ្វីដែលគួរធ្វើ'),
        list(
          'ផឹកទឹកមួយកែវរៀងរាល់កន្លះម៉ោង កុំចាំស្រេក បន្ថយកាហ្វេ ហើយកុំផឹកស្រា',
          'កុំធ្វើការធ្ងន់ពីម៉ោង ១១ ព្រឹក ដល់ម៉ោង ៤ រសៀល',
          'ព្យួរក្រណាត់សើមនៅមាត់បង្អួច ហើយបើកបង្អួចពេលយប់',
          'កុំទុកកុមារ ឬសត្វក្នុងរថយន្តដែលចត សូម្បីតែមួយនាទី',
        ),
        h2('ពេលមានអាសន្ន'),
        p(
          'អ្នកដែលស្បែកក្ដៅស្ងួត វង្វេងស្មារតី ឬសន្លប់ អាចស្លាប់ក្នុងរយៈពេលមួយម៉ោង។ សូមនាំចូលម្លប់ ស្រោចទឹកលើខ្លួន និងលើសម្លៀកបំពាក់ បក់ខ្យល់ឱ្យ ហើយទូរសព្ទលេខ +855 00 000 112។',
        ),
      ],
    },
    ru: {
      title: 'Сильная жара: на рынках и паромных причалах открыто 18 пунктов с водой',
      summary: 'Не меньше пяти дней ожидается 41 градус. Загляните к тем, кто живёт один.',
      datelinePlace: places.tonleThmey.ru,
      body: [
        p(
          'По прогнозу, не меньше пяти дней в тени будет 41 градус, и Общество помощи «Тонле Тхмей» открыло сегодня на рынках и паромных причалах 18 пунктов: с девяти утра до темноты там дают питьевую воду, а к ней соль и сахар.',
        ),
        p(
          'Вчера больницы приняли 31 человека с тепловым истощением: в основном это грузчики, полевые рабочие и люди старше 65 лет. Добровольцы дважды в день звонят 2300 одиноким пожилым людям или заходят к ним.',
        ),
        quote(
          '«Жара — тихое бедствие. Сирены молчат, и тот, кому плохо, не зовёт на помощь: он просто ложится. Поэтому постучите в дверь напротив», — советует доктор Сок Мали, руководитель медицинской службы.',
        ),
        p(
          'Пункты стоят там, где люди не могут просто остаться дома: на 11 рынках, пяти причалах, у кирпичного завода Веал Сроу и на автовокзале. В каждом есть термометр, скамья в тени и доброволец, который умеет распознать тепловой удар. Кирпичный завод согласился прекращать работу с полудня до четырёх, пока не спадёт жара.',
        ),
        h2('Что помогает'),
        list(
          'пейте по стакану воды каждые полчаса, не дожидаясь жажды; меньше кофе, никакого спиртного',
          'отложите тяжёлую работу с одиннадцати до четырёх',
          'вешайте на окна мокрую ткань, а ночью открывайте их настежь',
          'никогда не оставляйте детей и животных в припаркованной машине, даже на минуту',
        ),
        h2('Когда это опасно для жизни'),
        p(
          'Если кожа горячая и сухая, если человек путает слова или теряет сознание, он может умереть в течение часа. Перенесите его в тень, обливайте водой тело и одежду, обмахивайте и звоните по номеру +855 00 000 112.',
        ),
      ],
    },
  },
};
