import { findDates } from '../../language/find-dates.ts';

/** What a line is, where it belongs to the site that showed the release and not to the release. */
interface FurnitureRule {
  why: string;
  pattern: RegExp;
  /** `top`: only before the text begins, where a sentence could say the same. */
  where: 'anywhere' | 'top';
}

const languageName =
  '(?:English|Khmer|Russian|French|Français|Chinese|German|Deutsch|Spanish|Español|Arabic|Türkmençe|Turkmen|ខ្មែរ|ភាសាខ្មែរ|ភាសាអង់គ្លេស|អង់គ្លេស|ភាសារុស្ស៊ី|Русский|По-русски|Английский|Кхмерский|Туркменский|Українська|Қазақша|中文|العربية|日本語|한국어|ไทย|Tiếng Việt|EN|ENG|KH|KM|KHM|RU|RUS|РУС|АНГ|FR|TM|ZH)';
const separator = '[\\s\\u200B|/•·▪●◦,;:>»-]';
const date = '\\u0001';
const releaseLabel =
  '(?:press|news|media) (?:release|statement|advisory)s?|press|news|statement|for immediate release|пресс-релиз|новости?|заявление|сообщение для (?:печати|прессы)|для немедленной публикации|សេចក្តីប្រកាសព័ត៌មាន|សេចក្តីជូនព័ត៌មាន|សេចក្តីថ្លែងការណ៍|ព័ត៌មាន';
const postedLabel =
  '(?:(?:posted|published|updated|last updated|date|issued|created|modified)(?: on| at)?|опубликовано|обновлено|дата(?: публикации)?|размещено|កាលបរិច្ឆេទ|ចុះផ្សាយ|ផ្សាយ|បង្ហោះ)';
const clock = '(?:[,\\s]*(?:at |в |ម៉ោង ?)?\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?: ?[ap]\\.?m\\.?)?)?';
const weekday =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|ថ្ងៃ(?:ចន្ទ|អង្គារ|ពុធ|ព្រហស្បតិ៍|សុក្រ|សៅរ៍|អាទិត្យ))';

/** Digits stand as 0, dates as U+0001: see `furnitureWhy`. */
const rules: readonly FurnitureRule[] = [
  {
    why: 'a language switcher',
    where: 'anywhere',
    pattern: whole(`${separator}*${languageName}(?:${separator}+${languageName})*${separator}*`),
  },
  {
    why: 'a link to log in',
    where: 'anywhere',
    pattern: whole(
      '(?:(?:e-?mail|webmail|mail|staff|members?|users?|admin)[\\s|/]*)?(?:log[ -]?(?:in|out)|sign[ -]?(?:in|up|out)|register)(?:[\\s|/]+(?:register|sign[ -]?up|log[ -]?in|webmail|mail))*|webmail|вход|войти|регистрация|вход (?:в почту|для сотрудников)|личный кабинет|(?:почта[\\s|/]*)(?:вход|войти)|ចូលប្រើ|ចូលគណនី|ចូល(?:អ៊ីមែល|ប្រព័ន្ធ)|ចុះឈ្មោះ|អ៊ីមែល',
    ),
  },
  {
    why: 'a page counter',
    where: 'anywhere',
    pattern: whole(
      '\\(?0{1,3} ?/ ?0{1,3}\\)?|page 0{1,3} (?:of|/) 0{1,3}|стр(?:\\.|аница)? 0{1,3} (?:из|/) 0{1,3}|ទំព័រ(?:ទី)? ?0{1,3} ?(?:នៃ|/) ?0{1,3}',
    ),
  },
  {
    why: 'the label of a press release',
    where: 'top',
    pattern: whole(`(?:${releaseLabel})[:៖!]?(?:[\\s,|:–—-]*(?:${weekday},? ?)?${date}${clock})?`),
  },
  {
    why: 'a date of the site',
    where: 'top',
    pattern: whole(`(?:${postedLabel}[:៖]? ?)?(?:${weekday},? ?)?${date}${clock}`),
  },
  {
    why: 'a byline',
    where: 'top',
    pattern: /^(?:By|BY|Автор|Написал[аи]?)[:៖]?(?: \p{Lu}[\p{L}.-]*){1,4}$/u,
  },
  {
    why: 'a slogan of the Movement',
    where: 'top',
    pattern: whole(
      'saving lives,? changing minds[.!]?|спасая жизни,? изменяя (?:умы|сознание)[.!]?|សង្គ្រោះជីវិត ?,? ?ផ្លាស់ប្តូរផ្នត់គំនិត',
    ),
  },
  {
    why: 'a visit counter',
    where: 'anywhere',
    pattern: whole(
      "(?:(?:total|today|yesterday|this (?:week|month)|all(?: days)?|online|unique)[’'s]* ?)?(?:visits?|visitors?|hits|(?:page ?)?views|guests)(?: (?:counter|today|online|number))?[\\s:=#-]*[0,. ]+|(?:today|yesterday|this (?:week|month)|last (?:week|month)|all(?: days)?|total|online)[\\s:=]+[0,. ]+|(?:total )?visit(?:or)?s? counter|(?:просмотр(?:ов|ы)|посещени[йя]|посетител(?:ей|и)|счётчик посещений|счетчик посещений|сегодня|вчера|всего)[\\s:]+[0,. ]+|(?:ចំនួន)?(?:អ្នកទស្សនា|អ្នកចូលមើល|អ្នកចូលទស្សនា|ការចូលមើល)(?:សរុប|ថ្ងៃនេះ)?[\\s:៖]*[0,. ]+(?:នាក់|ដង)?",
    ),
  },
  {
    why: 'the reader’s address',
    where: 'anywhere',
    pattern: whole(
      '(?:your|ваш) ip(?: address|-адрес)?(?: is)?[\\s:៖-]*[0-9a-f.:]*|ip[- ](?:address|адрес)[\\s:]*[0-9a-f.:]+|(?:អាសយដ្ឋាន ?)?ip ?(?:របស់អ្នក)[\\s:៖]*[0-9a-f.:]*',
    ),
  },
  {
    why: 'a button of the site',
    where: 'anywhere',
    pattern: whole(
      '(?:(?:share|print)(?: this)?(?: (?:article|page|story|post|news))?(?: on [\\p{L} ]+)?|tweet|email|like|read more|more|back(?: to (?:top|home|list|news))?|next|previous|search|menu|home|skip to (?:main )?content|поделиться|печать|распечатать|версия для печати|читать далее|подробнее|назад|далее|главная|поиск|меню|ចែករំលែក|បោះពុម្ព|អានបន្ថែម|អានបន្ត|ត្រឡប់ក្រោយ|ទំព័រដើម|ស្វែងរក)[\\s.…»>]*',
    ),
  },
  {
    why: 'a link to another text',
    where: 'anywhere',
    pattern: whole(
      '(?:read (?:also|more)|see also|related(?: (?:news|articles?|stories))?|читайте также|смотрите также|по теме|អានបន្ថែម|អានបន្ត|អត្ថបទពាក់ព័ន្ធ)\\s?[:៖].{1,150}(?<![.!?។])',
    ),
  },
  {
    why: 'a mark of the end, or a line drawn',
    where: 'anywhere',
    pattern: whole('[#*_=~–—-]{3,}|##|-+ ?00 ?-+|[-–—( ]*(?:ends?|the end|конец)[-–—) ]*'),
  },
  {
    why: 'a trail of links',
    where: 'anywhere',
    pattern: whole('(?:home|main|главная|ទំព័រដើម)\\s?(?:[>»|/›→][^>»|/›→.!?។]{1,60})+'),
  },
  {
    why: 'a copyright notice of the site',
    where: 'anywhere',
    pattern: whole(
      '(?:©|copyright (?:©|\\(c\\)|0000)|\\(c\\) (?=0000)|រក្សាសិទ្ធិ).{0,150}|all rights reserved\\.?|все права защищены\\.?',
    ),
  },
  { why: 'a number of the agency', where: 'anywhere', pattern: whole('menafn0{6,}id0{4,}') },
];

