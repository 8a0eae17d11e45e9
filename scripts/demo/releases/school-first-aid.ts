import { h2, list, p, pullQuote, quote } from '../body-parts.ts';
import type { DemoRelease } from '../demo-release.ts';
import { places } from '../places.ts';

export const schoolFirstAid: DemoRelease = {
  name: 'school-first-aid',
  kind: 'release',
  sourceLocale: 'en',
  topics: ['first-aid'],
  contacts: ['sopheap', 'anna'],
  leadImage: 'school-first-aid',
  related: ['road-safety'],
  releasedDaysAgo: 118,
  texts: {
    en: {
      title: 'First aid comes to 86 primary schools; 5,400 pupils have learnt to help',
      summary:
        'Twelve lessons, one bag for each school, and a rule that children remember: look, call, help.',
      datelinePlace: places.tonleThmey.en,
      body: [
        p(
          'In the school year that ended this week 5,400 pupils of the fourth to sixth grades learnt first aid, in 86 primary schools of the river districts. The Tonle Thmey Relief Society trained 172 teachers for it, two from each school, and gave every school a first-aid bag and a book of twelve lessons.',
        ),
        p(
          'The lessons take half an hour each and need no equipment but a scarf, a water bottle and a classmate. Pupils practise on one another how to stop bleeding, cool a burn, put an arm in a sling and turn someone who has fainted on the side. The last lesson is the telephone call: where, what, how many, and do not hang up first.',
        ),
        quote(
          '“Children are the first on the spot more often than anybody else: at the pond, in the kitchen, on the way to school. We do not ask them to be brave. We ask them to look, to call, and to do one thing right,” said Chea Bopha, who leads the programme.',
        ),
        h2('Four times in earnest'),
        p('Teachers have told the society of four cases this year in which a pupil used what was taught:'),
        list(
          'In Veal Srov a girl of eleven cooled her brother’s scalded arm under running water for twenty minutes',
          'In Kampong Lvea two boys pulled a friend out of a pond with a pole instead of jumping in after him',
          'In Prek Ta Nen a pupil stopped the bleeding of a neighbour’s foot with her school scarf',
          'In Stung Chrov a boy of ten called the emergency line and stayed on the telephone until the ambulance was there',
        ),
        pullQuote('We ask them to look, to call, and to do one thing right.'),
        p(
          'Next year the programme goes on in 30 more schools. The book of lessons can be had free of charge from any branch.',
        ),
      ],
    },
    km: {
      title: 'មេរៀនសង្គ្រោះបឋមដល់សាលាបឋមសិក្សា ៨៦ កន្លែង៖ សិស្ស ៥ ៤០០ នាក់ចេះជួយគេ',
      summary: 'មេរៀន ១២ កាបូបមួយសម្រាប់សាលានីមួយៗ និងវិធាន ៣ ម៉ាត់ដែលសិស្សងាយចាំ៖ មើល ហៅ ជួយ។',
      datelinePlace: places.tonleThmey.km,
      body: [
        p(
          'ក្នុងឆ្នាំសិក្សាដែលទើបបញ្ចប់នៅសប្ដាហ៍នេះ សិស្សថ្នាក់ទី៤ ដល់ទី៦ ចំនួន ៥ ៤០០ នាក់ នៅសាលាបឋមសិក្សា ៨៦ តាមដងទន្លេ បានរៀនសង្គ្រោះបឋម។ សមាគមសង្គ្រោះទន្លេថ្មី បានបណ្ដុះបណ្ដាលគ្រូបង្រៀន ១៧២ នាក់ គឺពីរនាក់ក្នុងសាលាមួយ ហើយបានផ្ដល់កាបូបសង្គ្រោះបឋម និងសៀវភៅ ១២ មេរៀន ដល់សាលានីមួយៗ។',
        ),
        p(
          'មេរៀនមួយចំណាយពេលតែកន្លះម៉ោង ហើយត្រូវការតែក្រមាមួយ ដបទឹកមួយ និងមិត្តរួមថ្នាក់ម្នាក់។ សិស្សហាត់ឃាត់ឈាម ធ្វើឱ្យស្នាមរលាកត្រជាក់ យួរដៃដោយក្រមា និងដាក់អ្នកសន្លប់ឱ្យដេកផ្អៀង។ មេរៀនចុងក្រោយគឺការទូរសព្ទ៖ នៅឯណា មានរឿងអ្វី មានប៉ុន្មាននាក់ ហើយកុំបិទទូរសព្ទមុនគេ។',
        ),
        quote(
          '«ច្រើនដង ក្មេងៗជាអ្នកនៅក្បែរកន្លែងកើតហេតុមុនគេ៖ នៅមាត់ស្រះ ក្នុងផ្ទះបាយ ឬតាមផ្លូវទៅសាលា។ យើងមិនសុំឱ្យគេធ្វើជាវីរបុរសទេ។ យើងសុំត្រឹមឱ្យមើល ឱ្យហៅ ហើយធ្វើរឿងមួយឱ្យបានត្រឹមត្រូវ» នេះជាប្រសាសន៍របស់អ្នកស្រី ជា បុប្ផា ប្រធានកម្មវិធី។',
        ),
        h2('បានយកមកប្រើមែនទែន ៤ លើក'),
        p('ឆ្នាំនេះ គ្រូបង្រៀនបានរាយការណ៍អំពីករណីចំនួន ៤ ដែលសិស្សបានយកមេរៀនទៅប្រើ៖'),
        list(
          'នៅវាលស្រូវ សិស្សស្រីអាយុ ១១ ឆ្នាំ បានបង្ហូរទឹកត្រជាក់លើដៃប្អូនដែលរលាក អស់ ២០ នាទី',
          'នៅកំពង់ល្វា សិស្សប្រុសពីរនាក់បានហុចដងឫស្សីទាញមិត្តពីស្រះ ដោយមិនលោតចុះទៅតាម',
          'នៅព្រែកតានេន សិស្សម្នាក់បានឃាត់ឈាមជើងអ្នកជិតខាង ដោយក្រមាសាលា',
          'នៅស្ទឹងជ្រៅ សិស្សប្រុសអាយុ ១០ ឆ្នាំ បានហៅលេខសង្គ្រោះបន្ទាន់ ហើយនិយាយទូរសព្ទរហូតដល់រថយន្តសង្គ្រោះមកដល់',
        ),
        pullQuote('យើងសុំត្រឹមឱ្យមើល ឱ្យហៅ ហើយធ្វើរឿងមួយឱ្យបានត្រឹមត្រូវ។'),
        p('ឆ្នាំក្រោយ កម្មវិធីនេះនឹងបន្តនៅសាលា ៣០ កន្លែងទៀត។ សៀវភៅមេរៀនអាចសុំបានដោយឥតគិតថ្លៃពីគ្រប់សាខា។'),
      ],
    },
    ru: {
      title: 'Уроки первой помощи прошли в 86 школах: помогать научились 5400 учеников',
      summary:
        'Двенадцать уроков, одна сумка на школу и правило, которое дети запоминают: посмотри, позови, помоги.',
      datelinePlace: places.tonleThmey.ru,
      body: [
        p(
          'В учебном году, который завершился на этой неделе, первой помощи научились 5400 учеников четвёртых–шестых классов в 86 начальных школах прибрежных районов. Общество помощи «Тонле Тхмей» подготовило для этого 172 учителя — по двое от школы — и передало каждой школе аптечку-сумку и книгу из двенадцати уроков.',
        ),
        p(
          'Урок длится полчаса, и для него нужны лишь платок, бутылка воды и сосед по парте. Дети учатся друг на друге останавливать кровь, охлаждать ожог, подвешивать руку на косынке и укладывать на бок того, кто потерял сознание. Последний урок — телефонный звонок: где, что, сколько человек, и трубку первым не вешать.',
        ),
        quote(
          '«Дети чаще всех оказываются рядом первыми — у пруда, на кухне, по дороге в школу. Мы не просим их быть героями. Мы просим посмотреть, позвать на помощь и сделать правильно одну-единственную вещь», — говорит руководитель программы Чеа Бопха.',
        ),
        h2('Четыре раза всерьёз'),
        p('За год учителя сообщили о четырёх случаях, когда уроки пригодились:'),
        list(
          'в Веал Сроу одиннадцатилетняя девочка двадцать минут держала под струёй воды обожжённую руку брата',
          'в Кампонг Лвеа двое мальчиков не прыгнули в пруд за товарищем, а вытянули его шестом',
          'в Прек Та Нене ученица школьным платком остановила кровь, когда сосед поранил ногу',
          'в Стынг Чрау десятилетний мальчик вызвал скорую и не клал трубку, пока она не приехала',
        ),
        pullQuote('Мы просим посмотреть, позвать на помощь и сделать правильно одну-единственную вещь.'),
        p(
          'В следующем году к программе присоединятся ещё 30 школ. Книгу уроков можно бесплатно получить в любом отделении.',
        ),
      ],
    },
  },
};
