import { boatClinic } from '../illustrations/boat-clinic.ts';
import { floodMorning } from '../illustrations/flood-morning.ts';
import { nightRescue } from '../illustrations/night-rescue.ts';
import { shelter } from '../illustrations/shelter.ts';
import { stormFront } from '../illustrations/storm-front.ts';
import type { DemoPicture } from './demo-picture.ts';

const credit = 'Sim Channary';

export const floodPictures = {
  'flood-morning': {
    draw: floodMorning,
    credit,
    focalPoint: { x: 48, y: 62 },
    alt: {
      km: 'ទូកសង្គ្រោះមួយដឹកស្ត្រីម្នាក់ និងកុមារម្នាក់ ឆ្ពោះទៅផ្ទះឈើដែលទឹកឡើងជិតដល់កម្រាល នៅពេលថ្ងៃរះ។ គ្រួសារមួយកំពុងរង់ចាំលើរានហាល។',
      en: 'At sunrise a rescue boat with a woman and a child on board nears a wooden house whose floor stands just above the flood; a family waits on the veranda.',
      ru: 'На рассвете спасательная лодка, в которой сидят женщина и ребёнок, подходит к деревянному дому: вода дошла до самого пола, на веранде ждёт семья.',
    },
    caption: {
      km: 'អ្នកស្ម័គ្រចិត្តទៅយកគ្រួសារមួយពីផ្ទះនៅស្រុកបឹងឈូក ក្នុងព្រឹកទីបីនៃទឹកជំនន់។',
      en: 'Volunteers fetch a family from their house in Boeng Chhuk district, on the third morning of the flood.',
      ru: 'Добровольцы забирают семью из затопленного дома в районе Бенг Чхук на третье утро наводнения.',
    },
  },
  'night-rescue': {
    draw: nightRescue,
    credit,
    focalPoint: { x: 62, y: 45 },
    alt: {
      km: 'ពេលយប់ក្នុងភ្លៀង អ្នកស្ម័គ្រចិត្តពីរនាក់ក្នុងទូក បញ្ចាំងពិលទៅលើដំបូលផ្ទះ ដែលមនុស្សបីនាក់កំពុងរង់ចាំ ម្នាក់បក់ដៃ។',
      en: 'By night and in the rain two volunteers in a boat shine a lamp on the roof of a flooded house, where three people wait and one of them waves.',
      ru: 'Ночью под дождём двое спасателей светят с лодки фонарём на крышу затопленного дома; там ждут три человека, один из них машет рукой.',
    },
    caption: {
      km: 'ទូកសង្គ្រោះរកឃើញគ្រួសារមួយលើដំបូលផ្ទះ នៅភូមិព្រែកសំរោង ស្រុកកោះរំដួល។',
      en: 'A rescue boat finds a family on their roof in Prek Samrong, Koh Rumduol district.',
      ru: 'Спасатели находят семью на крыше дома в деревне Прек Самронг, район Кох Румдуол.',
    },
  },
  'boat-clinic': {
    draw: boatClinic,
    credit,
    focalPoint: { x: 52, y: 60 },
    alt: {
      km: 'ទូកពណ៌សមានដំបូលពណ៌ទឹកក្រូច ចតនៅស្ពានឈើ។ ក្នុងទូក គិលានុបដ្ឋាយិកាវាស់សម្ពាធឈាមឱ្យស្ត្រីម្នាក់ ហើយប្រជាជនកំពុងរង់ចាំលើស្ពាន ម្នាក់ពរទារក។',
      en: 'A white boat with an orange awning lies at a wooden jetty; on board a nurse takes a woman’s blood pressure, and people wait on the jetty, one with a baby in his arms.',
      ru: 'Белая лодка с оранжевым навесом у деревянного причала: медсестра измеряет женщине давление, на причале ждут жители, один держит младенца.',
    },
    caption: {
      km: 'ទូកពេទ្យចល័តមួយក្នុងចំណោម ៣ គ្រឿង ចតនៅភូមិមួយក្នុងស្រុកបឹងឈូក ដែលដាច់ផ្លូវដោយសារទឹកជំនន់។',
      en: 'One of the three clinic boats at a village of Boeng Chhuk district that the flood has cut off.',
      ru: 'Одна из трёх плавучих клиник у отрезанной наводнением деревни в районе Бенг Чхук.',
    },
  },
  shelter: {
    draw: shelter,
    credit,
    focalPoint: { x: 58, y: 70 },
    alt: {
      km: 'ទីធ្លាវត្តដែលមានតង់ ធុងទឹកធំពណ៌បៃតង ឆ្នាំងបាយលើភ្លើង និងប្រជាជនឈរតម្រង់ជួរដងទឹក។ ក្មេងពីរនាក់លេងបាល់។',
      en: 'The yard of a pagoda with tents, a large green water tank, a pot over a fire and people in line for water; two children play with a ball.',
      ru: 'Двор пагоды с палатками, большим зелёным баком для воды и котлом над огнём; люди стоят в очереди за водой, двое детей играют в мяч.',
    },
    caption: {
      km: 'ជម្រកនៅវត្តបឹងឈូក ផ្ដល់កន្លែងស្នាក់នៅ ទឹក និងអាហារដល់ប្រជាជន ៨១០ នាក់។',
      en: 'The shelter in the Boeng Chhuk pagoda has room, water and food for 810 people.',
      ru: 'Убежище в пагоде Бенг Чхук: место, вода и еда для 810 человек.',
    },
  },
  'storm-front': {
    draw: stormFront,
    credit,
    focalPoint: { x: 56, y: 60 },
    alt: {
      km: 'ពពកខ្មៅ ភ្លៀង និងផ្លេកបន្ទោរ មកពីខាងឆ្វេង លើទន្លេធំទូលាយ។ អ្នកនេសាទម្នាក់ដោលទូកត្រឡប់ទៅផ្ទះឈើពីរនៅមាត់ទន្លេ។',
      en: 'Dark clouds, rain and lightning move in from the left over a wide river; a fisherman poles his boat home to two lit houses on the bank.',
      ru: 'Слева на широкую реку надвигаются тёмные тучи с дождём и молнией; рыбак правит лодку к двум домам с освещёнными окнами.',
    },
    caption: {
      km: 'រលកភ្លៀងមួយឆ្លងកាត់ទន្លេថ្មីផ្នែកខាងក្រោម។',
      en: 'A front of rain crosses the lower Thmey.',
      ru: 'Дождевой фронт над нижним течением реки Тхмей.',
    },
  },
} satisfies Record<string, DemoPicture>;
