import assert from 'node:assert/strict';
import { STATUS_CODES } from 'node:http';
import type { Reply } from '../site/trial-site.ts';

/*
 * Guides show answers shortened. `…` stands for what was left out: members of an object, items of an array, the rest of a
 * text, the rest of a line, or lines where it stands in one alone.
 */

/** Throws unless the answer is the JSON that is shown. An object without `…` shows every member. */
export function expectJson(reply: Reply, shown: string): void {
  expectValue(JSON.parse(reply.text), JSON.parse(withQuotedElisions(shown)), 'the answer');
}

/** Throws unless status and headers are those that are shown. */
export function expectHead(reply: Reply, shown: string): void {
  const [first, ...lines] = shown.trim().split('\n');
  assert.equal(`HTTP/1.1 ${String(reply.status)} ${STATUS_CODES[reply.status] ?? ''}`, first);
  for (const line of lines) {
    const [, name, value] = /^([\w-]+): (.+)$/.exec(line) ?? [];
    assert.ok(name !== undefined && value !== undefined, `no header: ${line}`);
    assert.match(String(reply.headers[name.toLowerCase()]), pattern(value, { isWhole: true }), line);
  }
}

/** Throws unless the text is the one that is shown; `isWhole` false where an excerpt is shown. */
export function expectText(text: string, shown: string, { isWhole = true } = {}): void {
  assert.match(trimmed(text), pattern(trimmed(shown), { isWhole }));
}

function expectValue(found: unknown, shown: unknown, place: string): void {
  if (typeof shown === 'string' && shown.includes('…')) {
    assert.equal(typeof found, 'string', place);
    assert.match(String(found), pattern(shown, { isWhole: true }), place);
  } else if (Array.isArray(shown)) {
    assert.ok(Array.isArray(found), place);
    const items = shown.filter((each) => each !== elision);
    if (items.length === shown.length) assert.equal(found.length, items.length, `items of ${place}`);
    for (const [index, item] of items.entries())
      expectValue(found[index], item, `${place}[${String(index)}]`);
  } else if (typeof shown === 'object' && shown !== null) {
    assert.ok(typeof found === 'object' && found !== null, place);
    const { [elision]: isShortened, ...members } = shown as Record<string, unknown>;
    const all = Object.keys(found).sort();
    if (isShortened === undefined) assert.deepEqual(Object.keys(members).sort(), all, `members of ${place}`);
    for (const [name, value] of Object.entries(members)) {
      assert.ok(name in found, `${name} of ${place}`);
      expectValue((found as Record<string, unknown>)[name], value, `${place}.${name}`);
    }
  } else assert.equal(found, shown, place);
}

const elision = ' … ';

/** Makes JSON of it: a bare `…` becomes an item of its own, or a member. */
function withQuotedElisions(shown: string): string {
  const open: string[] = [];
  return shown.replace(/"(?:[^"\\]|\\.)*"|[[\]{}…]/g, (sign) => {
    if (sign === '{' || sign === '[') open.push(sign);
    if (sign === '}' || sign === ']') open.pop();
    if (sign !== '…') return sign;
    return open.at(-1) === '{' ? `"${elision}": true` : `"${elision}"`;
  });
}

function trimmed(text: string): string {
  return text
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .join('\n');
}

function pattern(shown: string, { isWhole }: { isWhole: boolean }): RegExp {
  const parts = shown
    .split(/^…$/m)
    .map((lines) => lines.split('…').map(escaped).join('.*'))
    .join('[^]*');
  return new RegExp(isWhole ? `^${parts}$` : parts);
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
