import { endsSentence } from '../../language/sentences.ts';
import { words } from '../../language/words.ts';
import type { Locale } from '../../model/locale.ts';
import { isInOwnScript } from './own-script.ts';
import type { Paragraph } from './paragraphs.ts';
import type { TextReport } from './text-draft.ts';

const oddKhmer = /[\u17A3\u17A4\u17D3]|([\u17B6-\u17C5])\1/u;

/** Warns of lines above the headline that are as long as a headline: one of them may be it. */
export function warnOfDropped(dropped: readonly Paragraph[], locale: Locale, report: TextReport): void {
  for (const { line, text } of dropped) {
    if (isInOwnScript(text, locale) && words(text.slice(0, 500), locale).length >= 6) {
      report.warnings.push(`line ${line} was dropped and is long: see whether it is text, or the headline`);
    }
  }
}

/** Warns of what an editor should look at in the text that was kept. */
export function warnOfBody(body: readonly Paragraph[], locale: Locale, report: TextReport): void {
  for (const { line, text } of body) {
    if (!isInOwnScript(text, locale))
      report.warnings.push(`line ${line} is in another script than the text; it was kept`);
    const odd = oddKhmer.exec(text);
    if (!odd) continue;
    const place = text.slice(Math.max(0, odd.index - 2), odd.index + 3);
    report.warnings.push(
      `line ${line}: "${place}" holds a sign that Khmer no longer uses, or a doubled vowel`,
    );
  }
  const last = body.at(-1);
  if (last && body.length > 1 && !endsSentence(last.text)) {
    report.warnings.push(`line ${last.line}: the last line is no sentence; it was kept`);
  }
}
