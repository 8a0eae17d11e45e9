import { riverExercise } from '../illustrations/river-exercise.ts';
import { roadSafety } from '../illustrations/road-safety.ts';
import { schoolFirstAid } from '../illustrations/school-first-aid.ts';
import { volunteers } from '../illustrations/volunteers.ts';
import { warningTowerAtDusk } from '../illustrations/warning-tower.ts';
import type { DemoPicture } from './demo-picture.ts';

const credit = 'Sim Channary';

export const communityPictures = {
  'river-exercise': {
    draw: riverExercise,
    credit,
    focalPoint: { x: 66, y: 66 },
    alt: {
      km: 'ទូកសង្គ្រោះបីគ្រឿងមានអ្នកចែវពាក់អាវពោងពណ៌ទឹកក្រូច តម្រង់ជួរលើទន្លេធំពេលព្រលឹម។',
      en: 'Three rescue boats with crews in orange life jackets, in line on a wide river at dawn.',
      ru: 'Три спасательные лодки с гребцами в оранжевых жилетах идут строем по широкой реке на рассвете.',
    },
    caption: {
      km: 'ក្រុមសង្គ្រោះពីស្រុកចំនួន ៥ ក្នុងព្រឹកចុងក្រោយនៃសមយុទ្ធនៅព្រែកតានេន។',
      en: 'Teams of five districts on the last morning of the exercise at Prek Ta Nen.',
      ru: 'Отряды пяти районов в последнее утро учений, Прек Та Нен.',
    },
  },
  'warning-tower': {
    draw: warningTowerAtDusk,
    credit,
    focalPoint: { x: 56, y: 30 },
    alt: {
      km: 'ប៉មដែកខ្ពស់មួយនៅមាត់ទន្លេពេលព្រលប់ មានឧបករណ៍បំពងសំឡេង និងភ្លើងនៅលើកំពូល។ អ្នកស្ម័គ្រចិត្តម្នាក់ចង្អុលបង្ហាញស្ត្រីម្នាក់ និងកុមារម្នាក់។',
      en: 'A tall steel tower with horns and a lamp at its top, by a river at dusk; a volunteer points it out to a woman and a child.',
      ru: 'Высокая стальная вышка с рупорами и лампой на берегу реки в сумерках; доброволец показывает её женщине с ребёнком.',
    },
    caption: {
      km: 'ប៉មប្រកាសអាសន្ននៅកំពង់ល្វា នៅល្ងាចដែលបន្លឺសំឡេងជាលើកដំបូង។',
      en: 'The warning tower of Kampong Lvea on the evening of its first alarm.',
      ru: 'Вышка оповещения Кампонг Лвеа в вечер первого включения.',
    },
  },
  'school-first-aid': {
    draw: schoolFirstAid,
    credit,
    focalPoint: { x: 50, y: 62 },
    alt: {
      km: 'ក្នុងថ្នាក់រៀន អ្នកស្ម័គ្រចិត្តម្នាក់បង្ហាញរបៀបយួរដៃដោយក្រមា លើសិស្សម្នាក់។ សិស្សបីនាក់លើកដៃ។ លើក្ដារខៀនមានជំហានទាំងបី។',
      en: 'In a classroom a volunteer shows on a pupil how an arm is put in a sling; three pupils raise their hands, and the blackboard shows three steps.',
      ru: 'В классе девушка-доброволец показывает на ученике, как подвесить руку на косынке; трое поднимают руки, на доске нарисованы три шага.',
    },
    caption: {
      km: 'មេរៀនសង្គ្រោះបឋមថ្នាក់ទី៥ នៅសាលាបឋមសិក្សាវាលស្រូវ។',
      en: 'A first-aid lesson in the fifth grade of the Veal Srov primary school.',
      ru: 'Урок первой помощи в пятом классе начальной школы Веал Сроу.',
    },
  },
  'road-safety': {
    draw: roadSafety,
    credit,
    focalPoint: { x: 44, y: 68 },
    alt: {
      km: 'អ្នកស្ម័គ្រចិត្តម្នាក់លើកស្លាកក្រហមបញ្ឈប់ម៉ូតូ ខណៈសិស្សពីរនាក់ឆ្លងផ្លូវនៅមុខសាលា។',
      en: 'A volunteer with a red sign stops a motorcycle while two pupils cross the road in front of their school.',
      ru: 'Доброволец с красным знаком остановил мотоцикл, двое школьников переходят дорогу перед школой.',
    },
    caption: {
      km: 'គំនូសឆ្លងផ្លូវនៅមុខសាលាបឋមសិក្សាកំពង់ល្វា ម៉ោង ៧ ព្រឹក។',
      en: 'The crossing in front of the Kampong Lvea primary school, at seven in the morning.',
      ru: 'Переход у начальной школы Кампонг Лвеа, семь часов утра.',
    },
  },
  volunteers: {
    draw: volunteers,
    credit,
    focalPoint: { x: 55, y: 68 },
    alt: {
      km: 'មនុស្សប្រាំមួយនាក់ហុចបាវខ្សាច់តៗគ្នាលើទំនប់ នៅពេលថ្ងៃរះ។ ខាងមុខមានតាចាស់ម្នាក់ និងស្ត្រីម្នាក់រៀបបាវ។',
      en: 'On a dyke at sunrise six people pass sandbags from hand to hand; in front of them stand an old man with a stick and a woman who stacks the bags.',
      ru: 'На дамбе на восходе солнца шесть человек передают мешки с песком из рук в руки; впереди старик с палкой и женщина, которая укладывает мешки.',
    },
    caption: {
      km: 'អ្នកស្ម័គ្រចិត្តគ្រប់វ័យនៅលើទំនប់ព្រែកតានេន ក្នុងទិវាអ្នកស្ម័គ្រចិត្ត។',
      en: 'Volunteers of all ages on the dyke of Prek Ta Nen, on volunteers’ day.',
      ru: 'Добровольцы всех возрастов на дамбе Прек Та Нен в День добровольца.',
    },
  },
} satisfies Record<string, DemoPicture>;
