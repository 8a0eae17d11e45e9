/** Texts that break XML which is put together carelessly, each with what a reader should see of it. */
export const hostileTexts: readonly { name: string; text: string; seen: string }[] = [
  { name: 'control characters', text: 'a\u0001b\u0008c\u001fd', seen: 'abcd' },
  { name: 'non-characters', text: 'a\uFFFEb\uFFFFc', seen: 'abc' },
  { name: 'a lone high surrogate', text: 'a\uD800b', seen: 'a\uFFFDb' },
  { name: 'a lone low surrogate', text: 'a\uDC00b', seen: 'a\uFFFDb' },
  { name: 'surrogates in the wrong order', text: 'a\uDE00\uD83Db', seen: 'a\uFFFD\uFFFDb' },
  { name: 'the end of a CDATA section', text: 'a]]>b', seen: 'a]]>b' },
  { name: 'markup', text: '<b>&amp;"\'</b>', seen: '<b>&amp;"\'</b>' },
  { name: 'bidi marks', text: '\u202Ea\u2066b\u2069\u200F', seen: '\u202Ea\u2066b\u2069\u200F' },
  { name: 'emoji', text: 'a\u{1F600}👩‍🚒b', seen: 'a\u{1F600}👩‍🚒b' },
  { name: 'Khmer clusters', text: 'ស្ត្រី\u200Bខ្មែរ', seen: 'ស្ត្រី\u200Bខ្មែរ' },
  { name: 'Cyrillic with an accent', text: 'за\u0301мок', seen: 'за\u0301мок' },
];
