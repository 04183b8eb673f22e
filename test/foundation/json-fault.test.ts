import { expect, it } from 'vitest';
import { jsonFault } from '../../src/foundation/reading/json-fault';

/** A text that is no JSON; `|` stands before the sign at which it goes wrong, or at its end where more is missing. */
const faulty: readonly string[] = [
  '|',
  ' \n|',
  '|x',
  '|tru',
  '|-',
  '|:',
  '|,',
  '|😀',
  '|\u00a01',
  '0|1',
  '1|,2',
  '1|.',
  '"a|',
  '"|\\x"',
  '"|\\u12g4"',
  '"\\u12A4\\"|',
  '"a|\nb"',
  '"a b" |x',
  '" |\tb"',
  '"a" |:1',
  '[|',
  '[|,1]',
  '[|}',
  '[1,|]',
  '[1,|,2]',
  '[1 |2]',
  '[1.5e+3,-0,true,null|x]',
  '["a"|:1]',
  '[[]|',
  '{|',
  '{|,}',
  '{|a:1}',
  '{|1:1}',
  '{|]',
  '{"a"|}',
  '{"a" |1}',
  '{"a"|,"b":1}',
  '{"a":|}',
  '{"a":|,}',
  '{"a":1|]',
  '{"a":1|:2}',
  '{"a":1 |"b":2}',
  '{"a":1,|}',
  '{"a":1,|1}',
  '{"a":1,"b"|}',
  '{"a":[1,{"b":2}],"c":{}}|}',
  '{"a":1} |x',
];

it.each(faulty)('finds where a text stops being JSON: %s', (marked) => {
  const index = marked.indexOf('|');
  const text = marked.replace('|', '');
  expect(() => JSON.parse(text)).toThrow();
  const { code, params } = jsonFault(text);
  const before = text.slice(0, index).split('\n');
  const sign = text.codePointAt(index);
  expect({ code, params }).toStrictEqual({
    code: 'json/syntax',
    params: {
      line: before.length,
      column: [...(before.at(-1) ?? '')].length + 1,
      ...(sign === undefined ? {} : { found: String.fromCodePoint(sign) }),
    },
  });
});
