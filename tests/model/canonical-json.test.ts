import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canonicalJson, type JsonValue } from '../../src/model/canonical-json.ts';

test('the example of RFC 8785 §3.2.2 and §3.2.3 is written as the RFC writes it', () => {
  const value = JSON.parse(`{
    "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
    "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
    "literals": [null, true, false]
  }`) as JsonValue;
  assert.equal(
    canonicalJson(value),
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
      `"string":"€$\\u000f\\nA'B\\"\\\\\\\\\\"/"}`,
  );
});

test('names are sorted by UTF-16 code units (RFC 8785 §3.2.3)', () => {
  const value = JSON.parse(
    '{"\\u20ac":"Euro Sign","\\r":"Carriage Return","\\ufb33":"Hebrew Letter Dalet With Dagesh","1":"One",' +
      '"\\ud83d\\ude00":"Emoji: Grinning Face","\\u0080":"Control","\\u00f6":"Latin Small Letter O With Diaeresis"}',
  ) as Record<string, string>;
  const written = canonicalJson(value);
  assert.deepEqual(Object.values(JSON.parse(written) as Record<string, string>).length, 7);
  const order = [...written.matchAll(/:"([^"]+)"/g)].map((match) => match[1]);
  assert.deepEqual(order, [
    'Carriage Return',
    'One',
    'Control',
    'Latin Small Letter O With Diaeresis',
    'Euro Sign',
    'Emoji: Grinning Face',
    'Hebrew Letter Dalet With Dagesh',
  ]);
});

// RFC 8785, appendix B.
const numbers: [hex: string, written: string][] = [
  ['0000000000000000', '0'],
  ['8000000000000000', '0'],
  ['0000000000000001', '5e-324'],
  ['8000000000000001', '-5e-324'],
  ['7fefffffffffffff', '1.7976931348623157e+308'],
  ['4340000000000000', '9007199254740992'],
  ['4430000000000000', '295147905179352830000'],
  ['44b52d02c7e14af5', '9.999999999999997e+22'],
  ['44b52d02c7e14af6', '1e+23'],
  ['444b1ae4d6e2ef4f', '999999999999999900000'],
  ['444b1ae4d6e2ef50', '1e+21'],
  ['3eb0c6f7a0b5ed8d', '0.000001'],
  ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
  ['41b3de4355555553', '333333333.3333332'],
  ['becbf647612f3696', '-0.0000033333333333333333'],
];

for (const [hex, written] of numbers) {
  test(`the number ${hex} is written as ${written}`, () => {
    assert.equal(canonicalJson(Buffer.from(hex, 'hex').readDoubleBE()), written);
  });
}

test('a property that is undefined is left out', () => {
  assert.equal(canonicalJson({ b: undefined, a: [{ c: undefined }] }), '{"a":[{}]}');
});

for (const value of [NaN, Infinity, -Infinity, '\ud800', { '\udc00': 1 }, ['\ud800x']]) {
  test(`I-JSON forbids ${JSON.stringify(value)} (${typeof value})`, () => {
    assert.throws(() => canonicalJson(value), TypeError);
  });
}
