import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, it, test } from 'node:test';
import ts from 'typescript';
import { problemText } from '../../src/editorial/texts/problem-text.ts';
import { isAdminKey } from '../../src/editorial/texts/admin-text.ts';
import { locales } from '../../src/model/locale.ts';
import type { Problem } from '../../src/model/problem.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** Where problems come from that officers meet; importers and the processes speak to operators, in English. */
const places = ['src/model', 'src/editorial', 'media', 'collections'];

/** Rules by the file that uses them. */
const rules = new Map<string, string>();
for (const place of places)
  for (const file of await readdir(path.join(root, place), { recursive: true })) {
    if (!/[.]tsx?$/.test(file)) continue;
    const name = path.join(place, file);
    for (const rule of rulesIn(name, await readFile(path.join(root, name), 'utf8'))) rules.set(rule, name);
  }

describe('every rule that an officer can break', () => {
  assert.ok(rules.size > 50, `only ${String(rules.size)} rules were found`);
  for (const [rule, file] of rules)
    it(`${rule} (${file}) has a string`, () => {
      assert.ok(isAdminKey(`problem.${rule}`));
    });
});

const pending: Problem = {
  code: 'Conflict',
  rule: 'pending',
  message: 'Something waits.',
  locale: 'ru',
  values: { version: 2, goesLiveAt: '2026-11-21T08:00:00.000Z' },
};

test('a problem is said in each language, with its own name of the locale and the time of the organisation', () => {
  const said = locales.map((language) => problemText(pending, { language, timeZone: 'Asia/Phnom_Penh' }));
  assert.match(said[0] ?? '', /ជាភាសារុស្ស៊ី.*ថ្ងៃទី២១ ខែវិច្ឆិកា ឆ្នាំ២០២៦ ម៉ោង១៥:០០/);
  assert.match(said[1] ?? '', /in Russian.*21 November 2026 at 15:00/);
  assert.match(said[2] ?? '', /на русском.*21 ноября 2026/);
});

test('who may do it is named in words', () => {
  const rights: Problem = { code: 'Forbidden', rule: 'rights', message: 'No.', values: { role: 'editor' } };
  assert.match(problemText(rights, { language: 'ru', timeZone: 'UTC' }), /обратитесь к редактору/);
});

test('figures are written in the digits of the language', () => {
  const long: Problem = {
    code: 'Invalid',
    rule: 'picture-too-long',
    message: 'Long.',
    values: { sidePixels: 16_383 },
  };
  assert.match(problemText(long, { language: 'km', timeZone: 'UTC' }), /១៦៣៨៣ ភីកសែល/);
  assert.match(problemText(long, { language: 'en', timeZone: 'UTC' }), /16,383 pixels/);
});

test('a rule without a string says its own message, and a busy database says so', () => {
  const unknown: Problem = { code: 'Invalid', rule: 'of-nobody', message: 'Nobody knows.' };
  const language = { language: 'ru', timeZone: 'UTC' };
  assert.equal(problemText(unknown, language), 'Nobody knows.');
  assert.match(problemText({ ...unknown, code: 'Unavailable' }, language), /попробуйте/);
});

test('another language of Payload than ours gets English', () => {
  assert.match(problemText(pending, { language: 'fr', timeZone: 'UTC' }), /^A version in Russian/);
});

/**
 * The rules that a source names: what stands after `rule:`, what is passed to a parameter called `rule`, and the names of
 * the table of refused files. Fails where a rule is put together, because then nobody can look for its string.
 */
function rulesIn(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const takers = new Map<string, number>();
  const found: string[] = [];
  visit(source, (node) => {
    if (!ts.isFunctionLike(node)) return;
    const at = node.parameters.findIndex((each) => each.name.getText() === 'rule');
    const name = ts.isFunctionDeclaration(node) ? node.name : nameOfVariable(node.parent);
    if (at >= 0 && name) takers.set(name.getText(), at);
  });
  visit(source, (node) => {
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'rule') literals(node.initializer);
    if (ts.isCallExpression(node)) {
      const at = takers.get(node.expression.getText());
      const argument = at === undefined ? undefined : node.arguments[at];
      if (argument) literals(argument);
    }
    if (ts.isVariableDeclaration(node) && node.name.getText() === 'refusals') {
      visit(node, (each) => {
        if (ts.isPropertyAssignment(each) && ts.isStringLiteral(each.name)) found.push(each.name.text);
      });
    }
  });
  return found;

  function literals(expression: ts.Expression): void {
    if (ts.isStringLiteral(expression)) found.push(expression.text);
    else if (ts.isConditionalExpression(expression)) {
      literals(expression.whenTrue);
      literals(expression.whenFalse);
    } else
      assert.ok(
        !ts.isTemplateExpression(expression) && !ts.isBinaryExpression(expression),
        `${file} puts a rule together: ${expression.getText()}`,
      );
  }
}

function nameOfVariable(node: ts.Node): ts.BindingName | undefined {
  return ts.isVariableDeclaration(node) ? node.name : undefined;
}

function visit(node: ts.Node, use: (node: ts.Node) => void): void {
  use(node);
  node.forEachChild((child) => {
    visit(child, use);
  });
}
