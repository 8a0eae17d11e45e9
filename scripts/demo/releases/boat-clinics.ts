import { h2, list, p, pullQuote, quote, to } from '../body-parts.ts';
import type { DemoRelease } from '../demo-release.ts';
import { places } from '../places.ts';

export const boatClinics: DemoRelease = {
  name: 'boat-clinics',
  kind: 'release',
  sourceLocale: 'en',
  topics: ['floods', 'health'],
  contacts: ['sopheap', 'kunthea'],
  leadImage: 'boat-clinic',
  related: ['night-rescue', 'dengue-campaign'],
  releasedDaysAgo: 2,
  texts: {
    en: {
      title: 'Three clinic boats set out for 31 villages cut off by the flood',
      summary:
        'Each carries a doctor, a midwife and a small pharmacy, and calls at every village at least twice a week.',
      datelinePlace: places.boengChhuk.en,
      body: [
        p(
          'Three boats fitted out as clinics left the landing of Boeng Chhuk this morning for villages that have had no road, and no doctor, since the Thmey rose. Until the water is gone they will call at 31 villages, each at least twice a week.',
        ),
        p(
          'On board of each are a doctor or medical assistant, a midwife, two volunteers and a skipper. They can take blood pressure and blood sugar, test for malaria and dengue, dress wounds, vaccinate, and deliver a child if it will not wait.',
        ),
        quote(
          '“This morning alone we saw 74 people in four hours. Half of them needed nothing but their tablets for blood pressure, which had floated away with the cupboard. That is what a flood does: it turns a small illness into a great one,” said Dr Sok Maly, head of health.',
        ),
        h2('What the boats carry'),
        list(
          'Medicine for high blood pressure, diabetes and asthma for 1,500 people',
          'Oral rehydration salts and zinc for 3,000 children',
          '600 rapid tests for malaria and dengue',
          'Twelve kits for a clean delivery',
          'A refrigerator for vaccines that runs on the sun',
        ),
        p(
          'Long Chanthy, a midwife for 22 years, has a list of the 43 women in the villages who expect a child in the next six weeks. Whoever is due first is brought to the hospital in good time; the others have the number of the boat.',
        ),
        pullQuote('That is what a flood does: it turns a small illness into a great one.'),
        h2('How a village calls the boat'),
        p(
          'Each village has named one person who keeps a charged telephone. The boats can be called by day and by night on +855 00 000 130. In an emergency a rescue boat comes first: ',
          to('rescue-is-free', 'it costs nothing'),
          '.',
        ),
      ],
    },
    km: {
      title: 'ទូកពេទ្យចល័ត ៣ គ្រឿង ចេញដំណើរទៅកាន់ភូមិ ៣១ ដែលដាច់ផ្លូវដោយសារទឹកជំនន់',
      summary: 'ទូកនីមួយៗមានគ្រូពេទ្យ ឆ្មប និងឱសថស្ថានតូចមួយ ហើយចូលចតនៅភូមិនីមួយៗយ៉ាងតិចពីរដងក្នុងមួយសប្ដាហ៍។',
      datelinePlace: places.boengChhuk.km,
      body: [
        p(
          'ទូកចំនួន ៣ គ្រឿងដែលបំពាក់ជាមន្ទីរពេទ្យចល័ត បានចេញពីកំពង់ផែបឹងឈូកនៅព្រឹកនេះ ឆ្ពោះទៅកាន់ភូមិនានាដែលគ្មានផ្លូវ និងគ្មានគ្រូពេទ្យ តាំងពីទឹកទន្លេថ្មីឡើងមក។ រហូតដល់ទឹកស្រកអស់ ទូកទាំងនេះនឹងទៅដល់ភូមិចំនួន ៣១ ដោយភូមិនីមួយៗយ៉ាងតិចពីរដងក្នុងមួយសប្ដាហ៍។',
        ),
        p(
          'ក្នុងទូកនីមួយៗមានវេជ្ជបណ្ឌិត ឬគ្រូពេទ្យមធ្យមម្នាក់ ឆ្មបម្នាក់ អ្នកស្ម័គ្រចិត្តពីរនាក់ និងអ្នកបើកទូកម្នាក់។ ពួកគេអាចវាស់សម្ពាធឈាម និងជាតិស្ករក្នុងឈាម ធ្វើតេស្តរកជំងឺគ្រុនចាញ់ និងគ្រុនឈាម លាងរបួស ចាក់វ៉ាក់សាំង ហើយសម្រាលកូនជូនស្ត្រី ប្រសិនបើរង់ចាំមិនបាន។',
        ),
        quote(
          '«ព្រឹកនេះតែមួយព្រឹក យើងពិនិត្យអ្នកជំងឺ ៧៤ នាក់ក្នុងរយៈពេល ៤ ម៉ោង។ ពាក់កណ្ដាលត្រូវការតែថ្នាំលើសឈាម ព្រោះថ្នាំរបស់គាត់បានអណ្ដែតបាត់ទៅជាមួយទូ។ ទឹកជំនន់ធ្វើឱ្យជំងឺតូចក្លាយជាជំងឺធំ យ៉ាងនេះឯង» នេះជាប្រសាសន៍របស់លោកស្រីវេជ្ជបណ្ឌិត សុខ ម៉ាលី ប្រធានផ្នែកសុខភាព។',
        ),
        h2('សម្ភារក្នុងទូក'),
        list(
          'ថ្នាំលើសឈាម ទឹកនោមផ្អែម និងហឺត សម្រាប់អ្នកជំងឺ ១ ៥០០ នាក់',
          'កញ្ចប់អូរ៉ាលីត និងស័ង្កសី សម្រាប់កុមារ ៣ ០០០ នាក់',
          'តេស្តរហ័សរកជំងឺគ្រុនចាញ់ និងគ្រុនឈាម ចំនួន ៦០០',
          'ឈុតសម្រាលកូនស្អាត ចំនួន ១២',
          'ទូទឹកកកប្រើថាមពលពន្លឺព្រះអាទិត្យ សម្រាប់រក្សាវ៉ាក់សាំង',
        ),
        p(
          'អ្នកស្រី ឡុង ចន្ធី ដែលធ្វើជាឆ្មប ២២ ឆ្នាំមកហើយ មានបញ្ជីស្ត្រី ៤៣ នាក់ដែលនឹងសម្រាលកូនក្នុងរយៈពេល ៦ សប្ដាហ៍ខាងមុខ។ អ្នកដែលជិតដល់ថ្ងៃជាងគេ នឹងត្រូវដឹកទៅមន្ទីរពេទ្យឱ្យបានទាន់ពេល ឯអ្នកដទៃទៀតមានលេខទូរសព្ទរបស់ទូក។',
        ),
        pullQuote('ទឹកជំនន់ធ្វើឱ្យជំងឺតូចក្លាយជាជំងឺធំ យ៉ាងនេះឯង។'),
        h2('របៀបហៅទូកពេទ្យ'),
        p(
          'ភូមិនីមួយៗបានចាត់មនុស្សម្នាក់ ឱ្យរក្សាទូរសព្ទដែលមានថ្មពេញជានិច្ច។ ទូកពេទ្យអាចហៅបានទាំងថ្ងៃទាំងយប់ តាមលេខ +855 00 000 130។ ក្នុងករណីបន្ទាន់ ទូកសង្គ្រោះនឹងមកដល់មុន ហើយ',
          to('rescue-is-free', 'មិនគិតថ្លៃឡើយ'),
          '។',
        ),
      ],
    },
    ru: {
      title: 'Три плавучие клиники отправились в 31 отрезанную наводнением деревню',
      summary:
        'На борту каждой — врач, акушерка и небольшая аптека. В каждую деревню лодка заходит не реже двух раз в неделю.',
      datelinePlace: places.boengChhuk.ru,
      body: [
        p(
          'Сегодня утром от пристани Бенг Чхук отошли три лодки, оборудованные под клиники. Они идут в деревни, где с начала паводка нет ни дороги, ни врача. Пока вода не спадёт, лодки будут обходить 31 деревню — каждую не реже двух раз в неделю.',
        ),
        p(
          'В экипаже врач или фельдшер, акушерка, двое добровольцев и рулевой. Здесь измерят давление и сахар, проверят на малярию и денге, обработают рану, сделают прививку — и примут роды, если ждать нельзя.',
        ),
        quote(
          '«Только сегодня утром за четыре часа мы приняли 74 человека. Половине были нужны лишь таблетки от давления: прежние уплыли вместе со шкафом. Так наводнение и действует — маленькую болезнь делает большой», — рассказала руководитель медицинской службы доктор Сок Мали.',
        ),
        h2('Что на борту'),
        list(
          'лекарства от гипертонии, диабета и астмы на 1500 человек',
          'растворы для регидратации и цинк для 3000 детей',
          '600 экспресс-тестов на малярию и денге',
          '12 наборов для безопасных родов',
          'холодильник для вакцин на солнечной батарее',
        ),
        p(
          'Лонг Чантхи работает акушеркой 22 года. В её списке 43 женщины, которые должны родить в ближайшие шесть недель. Тех, чей срок подходит, заранее отвозят в больницу; у остальных есть номер телефона лодки.',
        ),
        pullQuote('Так наводнение и действует — маленькую болезнь делает большой.'),
        h2('Как вызвать лодку'),
        p(
          'В каждой деревне есть человек, у которого телефон всегда заряжен. Клинику можно вызвать днём и ночью по номеру +855 00 000 130. Если счёт идёт на минуты, первой придёт спасательная лодка — ',
          to('rescue-is-free', 'бесплатно'),
          '.',
        ),
      ],
    },
  },
};
