import type { Locale } from '../../src/model/locale.ts';

/** Words to make texts of any length from; Khmer is written without spaces between them. */
export const syntheticWords: Record<Locale, { words: readonly string[]; space: string; stop: string }> = {
  km: {
    words: (
      'ទឹក ភូមិ ស្រុក ខេត្ត ប្រជាជន ជំនួយ ក្រុម អ្នកស្ម័គ្រចិត្ត គ្រួសារ កុមារ សាលា មន្ទីរពេទ្យ អាហារ អង្ករ ទូក ទន្លេ ភ្លៀង ' +
      'ខ្យល់ ព្យុះ ទឹកជំនន់ សុវត្ថិភាព សុខភាព ថ្នាំ គ្រូពេទ្យ គិលានុបដ្ឋាក មូលនិធិ ដៃគូ រដ្ឋ សង្គម អង្គការ ថ្ងៃនេះ ម្សិលមិញ ' +
      'បាន នឹង និង ដើម្បី ជាមួយ ក្នុង លើ ពី ដល់ នៅ ជា មាន ត្រូវ ផ្ដល់ ចែក សាងសង់ ជួយ ការពារ រៀបចំ បើក បណ្ដុះបណ្ដាល ថ្មី ធំ ច្រើន រយ ពាន់ នាក់'
    ).split(' '),
    space: '',
    stop: '។ ',
  },
  en: {
    words: (
      'water village district province people aid team volunteer family child school hospital food rice boat river rain wind storm ' +
      'flood safety health medicine doctor nurse fund partner state society organisation today yesterday has will and to with in on ' +
      'from until at as there must give share build help protect prepare open train new large many hundred thousand persons shelter road'
    ).split(' '),
    space: ' ',
    stop: '. ',
  },
  ru: {
    words: (
      'вода деревня район область люди помощь отряд доброволец семья ребёнок школа больница продукты рис лодка река дождь ветер буря ' +
      'паводок безопасность здоровье лекарство врач медсестра фонд партнёр государство общество организация сегодня вчера было будет ' +
      'и для с в на от до при как есть нужно дать раздать построить помочь защитить подготовить открыть обучить новый большой сто тысяча'
    ).split(' '),
    space: ' ',
    stop: '. ',
  },
};
