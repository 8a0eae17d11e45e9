import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { parseTextRelease } from '../../../src/importers/text/parse-text-release.ts';
import { isoDate } from '../../../src/language/calendar-date.ts';
import { plainText } from '../../../src/model/rich-text.ts';

const folder = path.resolve(import.meta.dirname, '../../../../shared/input');
const skip = existsSync(folder) ? false : 'not run: there is no ../shared/input';

/** By the number in the name of the file: locale, date, place, source, whether it has a headline, paragraphs. */
const known: Record<string, unknown[]> = {
  '000': ['en', '2020-12-16', '', 'CRC', true, 6],
  '003': ['en', '2025-09-06', 'Ashgabat', 'MENAFN – The Peninsula (QNA)', false, 10],
  '004': ['ru', '2025-09-05', '', undefined, false, 13],
};
const furniture = /log ?in|1\/1|menafn|^date |press release|your ip|visitors?:|ភាសាខ្មែរ|туризм/im;

test('real texts lose their furniture and no letter of their own', { skip }, () => {
  const seen = new Set<string>();
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.txt'))) {
    const text = readFileSync(path.join(folder, name), 'utf8');
    const parsed = parseTextRelease(text, { fileName: name, timeZone: 'Asia/Phnom_Penh' });
    assert.ok(parsed.ok, name);
    const { draft, report } = parsed;
    assert.doesNotMatch(`${draft.title}\n${plainText(draft.body)}`, furniture, name);
    const expected = known[name.slice(0, 3)];
    if (!expected) continue;
    seen.add(name.slice(0, 3));
    const { locale, releasedOn, datelinePlace, syndicatedFrom, titleIsProposed, body } = draft;
    assert.deepEqual(
      [
        locale,
        releasedOn && isoDate(releasedOn),
        datelinePlace,
        syndicatedFrom?.name,
        !titleIsProposed,
        body.length,
      ],
      expected,
    );
    const letters = (piece: string): string => [...piece.replace(/[^\p{L}\p{N}]/gu, '')].sort().join('');
    const pieces = [
      ...report.dropped.map((piece) => piece.text),
      ...report.taken
        .filter(
          ({ as, why }) => as === 'place' || as === 'source' || (as === 'title' && why === 'the headline'),
        )
        .map((piece) => piece.text),
      plainText(body),
    ];
    assert.equal(letters(pieces.join('')), letters(text), name);
  }
  assert.deepEqual([...seen].sort(), Object.keys(known));
});
