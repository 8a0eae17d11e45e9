import { findDates, type FoundDate } from '../../language/find-dates.ts';
import { isAgency, openingCredit } from './credit.ts';
import { isKnownPlace, isPlaceInText } from './places.ts';

/** What stands before the first sentence, and where that starts. */
export interface Dateline {
  place: string;
  source: string;
  /** As found at the head of the paragraph; its year may be missing. */
  date: FoundDate | null;
  /** Length of the dateline with what parts it from the text. */
  length: number;
}

const separator = /\s*(?:--+|[–—―])\s*|\s+-\s+|\s*[:៖]\s*|\/\.?\s+|\)\s+(?=\p{Lu})/gu;
const reach = 140;

/** Words that a colon follows and that are no places. */
const labels = new Set(
  (
    'note|notes|update|updated|background|summary|contact|contacts|statement|attention|important|appeal|quote|photo|video|' +
    'subject|title|what|when|where|who|why|question|answer|editor|editors|speech|remarks|date|highlights|headline|caption|' +
    'source|announcement|reminder|warning|opinion|analysis|exclusive|breaking|media|release|report|news|covid|join|watch|' +
    'примечание|справка|внимание|важно|контакты|контакт|заявление|обновлено|фото|видео|тема|вопрос|ответ|цель|дата|итог|' +
    'итоги|источник|напоминание|обращение|анонс|новости|главное|кратко|цитата|коротко|мнение|сообщение|подробности|' +
    'ប្រភព|កម្មវត្ថុ|ចំណាំ|សម្គាល់|សេចក្តីប្រកាសព័ត៌មាន|សេចក្តីជូនព័ត៌មាន|សេចក្តីថ្លែងការណ៍|ព័ត៌មាន|ទំនាក់ទំនង|រូបភាព|វីដេអូ|កាលបរិច្ឆេទ|' +
    'សំណួរ|ចម្លើយ|គោលបំណង|ជូនដំណឹង|សារ|ប្រធានបទ'
  ).split('|'),
);

const weekdays =
  /(?<!\p{L})(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье)(?!\p{L})|ថ្ងៃ(?:ចន្ទ|អង្គារ|ពុធ|ព្រហស្បតិ៍|សុក្រ|សៅរ៍|អាទិត្យ)/giu;

/**
 * The dateline or credit that opens a paragraph (`GENEVA, 31 July 2020 –`, `CRC:`, `Ashgabat:`, `ភ្នំពេញ៖`), or
 * null. Everything before the separator must be understood as place, date or agency; what is not, is text.
 */
export function readDateline(paragraph: string, wholeText: string): Dateline | null {
  const credit = openingCredit(paragraph, wholeText);
  if (credit && credit.length < paragraph.length) {
    const rest = paragraph.slice(credit.length);
    const after = readPlaced(rest, wholeText);
    return {
      place: after?.place ?? '',
      source: [credit.name, after?.source ?? ''].filter((name) => name !== '').join(', '),
      date: after?.date ?? null,
      length: credit.length + (after?.length ?? 0),
    };
  }
  return readPlaced(paragraph, wholeText);
}

/**
 * A dateline on a line of its own, above the text or its headline: `Phnom Penh, 5 September 2025`. Names a place
 * that is known or told in the text, and a date or agency. Null for any other line.
 */
export function readDatelineAlone(line: string, wholeText: string): Dateline | null {
  if (line.length > 90) return null;
  const head = line.replace(/[\s:៖–—-]+$/u, '');
  const read = readHead(head, '–', '', wholeText);
  if (read === null || read.place === '' || (read.date === null && read.source === '')) return null;
  const isBelieved = isShouted(read.place) || isKnown(read.place, wholeText.replace(line, ' '));
  return isBelieved ? { ...read, length: line.length } : null;
}

function readPlaced(paragraph: string, wholeText: string): Dateline | null {
  const opening = paragraph.slice(0, reach);
  for (const match of opening.matchAll(separator)) {
    if (match.index === 0) continue;
    const isSlashed = match[0].startsWith('/') || match[0].startsWith(')');
    const head = opening.slice(0, match.index + (isSlashed ? 1 : 0));
    const end = match.index + match[0].length;
    const rest = paragraph.slice(end);
    if (!startsText(rest)) continue;
    const read = readHead(head, match[0], rest, wholeText);
    if (read) return withAgencyAfter({ ...read, length: end }, rest, wholeText);
  }
  return null;
}

