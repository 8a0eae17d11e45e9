import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ninjs, type NinjsUsable, type NinjsView } from '../../src/feeds/ninjs.ts';
import { assertGolden } from './golden-file.ts';
import { hostileTexts } from './hostile-texts.ts';
import { ninjsSchema } from '../../src/site/api/ninjs-schema.ts';
import { ninjsViews } from './trial-ninjs.ts';

for (const [name, view] of Object.entries(ninjsViews)) {
  test(`ninjs of a release that is ${name} is written as the golden file has it`, () =>
    assertGolden(`${name}.ninjs`, ninjs(view)));

  test(`ninjs of a release that is ${name} is what IPTC asks`, () => {
    assert.equal(read(view).pubStatus, view.status);
  });
}

test('a withheld or canceled release has no body, picture or document', () => {
  for (const view of [ninjsViews.withheld, ninjsViews.canceled]) {
    const { bodies, associations } = read(view);
    assert.deepEqual([bodies, associations], [undefined, undefined]);
  }
});

for (const { name, text, seen } of hostileTexts) {
  test(`a title with ${name} does not break ninjs`, () => {
    const view: NinjsUsable = { ...ninjsViews.usable, title: text, contentHtml: text, creator: text };
    assert.equal(read(view).headlines?.[0]?.value, seen);
  });
}

function read(view: NinjsView) {
  // Through bytes, as it travels.
  return ninjsSchema.parse(JSON.parse(Buffer.from(ninjs(view)).toString()));
}
