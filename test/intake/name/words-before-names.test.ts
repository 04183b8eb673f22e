import { orThrow, parseUnitRegister, plainDate } from 'model-ward-rules';
import {
  indexUnitNames,
  matchUnitCode,
  matchUnitName,
  type UnitNameQuery,
  unitNameKey,
} from 'model-ward-rules/intake';
import { describe, expect, it } from 'vitest';

const romans = [
  ...['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'],
  ...['XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI', 'XVII', 'XVIII', 'XIX', 'XX'],
];

/** Whether a ward of one name is found by another. */
function finds(name: string, written: string, level = 'ward'): boolean {
  const register = orThrow(
    parseUnitRegister({ units: [{ id: 'w', name, level }], successions: [] }),
    () => undefined,
  );
  const options = { asOf: plainDate('2024-12-31'), level } as never;
  return matchUnitName(indexUnitNames(register, options), { name: written }).ok;
}

describe('who speaks for a ward', () => {
  it.each(['Công an', 'C.A', 'CA', 'UBND', 'Ủy ban nhân dân', 'Uỷ ban nhân dân'])(
    'may stand before its level: %s',
    (office) => {
      for (const word of ['phường ', 'P.', 'P. ', 'P ']) {
        expect([word, finds('Bến Hòa', `${office} ${word}Bến Hòa`)]).toEqual([word, true]);
      }
    },
  );

  it.each(['Công an', 'UBND', 'Ủy ban nhân dân'])('may stand before its name: %s', (office) => {
    expect(finds('Bến Hòa', `${office} Bến Hòa`)).toBe(true);
    expect(finds('Bến Hòa', `${office}Bến Hòa`)).toBe(false);
  });

  it.each(['C.A', 'CA'])('is not %s alone, which may be a part of the name', (office) => {
    expect(finds('Bến Hòa', `${office} Bến Hòa`)).toBe(false);
  });
});

describe('the word for a level', () => {
  it.each(['P1', 'P.1', 'P 1', 'P. 1', 'Phường 1', 'Phường01', 'CAP1', 'CAP.1', 'CA.P.1'])(
    'may touch a number: %s',
    (written) => {
      expect(finds('Phường 1', written)).toBe(true);
    },
  );

  it.each(['PBến Hòa', 'Phường', 'P.', 'P. .', 'PhườngBến Hòa'])(
    'is part of the name, or all there is, in %j',
    (written) => {
      expect(finds('Bến Hòa', written)).toBe(false);
    },
  );

  it('is taken off a key however often it stands there, where it is a ward', () => {
    expect(unitNameKey('Công an phường Phường Đúc')).toBe(unitNameKey('Đúc'));
    expect(unitNameKey('CA Xã Đúc')).not.toBe(unitNameKey('Đúc'));
    expect(unitNameKey('Công an 007')).toBe('7');
  });
});

describe('a number in the other numerals', () => {
  it.each(romans.map((roman, place) => [roman, place + 1] as const))('%s is %i', (roman, value) => {
    expect(finds(`Hải Sơn ${roman}`, `Hải Sơn ${value}`)).toBe(true);
    expect(finds(`Hải Sơn ${value}`, `Phường Hải Sơn ${roman}*`)).toBe(true);
    expect(finds(`Hải Sơn ${value + 1}`, `Hải Sơn ${roman}`)).toBe(false);
  });

  it.each([
    ['Hải Sơn 1', 'Hải Sơn 01', true],
    ['Hải Sơn I', 'Hải Sơn 01', true],
    ['Hải Sơn X', 'Hải Sơn 010', false],
    ['Hải Sơn XXI', 'Hải Sơn 21', false],
    ['Hải Sơn 4', 'Hải Sơn IIII', false],
    ['Hải Sơn 0', 'Hải Sơn O', false],
    ['Hải Sơn 1 A', 'Hải Sơn I A', false],
    ['Hải Sơn 1', 'Hải Sơn1', false],
    ['Hải SơnI', 'Hải Sơn1', false],
  ])('of %s in %s: %s', (name, written, isFound) => {
    expect(finds(name, written)).toBe(isFound);
  });

  it('is only looked for where no unit is called as it is written', () => {
    const register = orThrow(
      parseUnitRegister({
        units: [
          { id: 'roman', name: 'Hải Sơn I', level: 'ward' },
          { id: 'arabic', name: 'Hải Sơn 1', level: 'ward' },
        ],
        successions: [],
      }),
    );
    const index = indexUnitNames(register, { asOf: plainDate('2024-12-31') });
    const idOf = (name: string) => {
      const result = matchUnitName(index, { name });
      return result.ok ? result.value.id : result.issues[0]?.code;
    };
    expect(['Hải Sơn I', 'Hải Sơn 1', 'Hải Sơn I.'].map(idOf)).toEqual([
      'roman',
      'arabic',
      'unit/ambiguous',
    ]);
  });
});

