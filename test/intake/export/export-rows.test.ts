import fc from 'fast-check';
import { exportRows, readUnitRegisterRows } from 'model-ward-rules/intake';
import { describe, expect, it } from 'vitest';

const exported = (text: string) => exportRows([[text]])[0]?.[0];

/** A reader of tables gives the cell back, here as the name of a unit, and as it came where its row is refused. */
const nameRead = (name: unknown) =>
  readUnitRegisterRows({
    units: [
      ['id', 'name', 'level'],
      ['a', name, 'ward'],
    ],
  }).units;

describe('rows for a spreadsheet', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+84', "'+84"],
    ['-', "'-"],
    ['@a', "'@a"],
    ['\tx', "'\tx"],
    ['\rx', "'\rx"],
    ['\uff1d1', "'\uff1d1"],
    ['\uff0b1', "'\uff0b1"],
    ['\uff0d1', "'\uff0d1"],
    ['\uff201', "'\uff201"],
    ["'=1", "''=1"],
    ["''@", "'''@"],
    ['a\n=1\r\n+2\r-3\u2028@4', "a\n'=1\r\n'+2\r'-3\u2028'@4"],
    ['\r=1', "'\r'=1"],
  ])('have %j escaped', (text, escaped) => {
    expect(exported(text)).toBe(escaped);
  });

  it.each(['', 'Bến Hòa', "'", "'a", 'a=1', '1-2', 'a\nb', "d'Or"])('leave %j alone', (text) => {
    expect(exported(text)).toBe(text);
  });

  it('keep numbers, negative ones too, and all else that is no text', () => {
    expect(exportRows([[-5, 0.5, true, null, undefined], []])).toEqual([
      [-5, 0.5, true, null, undefined],
      [],
    ]);
  });

  it('are read without the apostrophe, and given back with it where they are refused', () => {
    expect(nameRead("'=A").accepted[0]?.value.name).toBe('=A');
    expect(nameRead("''=A").accepted[0]?.value.name).toBe("'=A");
    expect(nameRead("'A").accepted[0]?.value.name).toBe("'A");
    expect(nameRead("B\n'=A").accepted[0]?.value.name).toBe('B\n=A');
    expect(nameRead("'-").rejected[0]?.cells).toEqual(['a', "'-", 'ward']);
  });
});

describe('any text', () => {
  const text = fc
    .array(fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '\n', '\uff1d', 'a', ' ', '\u2029'))
    .map((letters) => `x${letters.join('')}x`);

  it('comes back from the rows, and begins no line as a formula does', () => {
    fc.assert(
      fc.property(text, (given) => {
        const name = given.slice(1);
        const cell = exported(name);
        for (const line of String(cell).split(/[\n\r\u2028\u2029]/)) {
          expect(line).not.toMatch(/^[=+\-@\t\uff1d\uff0b\uff0d\uff20]/);
        }
        // Blanks at the ends are no part of a name.
        expect(nameRead(cell).accepted[0]?.value.name).toBe(name.trim());
      }),
      { numRuns: 150 },
    );
  });
});
