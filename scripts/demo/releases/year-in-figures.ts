import { h2, list, p, quote } from '../body-parts.ts';
import type { DemoRelease } from '../demo-release.ts';
import { places } from '../places.ts';

export const yearInFigures: DemoRelease = {
  name: 'year-in-figures',
  kind: 'release',
  sourceLocale: 'en',
  topics: ['volunteers', 'health', 'preparedness'],
  contacts: ['sopheap', 'anna'],
  related: ['village-wells', 'river-exercise'],
  releasedDaysAgo: 300,
  texts: {
    en: {
      title: 'The year in figures: help for 41,000 people, and one in five on the water',
      summary: 'The society’s annual report shows more first aid, more wells and fewer drownings.',
      datelinePlace: places.tonleThmey.en,
      body: [
        p(
          'The Tonle Thmey Relief Society helped 41,000 people in the past year, 3,500 more than in the year before. One in five of them was reached by boat. These are the chief figures of the annual report, which the society’s council adopted today.',
        ),
        h2('Health'),
        list(
          '11,300 blood donations, 2,640 of them in the donors’ week',
          '9,100 people trained in first aid',
          '12,800 visits to the sick and the elderly',
        ),
        h2('Water and floods'),
        list(
          '27 wells on raised platforms, for 9,700 people',
          '18 rescue boats in service, two of them new',
          'Four of six warning towers finished',
          '14 drownings in the river districts, against 23 in the year before',
        ),
        h2('People and money'),
        list(
          'More than 2,100 volunteers in 14 branches',
          '64 paid staff, two fewer than last year',
          '91 per cent of all spending went into aid and training; the auditors found nothing to object to',
        ),
        quote(
          '“I would gladly give back every figure in this report for the last one in the second list. Fourteen drownings are fourteen too many, and all but two of them were children,” Keo Vanna, Secretary-General, told the council.',
        ),
        p(
          'In the coming year the society wants to finish the towers and bring first aid to more primary schools.',
        ),
      ],
    },
    ru: {
      title: 'Год в цифрах: помощь получили 41 000 человек, каждый пятый — с лодки',
      summary: 'В годовом отчёте общества — больше уроков первой помощи, больше колодцев и меньше утонувших.',
      datelinePlace: places.tonleThmey.ru,
      body: [
        p(
          'За год Общество помощи «Тонле Тхмей» помогло 41 000 человек — на 3500 больше, чем годом раньше. До каждого пятого добирались на лодке. Таковы главные цифры годового отчёта, который сегодня утвердил совет общества.',
        ),
        h2('Здоровье'),
        list(
          '11 300 донаций крови, из них 2640 — за неделю донора',
          '9100 человек обучены первой помощи',
          '12 800 посещений больных и пожилых',
        ),
        h2('Вода и паводки'),
        list(
          '27 колодцев на приподнятых площадках — для 9700 жителей',
          '18 спасательных лодок в строю, две из них новые',
          'готовы четыре вышки оповещения из шести',
          '14 утонувших в прибрежных районах; годом раньше было 23',
        ),
        h2('Люди и деньги'),
        list(
          'больше 2100 добровольцев в 14 отделениях',
          '64 штатных сотрудника — на двух меньше, чем в прошлом году',
          '91 процент расходов пошёл на помощь и обучение; у аудиторов замечаний нет',
        ),
        quote(
          '«Я отдала бы все цифры отчёта за последнюю строку во втором списке. Четырнадцать утонувших — это на четырнадцать больше, чем можно допустить, и только двое из них взрослые», — сказала на заседании совета генеральный секретарь Кео Ванна.',
        ),
        p(
          'В новом году общество намерено достроить вышки и прийти с уроками первой помощи в новые начальные школы.',
        ),
      ],
    },
  },
};
