import { h2, list, p, pullQuote, quote } from '../body-parts.ts';
import type { DemoRelease } from '../demo-release.ts';
import { places } from '../places.ts';

export const volunteersDay: DemoRelease = {
  name: 'volunteers-day',
  kind: 'release',
  sourceLocale: 'ru',
  topics: ['volunteers'],
  contacts: ['sopheap', 'kunthea', 'anna'],
  leadImage: 'volunteers',
  related: ['warning-towers'],
  releasedDaysAgo: 230,
  texts: {
    ru: {
      title: 'День добровольца: 186 000 часов, которые никто не оплачивал',
      summary: 'В обществе теперь больше 2400 добровольцев. Самому старшему 78 лет, самой младшей — 16.',
      datelinePlace: places.tonleThmey.ru,
      body: [
        p(
          'За год добровольцы Общества помощи «Тонле Тхмей» отработали 186 000 часов — столько за то же время наработали бы девяносто человек на полной ставке. Эти цифры назвали сегодня на Дне добровольца, который общество отмечает на дамбе у Прек Та Нена, где его основатели однажды всю ночь передавали мешки с песком.',
        ),
        p(
          'Сейчас в обществе больше 2400 добровольцев, за год пришло 290 новых. Женщин среди них чуть больше половины. Каждый третий моложе 25 лет, каждый десятый старше 60.',
        ),
        quote(
          '«Меня спрашивают, что я за это получаю. Я отвечаю: утром знаю, зачем встал. Мне 78, и в моём возрасте это дороже зарплаты», — сказал Мам Тхон, который 31 год назад был среди основателей общества и до сих пор каждую неделю проверяет лодки.',
        ),
        p(
          'Среди тех, кому сегодня вручили серебряный значок за двадцать лет, — паромщик, две учительницы, бывший налоговый инспектор и целая семья из Бенг Чхука: бабушка, мать и дочь.',
        ),
        h2('На что ушли эти часы'),
        list(
          'первая помощь и обучение ей — 52 000 часов',
          'посещение больных и одиноких — 49 000 часов',
          'учения и работа во время паводков — 44 000 часов',
          'заготовка крови — 23 000 часов',
          'уход за вышками, лодками и складами — 18 000 часов',
        ),
        pullQuote('Утром знаю, зачем встал.'),
        p(
          'Самая младшая, шестнадцатилетняя Кхун Пич, дежурит на линии помощи после школы. «Сначала боялась, что не знаю ответов, — признаётся она. — Потом поняла, что людям чаще нужно, чтобы их дослушали».',
        ),
        p('Записаться можно в любом отделении. Опыт не нужен: первое занятие длится три часа.'),
      ],
    },
    en: {
      title: 'Volunteers’ day: 186,000 hours that nobody paid for',
      summary: 'The society now has more than 2,400 volunteers. The oldest is 78, the youngest 16.',
      datelinePlace: places.tonleThmey.en,
      body: [
        p(
          'In one year the volunteers of the Tonle Thmey Relief Society have worked 186,000 hours, as many as ninety people in full-time posts. The figures were given today at the volunteers’ day, which the society keeps on the dyke of Prek Ta Nen: there its founders once passed sandbags from hand to hand for a whole night.',
        ),
        p(
          'The society now has more than 2,400 volunteers; 290 joined in the past year. A little more than half are women. One in three is younger than 25, one in ten older than 60.',
        ),
        quote(
          '“People ask me what I get out of it. I tell them: in the morning I know why I am getting up. I am 78. At my age that is worth more than wages,” said Mam Thon, one of the founders 31 years ago, who still checks the boats every week.',
        ),
        p(
          'Among those who received the silver badge for twenty years today were a ferryman, two teachers, a retired tax inspector and three women of one family in Boeng Chhuk: grandmother, mother and daughter.',
        ),
        h2('Where the hours went'),
        list(
          'First aid, and teaching it: 52,000 hours',
          'Visits to the sick and the lonely: 49,000 hours',
          'Exercises and work in floods: 44,000 hours',
          'Collecting blood: 23,000 hours',
          'Care of towers, boats and stores: 18,000 hours',
        ),
        pullQuote('In the morning I know why I am getting up.'),
        p(
          'The youngest, Khun Pich, sixteen, answers the help line after school. “At first I was afraid that I would not know the answers,” she says. “Then I saw that most people need somebody to hear them out.”',
        ),
        p('Anyone can join at any branch. No experience is needed: the first lesson takes three hours.'),
      ],
    },
    km: {
      title: 'ទិវាអ្នកស្ម័គ្រចិត្ត៖ ១៨៦ ០០០ ម៉ោង ដោយគ្មានប្រាក់កម្រៃ',
      summary: 'សព្វថ្ងៃ សមាគមមានអ្នកស្ម័គ្រចិត្តជាង ២ ៤០០ នាក់។ អ្នកចំណាស់ជាងគេអាយុ ៧៨ ឆ្នាំ ហើយអ្នកក្មេងជាងគេអាយុ ១៦ ឆ្នាំ។',
      datelinePlace: places.tonleThmey.km,
      body: [
        p(
          'ក្នុងរយៈពេលមួយឆ្នាំ អ្នកស្ម័គ្រចិត្តរបស់សមាគមសង្គ្រោះទន្លេថ្មី បានធ្វើការ ១៨៦ ០០០ ម៉ោង ស្មើនឹងកម្លាំងបុគ្គលិកពេញម៉ោង ៩០ នាក់។ តួលេខនេះត្រូវបានប្រកាសថ្ងៃនេះ ក្នុងទិវាអ្នកស្ម័គ្រចិត្ត ដែលសមាគមប្រារព្ធនៅលើទំនប់ព្រែកតានេន ជាកន្លែងដែលស្ថាបនិកសមាគមធ្លាប់ហុចបាវខ្សាច់តៗគ្នាពេញមួយយប់។',
        ),
        p(
          'សព្វថ្ងៃ សមាគមមានអ្នកស្ម័គ្រចិត្តជាង ២ ៤០០ នាក់ ក្នុងនោះ ២៩០ នាក់ទើបចូលក្នុងឆ្នាំកន្លងមក។ ស្ត្រីមានចំនួនលើសពាក់កណ្ដាលបន្តិច។ ក្នុងចំណោម ៣ នាក់ មានម្នាក់អាយុក្រោម ២៥ ឆ្នាំ ហើយក្នុងចំណោម ១០ នាក់ មានម្នាក់អាយុលើស ៦០ ឆ្នាំ។',
        ),
        quote(
          '«គេសួរខ្ញុំថា បានអ្វីមកវិញ។ ខ្ញុំប្រាប់ថា រាល់ព្រឹក ខ្ញុំដឹងថាខ្ញុំក្រោកឡើងដើម្បីអ្វី។ អាយុ ៧៨ ឆ្នាំដូចខ្ញុំ នេះថ្លៃជាងប្រាក់ខែទៅទៀត» នេះជាសម្ដីរបស់លោកតា ម៉ម ធន់ ស្ថាបនិកម្នាក់កាលពី ៣១ ឆ្នាំមុន ដែលនៅតែពិនិត្យទូករៀងរាល់សប្ដាហ៍។',
        ),
        p(
          'ក្នុងចំណោមអ្នកដែលទទួលមេដាយប្រាក់សម្រាប់ការបម្រើការ ២០ ឆ្នាំ នៅថ្ងៃនេះ មានអ្នកបើកសាឡាង គ្រូបង្រៀនពីរនាក់ អតីតមន្ត្រីពន្ធដារម្នាក់ និងស្ត្រី ៣ ជំនាន់ក្នុងគ្រួសារតែមួយពីបឹងឈូក គឺយាយ ម្ដាយ និងកូនស្រី។',
        ),
        h2('ម៉ោងទាំងនោះបានប្រើសម្រាប់អ្វី'),
        list(
          'សង្គ្រោះបឋម និងការបង្រៀន៖ ៥២ ០០០ ម៉ោង',
          'ការទៅសួរសុខទុក្ខអ្នកជំងឺ និងមនុស្សឯកោ៖ ៤៩ ០០០ ម៉ោង',
          'សមយុទ្ធ និងការងារពេលទឹកជំនន់៖ ៤៤ ០០០ ម៉ោង',
          'ការប្រមូលឈាម៖ ២៣ ០០០ ម៉ោង',
          'ការថែទាំប៉ម ទូក និងឃ្លាំង៖ ១៨ ០០០ ម៉ោង',
        ),
        pullQuote('រាល់ព្រឹក ខ្ញុំដឹងថាខ្ញុំក្រោកឡើងដើម្បីអ្វី។'),
        p(
          'អ្នកក្មេងជាងគេ គឺកញ្ញា ឃុន ពេជ្រ អាយុ ១៦ ឆ្នាំ ដែលឆ្លើយទូរសព្ទជំនួយក្រោយម៉ោងរៀន។ កញ្ញានិយាយថា «ដំបូង ខ្ញុំខ្លាចថាឆ្លើយមិនបាន។ ក្រោយមក ខ្ញុំយល់ថា មនុស្សភាគច្រើនត្រូវការគ្រាន់តែមានគេស្ដាប់ឱ្យចប់»។',
        ),
        p('អ្នកណាក៏អាចចូលរួមបាន នៅសាខាណាក៏បាន។ មិនត្រូវការបទពិសោធន៍ទេ៖ មេរៀនទី១ មានរយៈពេលតែ ៣ ម៉ោង។'),
      ],
    },
  },
};
