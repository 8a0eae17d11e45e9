import { h2, list, p, quote } from '../body-parts.ts';
import type { DemoRelease } from '../demo-release.ts';
import { places } from '../places.ts';

/** Written in Russian first, for a conference of doctors. */
export const dengueStatement: DemoRelease = {
  name: 'dengue-statement',
  kind: 'statement',
  sourceLocale: 'ru',
  topics: ['health'],
  contacts: ['anna', 'sopheap'],
  releasedDaysAgo: 34,
  texts: {
    ru: {
      title: 'Заявление в связи со вспышкой лихорадки денге в прибрежных районах',
      summary:
        'Общество передало трём больницам 400 наборов для анализа и просит не лечить жар дома дольше двух дней.',
      datelinePlace: places.tonleThmey.ru,
      body: [
        p(
          'Общество помощи «Тонле Тхмей» выражает соболезнования семьям, потерявшим близких из-за лихорадки денге, и благодарит врачей, которые третью неделю работают без выходных. По данным больниц, с начала вспышки в шести прибрежных районах заболели 214 человек, трое умерли.',
        ),
        p(
          'Трём больницам передано 400 наборов для анализа крови. Добровольцы обходят дома в шести районах и помогают жителям избавиться от застоявшейся воды, в которой размножаются комары.',
        ),
        quote(
          '«От денге нет лекарства, но от неё можно не умереть. Для этого нужны три вещи: вода, наблюдение и вовремя открытая дверь больницы. Самые опасные часы наступают, когда жар спадает и всем кажется, что болезнь прошла», — сказала на встрече врачей бассейна реки руководитель медицинской службы общества доктор Сок Мали.',
        ),
        p(
          'Общество открывает в больнице Кампонг Лвеа палату наблюдения на 20 коек, где дежурят его медсёстры, и оплачивает дорогу семьям, которым до больницы далеко. По просьбе врачей добровольцы сопровождают выписанных детей: в первые двое суток после спада температуры им дважды в день измеряют давление.',
        ),
        h2('Немедленно к врачу, если'),
        list(
          'высокая температура держится дольше двух дней',
          'сильно болит живот или не прекращается рвота',
          'кровоточат дёсны или нос, на коже появились пятна',
          'ребёнок вялый, отказывается пить, у него холодные руки и ноги',
        ),
        p(
          'Не давайте аспирин и ибупрофен: они усиливают кровотечение. Жар снимает парацетамол; пить нужно много, но понемногу за раз. Горячая линия общества работает круглосуточно: +855 00 000 110.',
        ),
      ],
    },
    en: {
      title: 'Statement on the outbreak of dengue fever in the river districts',
      summary:
        'The society has given three hospitals 400 test kits, and asks that no fever be treated at home beyond two days.',
      datelinePlace: places.tonleThmey.en,
      body: [
        p(
          'The Tonle Thmey Relief Society offers its condolences to the families who have lost someone to dengue fever, and thanks the doctors and nurses who have worked for three weeks without a day off. According to the hospitals 214 people have fallen ill in six river districts since the outbreak began, and three have died.',
        ),
        p(
          'Three hospitals have received 400 blood test kits. Volunteers go from house to house in six districts and help people get rid of the standing water in which the mosquitoes breed.',
        ),
        quote(
          '“There is no medicine against dengue, but nobody has to die of it. It takes three things: water, watching, and the door of a hospital that opens in time. The most dangerous hours come when the fever goes down and everybody believes it is over,” said Dr Sok Maly, head of health, at a meeting of the basin’s doctors.',
        ),
        p(
          'The society opens a ward of 20 beds for observation in the hospital of Kampong Lvea, with nurses of its own, and pays the fare of families who live far away. At the doctors’ request volunteers look after children who have been sent home: for two days after the fever has gone their blood pressure is taken twice a day.',
        ),
        h2('See a doctor at once if'),
        list(
          'a high fever lasts for more than two days',
          'the belly hurts badly, or vomiting does not stop',
          'gums or nose bleed, or spots appear on the skin',
          'a child is limp, will not drink, or has cold hands and feet',
        ),
        p(
          'Do not give aspirin or ibuprofen: they make bleeding worse. Paracetamol brings the fever down; drink much, and little at a time. The society’s health line answers by day and by night: +855 00 000 110.',
        ),
      ],
    },
  },
};