describe('marks behind a name', () => {
  it.each(['*', '**', '.', ' *', '. *', ' .'])('%j is left out', (mark) => {
    expect(finds('Bến Hòa', `Bến Hòa${mark}`)).toBe(true);
  });

  it.each(['* Bến Hòa', '*', 'Bến* Hòa', 'Bến Hòa (1)'])('%j keeps its own', (written) => {
    expect(finds('Bến Hòa', written)).toBe(false);
  });
});

describe('townships of state farms', () => {
  it.each(['Nông trường Sông Hậu', 'NT Sông Hậu', 'TT NT Sông Hậu', 'Thị trấn NT Sông Hậu'])(
    '%s is one',
    (written) => {
      expect(finds('Nông trường Sông Hậu', written, 'township')).toBe(true);
      expect(finds('Thị trấn NT Sông Hậu', written, 'township')).toBe(true);
    },
  );

  it('are not meant by other letters', () => {
    expect(finds('Nông trường Sông Hậu', 'NTSông Hậu', 'township')).toBe(false);
    expect(finds('Bến NT Hòa', 'Bến Nông trường Hòa', 'township')).toBe(false);
  });
});

describe('an apostrophe in a name', () => {
  it.each(["K'Dang", "K' Dang", 'K\u2019Dang', 'K\u2019 Dang'])('%s is one name', (written) => {
    expect(finds("K'Dang", written)).toBe(true);
    expect(finds("K' Dang", written)).toBe(true);
  });
});

describe('what is told of a name that is not found', () => {
  const register = orThrow(
    parseUnitRegister({
      units: [
        { id: 'dn', name: 'Đà Nẵng', level: 'centrally-run-city' },
        { id: 'hc', name: 'Hải Châu', level: 'urban-district', parentId: 'dn' },
        { id: 'w1', name: 'Hòa An', code: '01001', level: 'ward', parentId: 'hc' },
        { id: 'w2', name: 'Hòa Bắc', code: '10011', level: 'ward', parentId: 'hc' },
      ],
      successions: [],
    }),
  );
  const index = indexUnitNames(register, { asOf: plainDate('2024-12-31') });
  const told = (query: UnitNameQuery) => {
    const result = matchUnitName(index, query);
    return result.ok ? [] : result.issues.map(({ code, path, params }) => [code, path, params]);
  };

  it('is an area behind the name, at the name', () => {
    expect(told({ name: 'Hòa An, Quận Hai Chau' })).toEqual([
      ['unit/unknown-area', ['name'], { received: 'Quận Hai Chau', nearest: 'Hải Châu' }],
    ]);
  });

  it('is an area of a list, at its place, and no other', () => {
    expect(told({ name: 'Hòa An', areaName: ['Đà Nẵng', 'Quận Haix Chau'] })).toEqual([
      ['unit/unknown-area', ['areaName', 1], { received: 'Quận Haix Chau', nearest: 'Hải Châu' }],
    ]);
    expect(
      told({ name: 'Hòa An', areaName: ['Đà Nẵng', true] }).map(([code, path]) => [code, path]),
    ).toEqual([['input/wrong-type', ['areaName', 1]]]);
    expect(told({ name: 'Hòa An', areaName: [null, 'Đà Nẵng', ''] })).toEqual([]);
  });

  it('is the name too where its letters are at fault', () => {
    expect(told({ name: 'Hòa Аn', areaName: 'Xyz' }).map(([code]) => code)).toEqual([
      'text/confusable-letter',
      'unit/unknown-area',
    ]);
    expect(
      told({ name: 'Hòa An', areaName: 'Đà Nаng' }).map(([code, path]) => [code, path]),
    ).toEqual([['text/confusable-letter', ['areaName']]]);
  });

  it('is a code without the zeros in front, and no other', () => {
    const codesFor = (code: string) => {
      const result = matchUnitCode(index, code);
      return result.ok ? result.value.id : result.issues[0]?.params;
    };
    expect(codesFor('1001')).toEqual({ received: '1001', codes: ['01001'] });
    expect(codesFor('001001')).toEqual({ received: '001001', codes: ['01001'] });
    expect(codesFor('111')).toEqual({ received: '111', suggestions: [] });
    expect(codesFor('1011')).toEqual({ received: '1011', suggestions: [] });
    expect(codesFor('0')).toEqual({ received: '0', suggestions: [] });
    expect(codesFor(' 10011 ')).toBe('w2');
  });
});
