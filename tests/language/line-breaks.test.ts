import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withBreaksAnywhere, withLineBreaks } from '../../src/language/line-breaks.ts';

const shown = (text: string): string => text.replaceAll('\u200B', '|').replaceAll('\u00A0', '_');

describe('where a line may break', () => {
  it('is between the words of Khmer, and at its spaces', () => {
    assert.equal(shown(withLineBreaks('ប្រជាជនត្រូវការជម្រក ទឹកស្អាត', 'km')), 'ប្រជាជន|ត្រូវការ|ជម្រក ទឹក|ស្អាត');
  });

  it('is not before ៗ, nor where an editor divides the words otherwise', () => {
    assert.equal(shown(withLineBreaks('ថ្មីៗ', 'km')), 'ថ្មីៗ');
    assert.equal(shown(withLineBreaks('ប្រជា\u200Bជនត្រូវការ', 'km')), 'ប្រជា|ជនត្រូវការ');
  });

  it('is not inside a number, in either digits', () => {
    assert.equal(shown(withLineBreaks('១២ ០០០ នាក់', 'km')), '១២_០០០ នាក់');
    assert.equal(shown(withLineBreaks('in 2026 40 boats, 1 200 nets', 'en')), 'in 2026 40 boats, 1_200 nets');
  });

  it('is not behind a short word of Russian', () => {
    assert.equal(
      shown(withLineBreaks('Вода и хлеб: за семь дней — в «Тонле»', 'ru')),
      'Вода и_хлеб: за_семь дней — в_«Тонле»',
    );
  });

  it('is anywhere but inside a cluster, where nothing else fits', () => {
    assert.equal(shown(withBreaksAnywhere('ស្ត្រីញ៉ុំab')), 'ស្ត្រី|ញ៉ុំ|a|b');
  });

  it('changes nothing that is seen', () => {
    const text = 'ស្ត្រី ៣ ១៨០ នាក់ (WHO) на воду';
    for (const locale of ['km', 'en', 'ru'] as const)
      assert.equal(withLineBreaks(text, locale).replaceAll('\u200B', '').replaceAll('\u00A0', ' '), text);
  });
});
