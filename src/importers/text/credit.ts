/** Agencies and offices whose short name opens a release. */
const known = new Set(
  (
    'AKP|AFP|AP|QNA|TASS|IFRC|ICRC|CRC|UN|UNICEF|UNHCR|OCHA|WFP|WHO|UNDP|IOM|FAO|UNESCO|SPA|WAM|KUNA|IRNA|XINHUA|Xinhua|' +
    'Reuters|REUTERS|MENAFN|Interfax|TDH|Kazinform|UzA|AKIpress|BelTA|ReliefWeb|' +
    'ТАСС|ИНТЕРФАКС|Интерфакс|РИА Новости|РИА НОВОСТИ|МИА «Россия сегодня»|МККК|МФОККиКП|МФКК|ООН|ВОЗ|ЮНИСЕФ|УВКБ|ВПП|' +
    'БелТА|Казинформ|Трэнд|Trend|АКП|РКК|TURKMENPORTAL|Turkmenportal'
  ).split('|'),
);

/** A credit at the start of a text: who it comes from, and how much of the text says so. */
export interface Credit {
  name: string;
  length: number;
}

/** Is this the short name of an agency: one we know, or one that the text explains in brackets, `… (CRC)`? */
export function isAgency(name: string, text: string): boolean {
  if (known.has(name)) return true;
  return /^\p{Lu}{2,8}$/u.test(name) && text.includes(`(${name})`);
}

/**
 * An agency's credit that opens a line: `MENAFN - The Peninsula) QNA`, `(AKP) –`, `QNA`. Its brackets are
 * often lost on the way. Null where there is none.
 */
export function openingCredit(line: string, text: string): Credit | null {
  const chain = /^\(?\s*([\p{L}][\p{L}&.]{1,11})\s?[-–—]\s?([^()]{2,60})\)[\s:–—-]*/u.exec(line);
  if (chain?.[1] && chain[2] && (isAgency(chain[1], text) || isAgency(chain[2].trim(), text))) {
    const through = `${chain[1]} – ${chain[2].trim()}`;
    const origin = /^\(?(\p{Lu}{2,8})\)?$/u.exec(line.slice(chain[0].length).trim());
    if (origin?.[1]) return { name: `${through} (${origin[1]})`, length: line.length };
    return { name: through, length: chain[0].length };
  }
  const through = /^(MENAFN)\s?[-–—]\s?([\p{L}][^().!?]{1,60})$/u.exec(line);
  if (through?.[1] && through[2])
    return { name: `${through[1]} – ${through[2].trim()}`, length: line.length };
  const bracketed = /^[([/]\s*([^()[\]/]{2,40}?)\s*[)\]/][\s.:–—-]*/u.exec(line);
  if (bracketed?.[1] && isAgency(bracketed[1], text)) {
    return { name: bracketed[1], length: bracketed[0].length };
  }
  if (known.has(line.replace(/[.:]$/, ''))) return { name: line.replace(/[.:]$/, ''), length: line.length };
  return null;
}

/** A line that does nothing but name the source: `Source: QNA`, `Источник: ТАСС`, `ប្រភព៖ AKP`, `(AKP)`. */
export function sourceLine(line: string, text: string): string | null {
  const labelled = /^(?:source|источник|ប្រភព)\s?[:៖–—-]\s?(.{2,60})$/iu.exec(line);
  if (labelled?.[1] && labelled[1].split(/\s/).length <= 6) return labelled[1].replace(/[.។]$/, '').trim();
  const alone = /^[(/[—–-]?\s*([^()[\]/]{2,30}?)\s*[)/\]]?[.។]?$/u.exec(line);
  return alone?.[1] && /^[(/[—–-]/.test(line) && isAgency(alone[1], text) ? alone[1] : null;
}
