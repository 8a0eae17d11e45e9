import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { element, xmlDocument } from '../../src/xml/xml-document.ts';
import { hostileTexts } from '../feeds/hostile-texts.ts';

for (const { name, text, seen } of hostileTexts) {
  test(`a parser reads ${name} in text as meant`, () => {
    assert.equal(parse(xmlDocument(element('a', {}, text))).text, seen);
  });

  test(`a parser reads ${name} in an attribute as meant`, () => {
    assert.equal(parse(xmlDocument(element('a', { b: text }))).attribute, seen);
  });
}

test('white space survives in text and attributes', () => {
  const text = ' a\tb\nc\rd\r\ne ';
  assert.equal(parse(xmlDocument(element('a', {}, text))).text, text);
  assert.equal(parse(xmlDocument(element('a', { b: text }))).attribute, text);
});

test('no string whatever makes a document that a strict parser refuses', () => {
  const anything = fc.string({
    unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
  });
  fc.assert(
    fc.property(anything, anything, (text, attribute) => {
      const parsed = parse(xmlDocument(element('a', { b: attribute }, text, element('c', {}, text))));
      assert.equal(parsed.attribute.isWellFormed(), true);
    }),
    { numRuns: 2000 },
  );
});

test('elements alone are indented, text is not', () => {
  const root = element('a', {}, element('b', {}, 'text'), element('c', {}, element('d')));
  assert.equal(
    xmlDocument(root),
    '<?xml version="1.0" encoding="utf-8"?>\n<a>\n  <b>text</b>\n  <c>\n    <d/>\n  </c>\n</a>\n',
  );
});

function parse(xml: string): { text: string; attribute: string } {
  const found = { text: '', attribute: '' };
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ attributes }) => (found.attribute ||= attributes['b']?.value ?? ''));
  let depth = 0;
  parser.on('opentagstart', () => (depth += 1));
  parser.on('closetag', () => (depth -= 1));
  parser.on('text', (text) => {
    if (depth > 0) found.text += text;
  });
  // Through bytes, as it travels.
  parser.write(Buffer.from(xml).toString()).close();
  return found;
}
