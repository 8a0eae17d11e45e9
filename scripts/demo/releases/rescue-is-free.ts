import { bold, list, p, quote } from '../body-parts.ts';
import type { DemoRelease } from '../demo-release.ts';
import { places } from '../places.ts';

export const rescueIsFree: DemoRelease = {
  name: 'rescue-is-free',
  kind: 'statement',
  sourceLocale: 'km',
  topics: ['floods'],
  contacts: ['sopheap', 'ratana', 'anna'],
  related: ['boatmen-agreement', 'early-evacuation'],
  releasedDaysAgo: 3.02,
  texts: {
    km: {
      title: 'សេចក្ដីថ្លែងការណ៍៖ ការសង្គ្រោះក្នុងគ្រោះទឹកជំនន់មិនគិតថ្លៃ សម្រាប់មនុស្សគ្រប់រូប',
      summary: 'សមាគមថ្កោលទោសការទារប្រាក់ពីអ្នករងគ្រោះ ហើយអំពាវនាវឱ្យប្រជាជនរាយការណ៍តាមលេខទូរសព្ទឥតគិតថ្លៃ។',
      datelinePlace: places.tonleThmey.km,
      body: [
        p(
          'សមាគមសង្គ្រោះទន្លេថ្មី បានទទួលព័ត៌មានពីគ្រួសារចំនួន ៤ នៅស្រុកបឹងឈូក ថាមានបុគ្គលពាក់អាវកាក់ស្រដៀងនឹងអាវកាក់របស់អ្នកស្ម័គ្រចិត្តសមាគម បានទារប្រាក់មុននឹងដឹកពួកគេចេញពីតំបន់លិចទឹក។ បុគ្គលទាំងនោះមិនមែនជាអ្នកស្ម័គ្រចិត្តរបស់សមាគមឡើយ។ សមាគមបានប្រគល់ករណីនេះជូនអាជ្ញាធរស្រុក។',
        ),
        p(bold('ជំនួយទាំងអស់របស់សមាគមមិនគិតថ្លៃ៖ '), 'ការដឹកតាមទូក ជម្រក អាហារ ទឹក និងការព្យាបាល។'),
        quote(
          '«អ្នកដែលលក់កន្លែងអង្គុយក្នុងទូកសង្គ្រោះ កំពុងលក់ជីវិតរបស់អ្នកដទៃ។ សមាគមនេះកើតឡើងពីអ្នកបើកទូកដែលជួយអ្នកជិតខាងដោយមិនយកអ្វីសោះ។ ៣១ ឆ្នាំក្រោយមក គ្មានអ្វីប្រែប្រួលទេ» នេះជាប្រសាសន៍របស់លោកស្រី កែវ វណ្ណា អគ្គលេខាធិការសមាគម។',
        ),
        p('អ្នកស្ម័គ្រចិត្តពិតប្រាកដរបស់សមាគម អាចសម្គាល់បានតាមសញ្ញា ៣ យ៉ាង ដូចខាងក្រោម៖'),
        list(
          'អាវកាក់ពណ៌ទឹកក្រូច មានសញ្ញាសមាគម និងលេខសម្គាល់នៅខាងខ្នង',
          'ប័ណ្ណមានរូបថត ដែលអ្នកស្ម័គ្រចិត្តត្រូវបង្ហាញ នៅពេលមានគេសុំមើល',
          'លេខទូកសរសេរដោយថ្នាំពណ៌ស នៅក្បាលទូក',
        ),
        p(
          'ប្រសិនបើមាននរណាទារប្រាក់ក្នុងនាមសមាគម សូមទូរសព្ទមកលេខ +855 00 000 140។ លោកអ្នកមិនចាំបាច់ប្រាប់ឈ្មោះទេ ហើយជំនួយដល់គ្រួសាររបស់លោកអ្នក នឹងមិនរងផលប៉ះពាល់ឡើយ។',
        ),
      ],
    },
    en: {
      title: 'Statement: rescue from the flood is free, for everyone',
      summary:
        'The society condemns the taking of money from people in danger and asks them to report it on a free line.',
      datelinePlace: places.tonleThmey.en,
      body: [
        p(
          'Four families in Boeng Chhuk district have told the Tonle Thmey Relief Society that people in vests much like those of its volunteers asked for money before they would take them out of the flooded area. These people are not volunteers of the society. The matter is with the district authorities.',
        ),
        p(
          bold('All help of the society is free: '),
          'transport by boat, shelter, food, water and treatment.',
        ),
        quote(
          '“Whoever sells a seat in a rescue boat sells somebody’s life. This society began with boatmen who fetched their neighbours and took nothing for it. Thirty-one years later nothing about that has changed,” said Keo Vanna, Secretary-General of the society.',
        ),
        p('A volunteer of the society can be known by three things:'),
        list(
          'an orange vest with the society’s mark, and a number on the back',
          'a card with a photograph, which is shown to anyone who asks',
          'a boat whose number is painted in white on the bow',
        ),
        p(
          'Anyone who is asked for money in the society’s name should ring +855 00 000 140. No name need be given, and the help a family receives does not depend on it.',
        ),
      ],
    },
    ru: {
      title: 'Заявление: спасение во время наводнения бесплатно для всех',
      summary:
        'Общество осуждает поборы с людей, попавших в беду, и просит сообщать о них по бесплатному телефону.',
      datelinePlace: places.tonleThmey.ru,
      body: [
        p(
          'Четыре семьи из района Бенг Чхук сообщили Обществу помощи «Тонле Тхмей», что люди в жилетах, похожих на жилеты его добровольцев, требовали денег, прежде чем вывезти семью из зоны затопления. Эти люди не имеют к обществу никакого отношения. Дело передано властям района.',
        ),
        p(bold('Любая помощь общества бесплатна: '), 'перевозка на лодке, кров, еда, вода и лечение.'),
        quote(
          '«Тот, кто продаёт место в спасательной лодке, торгует чужой жизнью. Наше общество начиналось с лодочников, которые вывозили соседей и ничего за это не брали. За 31 год здесь ничего не изменилось», — заявила генеральный секретарь общества Кео Ванна.',
        ),
        p('Настоящего добровольца можно узнать по трём приметам:'),
        list(
          'оранжевый жилет со знаком общества и номером на спине',
          'удостоверение с фотографией — его покажут по первой просьбе',
          'номер лодки, написанный белой краской на носу',
        ),
        p(
          'Если у вас просят деньги от имени общества, позвоните по номеру +855 00 000 140. Называть себя не обязательно, и на помощь вашей семье звонок не повлияет.',
        ),
      ],
    },
  },
};