/** `МОСКВА, 5 июн — РИА Новости. Текст`: the agency stands behind the dash. */
function withAgencyAfter(dateline: Dateline, rest: string, wholeText: string): Dateline {
  const agency = /^(\p{Lu}[\p{L} «»-]{1,30})(?:\.|\s[–—-])\s+(?=\p{Lu})/u.exec(rest);
  if (dateline.source !== '' || !agency?.[1] || !isAgency(agency[1], wholeText)) return dateline;
  return { ...dateline, source: agency[1], length: dateline.length + agency[0].length };
}

/** A text goes on with a capital, a digit, an opening quotation mark, or a script without capitals. */
function startsText(rest: string): boolean {
  return /^[«“"‘'([„\s]*(?:\p{Lu}|\p{Nd}|\p{Lo})/u.test(rest) && rest.length >= 20;
}

type Head = Pick<Dateline, 'place' | 'source' | 'date'>;

function readHead(head: string, mark: string, rest: string, wholeText: string): Head | null {
  const isColon = /[:៖]/.test(mark);
  const dates = findDates(head);
  if (dates.length > 1) return null;
  const date = dates[0] ?? null;
  const { left, source } = withoutAgency(
    date ? head.slice(0, date.start) + head.slice(date.end) : head,
    wholeText,
  );
  const place = left
    .replace(weekdays, '')
    .replace(/(?:^|[\s,.;])(?:г|года)(?=[\s,.;]|$)/giu, '')
    .replace(/^[\s,.;([]+|[\s,.;)\]/]+$/g, '')
    .replace(/\s*,(?:\s*,)+/g, ',')
    .replace(/\s+/g, ' ');
  if (place === '') return source !== '' || date?.date ? { place, source, date } : null;
  if (!looksLikePlace(place)) return null;
  if (source === '' && date === null && isAcronym(place, wholeText))
    return { place: '', source: place, date };
  const isVouchedFor = source !== '' || date !== null || isKnown(place, wholeText + ' ' + rest);
  const isOneWord = !/\s/.test(place) && !labels.has(place.toLowerCase());
  if (isVouchedFor || isShouted(place)) return { place, source, date };
  // A dash after one name is more often an aside than a dateline; a colon is not.
  return isColon && isOneWord && /\p{Lu}/u.test(place) ? { place, source, date } : null;
}

function withoutAgency(head: string, wholeText: string): { left: string; source: string } {
  const bracketed = /[([/]\s*([^()[\]/]{2,40}?)\s*[)\]/]/u.exec(head);
  if (bracketed?.[1]) {
    const isName =
      isAgency(bracketed[1], wholeText) || /^[\p{Lu}][\p{Lu}\p{Nd}&.-]{1,10}$/u.test(bracketed[1]);
    if (isName) return { left: head.replace(bracketed[0], ' '), source: bracketed[1] };
  }
  const outer = /^(\p{Lu}[\p{L}]+)\s+(?=\p{Lu})|[,.]\s*(\p{Lu}[\p{L} ]+)$/u.exec(head);
  const name = outer?.[1] ?? outer?.[2]?.trim();
  if (outer && name && isAgency(name, wholeText)) return { left: head.replace(outer[0], ' '), source: name };
  return { left: head, source: '' };
}

function looksLikePlace(place: string): boolean {
  const parts = place.split(/\s?,\s?/);
  if (place.length > 60 || parts.length > 3) return false;
  if (/^[\p{Script=Khmer}\u200B\s,]+$/u.test(place))
    return parts.every((part) => part.length <= 30 && !/[\s]/.test(part));
  return parts.every((part) => {
    const names = part.split(/[\s]+/);
    const isNames = names.every((name) =>
      /^(?:\p{Lu}[\p{L}.'’-]*|of|the|de|la|el|al|and|on|upon|на|и)$/u.test(name),
    );
    return isNames && names.length <= 4 && /^\p{Lu}/u.test(part);
  });
}

/** `RED CROSS –` is no place: only one word, perhaps with a region after it, is believed for its capitals alone. */
function isShouted(place: string): boolean {
  return /^\p{Lu}[\p{Lu}-]+(?:,|$)/u.test(place) && !labels.has(place.toLowerCase().split(',')[0] ?? '');
}

function isAcronym(place: string, wholeText: string): boolean {
  if (isAgency(place, wholeText)) return true;
  return /^\p{Lu}{2,4}$/u.test(place) && !isKnownPlace(place);
}

function isKnown(place: string, text: string): boolean {
  const first = place.split(/\s?,/)[0] ?? place;
  if (labels.has(first.toLowerCase())) return false;
  return isKnownPlace(first) || isPlaceInText(first, text);
}