/** Why a whole line is furniture, or null. `isTop` while the text has not begun. */
export function furnitureWhy(line: string, isTop: boolean): string | null {
  if (line.length > 220) return null;
  let shape = line;
  for (const { start, end, date: told } of findDates(line).reverse()) {
    if (told) shape = `${shape.slice(0, start)}\u0001${shape.slice(end)}`;
  }
  const digitless = shape.replace(/\p{Nd}/gu, '0');
  const rule = rules.find(({ pattern, where }) => (isTop || where === 'anywhere') && pattern.test(digitless));
  return rule?.why ?? null;
}

const counters =
  "(?:(?:total|today|yesterday)[’'s]* (?:visit(?:or)?s?|hits|views)|visit(?:or)?s?(?: counter| today| online)?|page ?views|hits|(?:total|today|yesterday)|просмотров|посещений|посетителей|(?:ចំនួន)?អ្នកទស្សនា(?:សរុប)?|(?:ចំនួន)?អ្នកចូលមើល)[\\s:៖=]*\\p{Nd}(?:[\\p{Nd},. ]*\\p{Nd})?";
const address =
  '(?:your|ваш) ip(?: address|-адрес)?(?: is)?[\\s:៖]*[0-9a-f.:]*|ip ?របស់អ្នក[\\s:៖]*[0-9a-f.:]*';
const tail = new RegExp(
  `(?<=[.!?…។៕»”"')\\]])[\\s|•-]*((?:(?:${counters}|${address}|menafn\\d+id\\d+)[\\s|•,;-]*)+)$`,
  'iu',
);

/** The counters and addresses that a site has left behind the last sentence of a paragraph; null where none. */
export function furnitureTail(paragraph: string): { text: string; start: number } | null {
  // The tail of a page is short; looking further would only cost time.
  const from = Math.max(0, paragraph.length - 400);
  const found = tail.exec(paragraph.slice(from));
  return found?.[1] ? { text: found[1].trim(), start: from + found.index } : null;
}

function whole(source: string): RegExp {
  return new RegExp(`^(?:${source})$`, 'iu');
}
