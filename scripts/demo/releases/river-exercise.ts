import { h2, list, p, quote } from '../body-parts.ts';
import type { DemoRelease } from '../demo-release.ts';
import { places } from '../places.ts';

export const riverExercise: DemoRelease = {
  name: 'river-exercise',
  kind: 'release',
  sourceLocale: 'en',
  topics: ['preparedness', 'volunteers'],
  contacts: ['ratana', 'anna'],
  leadImage: 'river-exercise',
  releasedDaysAgo: 398,
  texts: {
    en: {
      title: 'River rescue teams of five districts train together for the first time',
      summary:
        'For three days 160 volunteers practised night rescue, first aid in a moving boat, and talking on one channel.',
      datelinePlace: places.prekTaNen.en,
      body: [
        p(
          'River rescue teams from five districts have finished their first joint exercise, held over three days at the confluence of Prek Ta Nen. The 160 volunteers practised getting people out of flooded houses by night, giving first aid in a moving boat, and talking on one shared radio channel.',
        ),
        quote(
          '“In the last great flood two teams searched the same village while the next one waited. After this week we speak the same language on the radio,” said Chan Dara, who led the exercise.',
        ),
        h2('What was agreed'),
        list(
          'One channel and one list of call signs for all five districts',
          'Houses that have been searched are marked in chalk',
          'Engines are stopped every few minutes to listen',
          'Nobody goes into the water alone, whatever the reason',
        ),
        p(
          'On the second night the teams had to find eleven people who had been hidden in the reeds without their knowing where. They found ten within two hours. The eleventh, a volunteer of nineteen, had fallen asleep in a tree; since then she has been the one who teaches how to search.',
        ),
        p('The exercise will be repeated every year, each time in another district.'),
      ],
    },
    ru: {
      title: 'Речные спасатели пяти районов впервые провели совместные учения',
      summary:
        'Три дня 160 добровольцев отрабатывали ночную эвакуацию, первую помощь в движущейся лодке и связь на одной волне.',
      datelinePlace: places.prekTaNen.ru,
      body: [
        p(
          'Речные спасательные отряды пяти районов завершили первые совместные учения. Три дня у слияния рек в Прек Та Нене 160 добровольцев учились вывозить людей из затопленных домов ночью, оказывать первую помощь в движущейся лодке и работать на общем радиоканале.',
        ),
        quote(
          '«Во время последнего большого наводнения два отряда обыскивали одну деревню, а соседняя ждала. После этой недели мы говорим по радио на одном языке», — сказал руководитель учений Чан Дара.',
        ),
        h2('О чём договорились'),
        list(
          'один канал и единый список позывных для всех пяти районов',
          'осмотренные дома помечают мелом',
          'каждые несколько минут двигатель глушат и слушают',
          'в воду никто и никогда не идёт в одиночку',
        ),
        p(
          'Во вторую ночь отрядам предстояло найти одиннадцать человек, спрятанных в камышах; где именно, им не сказали. Десятерых нашли за два часа. Одиннадцатая, девятнадцатилетняя участница, уснула на дереве — с тех пор именно она учит других искать.',
        ),
        p('Учения станут ежегодными и каждый раз будут проходить в новом районе.'),
      ],
    },
  },
};
