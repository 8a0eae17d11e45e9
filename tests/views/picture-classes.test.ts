import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pictureClasses, pictureRules } from '../../src/views/picture-classes.ts';
import { trialPicture } from './trial-texts.ts';

const rules = pictureRules();

for (const [colour, rule] of [
  ['#000000', '{background:#000}'],
  ['#ffffff', '{background:#fff}'],
  ['#1a6b8f', '{background:#369}'],
] as const) {
  test(`the placeholder of ${colour} is the nearest colour of the stylesheet`, () => {
    const [tint] = (pictureClasses({ ...trialPicture, colour }) ?? '').split(' ');
    assert.ok(rules.includes(`.${String(tint)}${rule}`), tint);
  });
}

test('every focal point has its rules in the stylesheet', () => {
  for (let percent = 0; percent <= 100; percent += 1) {
    const classes = pictureClasses({ ...trialPicture, focalPoint: { x: percent, y: 100 - percent } });
    const [x, y] = (classes ?? '').split(' ');
    const written = new RegExp(
      `\\.${String(x)}\\{--fx:(\\d+)%\\}.*\\.${String(y)}\\{--fy:(\\d+)%\\}|\\.${String(y)}\\{--fy:(\\d+)%\\}.*\\.${String(x)}\\{--fx:(\\d+)%\\}`,
    ).exec(rules);
    assert.ok(written, `${String(x)} ${String(y)}`);
    const across = Number(written[1] ?? written[4]);
    assert.ok(Math.abs(across - percent) <= 5, `${String(across)} for ${String(percent)}`);
  }
});

test('a picture of before there were colours and focal points has no class', () => {
  assert.equal(pictureClasses(trialPicture), undefined);
});
