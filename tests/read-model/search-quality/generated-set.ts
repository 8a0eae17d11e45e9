import type { Locale } from '../../../src/model/locale.ts';
import { otherKhmerSpelling } from './khmer-spellings.ts';
import { seededRandom, type Random } from './random.ts';
import type { Expression, WordList } from './word-list.ts';

export interface SetText {
  publicId: string;
  title: string;
  summary: string;
  body: string;
  /** What it speaks of. */
  concepts: ReadonlySet<string>;
}

export const queryKinds = ['one word', 'two words', 'three words', 'phrase', 'exclusion'] as const;

export interface SetQuery {
  kind: (typeof queryKinds)[number];
  typed: string;
  /** The publicIds of the texts that whoever typed it would want to see. */
  relevant: ReadonlySet<string>;
}

const textCount = 700;
const asksPerConcept = 2;
const queriesOfSeveral = { 'two words': 30, 'three words': 10, exclusion: 15 } as const;

/** Texts of one language made of a word list, and queries whose answers are known from what was put into which text. */
export function generatedSet(locale: Locale, list: WordList): { texts: SetText[]; queries: SetQuery[] } {
  const random = seededRandom(locales[locale]);
  const texts = Array.from({ length: textCount }, (_, at) => {
    const publicId = `${locale}${String(at).padStart(6, '0')}`;
    return textOf(publicId, expressionsOf(list, at, random), { locale, list, random });
  });
  return { texts, queries: queriesOf(texts, { locale, list, random }) };
}

/** Seeds. */
const locales: Readonly<Record<Locale, number>> = { km: 1, en: 2, ru: 3 };

interface Source {
  locale: Locale;
  list: WordList;
  random: Random;
}

/** Two to four that mean something and two or three that only look so; in some texts the parts of a phrase, apart. */
function expressionsOf(list: WordList, at: number, random: Random): Expression[] {
  const { expressions, distractors, phrases } = list;
  const chosen = Array.from({ length: 2 + random.below(2) }, () => random.of(distractors));
  if (at % 10 === 0 && phrases.length > 0) {
    for (const part of random.of(phrases).parts)
      chosen.splice(
        random.below(2),
        0,
        random.of(expressions.filter(({ concepts }) => concepts.join() === part)),
      );
  }
  while (chosen.length < 6) chosen.splice(random.below(6), 0, random.of(expressions));
  return chosen;
}

function textOf(
  publicId: string,
  expressions: readonly Expression[],
  { locale, list, random }: Source,
): SetText {
  const border = locale === 'km' ? random.of(['', '', '', '\u200B', '\u200B', ' ']) : ' ';
  const write = (text: string): string =>
    locale === 'km' ? otherKhmerSpelling(text.replaceAll(' ', border), random) : text;
  const first = random.below(list.frames.length);
  const sentences = expressions.map(({ written }, at) =>
    write((list.frames[(first + at) % list.frames.length] ?? '…').replace('…', written)),
  );
  const [title = '', summary = '', ...body] = sentences;
  const concepts = new Set(expressions.flatMap((each) => each.concepts));
  return { publicId, title, summary, body: body.join(' '), concepts };
}

function queriesOf(texts: readonly SetText[], source: Source): SetQuery[] {
  const { list, random } = source;
  const names = [...list.asked.keys()];
  const query = (
    kind: SetQuery['kind'],
    typed: string,
    isRelevant: (of: ReadonlySet<string>) => boolean,
  ): SetQuery => ({
    kind,
    typed,
    relevant: new Set(texts.filter(({ concepts }) => isRelevant(concepts)).map(({ publicId }) => publicId)),
  });

  /** What texts speak of together, since nobody would want an answer that is empty. */
  const together = (count: number): string[] => {
    for (;;) {
      const asked = [...random.of(texts).concepts].filter((concept) => list.asked.has(concept));
      if (asked.length >= count) return asked.slice(0, count);
    }
  };
  const several = (count: 2 | 3, kind: 'two words' | 'three words') =>
    Array.from({ length: queriesOfSeveral[kind] }, () => {
      const all = together(count);
      // In Khmer the next word may follow without a space.
      const border = source.locale === 'km' && random.below(2) === 0 ? '' : ' ';
      return query(kind, all.map((each) => askedAs(each, source)).join(border), (of) =>
        all.every((each) => of.has(each)),
      );
    });

  return [
    ...names.flatMap((name) =>
      Array.from({ length: asksPerConcept }, () =>
        query('one word', askedAs(name, source), (of) => of.has(name)),
      ),
    ),
    ...several(2, 'two words'),
    ...several(3, 'three words'),
    ...list.phrases.flatMap(({ forms, name }) =>
      [0, 1].map(() => query('phrase', `"${typedAs(random.of(forms), source)}"`, (of) => of.has(name))),
    ),
    ...Array.from({ length: queriesOfSeveral.exclusion }, () => {
      const [wanted = '', unwanted = ''] = together(2);
      return query('exclusion', `${askedAs(wanted, source)} -${askedAs(unwanted, source)}`, (of) => {
        return of.has(wanted) && !of.has(unwanted);
      });
    }),
  ];
}

function askedAs(concept: string, source: Source): string {
  return typedAs(source.random.of(source.list.asked.get(concept) ?? []), source);
}

function typedAs(text: string, { locale, random }: Source): string {
  if (locale !== 'km') return text;
  return otherKhmerSpelling(text.replaceAll(' ', random.of(['', '', '\u200B'])), random);
}
