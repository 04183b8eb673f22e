import type { Issue, Result, Unit, UnitRegister } from 'model-ward-rules';
import {
  type Cell,
  indexUnitNames,
  matchUnitCode,
  matchUnitName,
  type UnitNameQuery,
} from 'model-ward-rules/intake';
import { describe, expect, it } from 'vitest';
import { inTcvn3, inVni } from '../../arbitraries/legacy-encodings';
import { day, registerOf, succession, unit } from '../../unit/registers';
import { unitNames } from './unit-names';

/** Made-up wards of cities and districts that bear real names. */
const register = registerOf(
  [
    unit('hn', { name: 'Hà Nội', level: 'centrally-run-city' }),
    unit('hcm', { name: 'Hồ Chí Minh', level: 'centrally-run-city' }),
    unit('hue', { name: 'Thừa Thiên Huế', level: 'province' }),
    unit('dn', { name: 'Đà Nẵng', level: 'centrally-run-city' }),
    unit('hb', { name: 'Hòa Bình', level: 'province' }),
    unit('bd', { name: 'Ba Đình', level: 'urban-district', parentId: 'hn' }),
    unit('q1', { name: 'Quận 1', level: 'urban-district', parentId: 'hcm' }),
    unit('q3', { name: '3', level: 'urban-district', parentId: 'hcm' }),
    unit('tphue', { name: 'Huế', level: 'provincial-city', parentId: 'hue' }),
    unit('w-db', { name: 'Điện Biên', parentId: 'bd', code: '00001' }),
    unit('w-db-hb', { name: 'Phường Điện Biên', parentId: 'hb' }),
    unit('w-q1-5', { name: 'Phường 05', parentId: 'q1', code: '00005' }),
    unit('w-q3-5', { name: '5', parentId: 'q3' }),
    unit('w-q3-6', { name: '6', parentId: 'q3' }),
    unit('w-pd', { name: 'Phường Đúc', parentId: 'tphue' }),
    unit('w-hoa', { name: 'Hòa Thuận', parentId: 'dn' }),
    unit('w-hoa-an', { name: 'Hòa An', parentId: 'dn' }),
    unit('c-hb', { name: 'Hòa Bình', level: 'commune', parentId: 'hb' }),
    unit('w-thuan', { name: 'Thuận An', parentId: 'hue' }),
    unit('w-thuan-2', { name: 'Thuận Ân', parentId: 'dn' }),
    unit('w-thuan-3', { name: 'Thuần An', parentId: 'hn' }),
    unit('w-thuan-4', { name: 'Thuấn Ấn', parentId: 'hn' }),
  ],
  [],
);
const asOf = day('2024-12-31');
const index = indexUnitNames(register, { asOf });

const codesOf = <Value>(result: Result<Value>): readonly string[] =>
  result.ok ? [] : result.issues.map(({ code }) => code);
const idOf = (result: Result<Unit>): string =>
  result.ok ? result.value.id : codesOf(result).join();
const issuesOf = (result: Result<unknown>): readonly Issue[] =>
  result.ok ? result.warnings : result.issues;
const match = (name: Cell, areaName?: Cell): Result<Unit> =>
  matchUnitName(index, { name, areaName });

const matches: readonly (UnitNameQuery & { readonly id: string })[] = [
  { name: 'Điện Biên', areaName: 'Ba Đình', id: 'w-db' },
  { name: 'Phường Điện Biên', areaName: 'Hà Nội', id: 'w-db' },
  { name: 'P. Điện Biên', areaName: 'Quận Ba Đình', id: 'w-db' },
  { name: 'CA phường Điện Biên', areaName: 'Q.Ba Đình', id: 'w-db' },
  { name: 'CAP Điện Biên', areaName: 'TP. Hà Nội', id: 'w-db' },
  { name: 'Công an phường ĐIỆN BIÊN', areaName: 'T. Hòa Bình', id: 'w-db-hb' },
  { name: 'Công an Điện Biên', areaName: 'Tỉnh Hoà Bình', id: 'w-db-hb' },
  { name: 'Điện Biên'.normalize('NFD'), areaName: ' hà\u00a0nội\u200b', id: 'w-db' },
  { name: 'Phường 5', areaName: 'Quận 1', id: 'w-q1-5' },
  { name: 'Phường 05', areaName: 'Q.01', id: 'w-q1-5' },
  { name: 'P.5', areaName: 'Q1', id: 'w-q1-5' },
  { name: 5, areaName: 'Q. 3', id: 'w-q3-5' },
  { name: '05', areaName: 'Quận 3', id: 'w-q3-5' },
  { name: 6, id: 'w-q3-6' },
  { name: 6, areaName: 'TPHCM', id: 'w-q3-6' },
  { name: 6, areaName: 'TP.HCM', id: 'w-q3-6' },
  { name: 6, areaName: 'TP HCM', id: 'w-q3-6' },
  { name: 6, areaName: 'hcm', id: 'w-q3-6' },
  { name: 6, areaName: 'Tp. Hồ Chí Minh', id: 'w-q3-6' },
  { name: 6, areaName: 'Thành phố Hồ Chí Minh', id: 'w-q3-6' },
  { name: 'Phường Đúc', id: 'w-pd' },
  { name: 'Phường Phường Đúc', areaName: 'TT-Huế', id: 'w-pd' },
  { name: 'P. Phường Đúc', areaName: 'TP Huế', id: 'w-pd' },
  { name: 'Đúc', areaName: 'Thừa Thiên - Huế', id: 'w-pd' },
  { name: 'Hoà Thuận', areaName: '', id: 'w-hoa' },
  { name: 'Hòa Thuận', areaName: null, id: 'w-hoa' },
  { name: 'Hòa Thuận', areaName: ' \u200b', id: 'w-hoa' },
];

describe('a name that is sure', () => {
  it.each(matches)('$name in $areaName is $id', ({ id, ...query }) => {
    const result = matchUnitName(index, query);
    expect(idOf(result)).toBe(id);
    expect(issuesOf(result)).toEqual([]);
  });
});

describe('a name that is not sure', () => {
  it('may be that of several units: all are told, with their areas', () => {
    expect(match('Điện Biên')).toMatchObject({
      issues: [
        {
          code: 'unit/ambiguous',
          path: ['name'],
          params: {
            received: 'Điện Biên',
            candidates: [
              { id: 'w-db', name: 'Điện Biên', areaNames: ['Ba Đình', 'Hà Nội'] },
              { id: 'w-db-hb', name: 'Phường Điện Biên', areaNames: ['Hòa Bình'] },
            ],
            candidateCount: 2,
          },
        },
      ],
    });
    expect(codesOf(match(5, 'TP.HCM'))).toEqual(['unit/ambiguous']);
  });

  it('may be that of very many: the first are told, and how many there are', () => {
    const many = Array.from({ length: 21 }, (_, number) =>
      unit(`w${String(number).padStart(2, '0')}`, { name: 'A' }),
    );
    const result = matchUnitName(indexUnitNames(registerOf(many.reverse(), []), { asOf }), {
      name: 'A',
    });
    const [issue] = issuesOf(result) as [Issue<'unit/ambiguous'>];
    expect(issue.params.candidateCount).toBe(21);
    expect(issue.params.candidates.map(({ id }) => id)).toEqual(
      Array.from({ length: 20 }, (_, number) => `w${String(number).padStart(2, '0')}`),
    );
    expect(issue.message).toContain('…');
  });

  it('is in no area that no unit is called by', () => {
    for (const areaName of ['Quận Đà Nẵng', 'Tỉnh Đà Nẵng', '3', 3, 'Sài Gòn', 'Tỉnh HCM']) {
      const issues = issuesOf(match('Hòa Thuận', areaName));
      expect([areaName, ...issues.map(({ code }) => code)]).toEqual([
        areaName,
        'unit/unknown-area',
      ]);
      expect(issues[0]?.path).toEqual(['areaName']);
    }
    const nearestTo = (areaName: string) => issuesOf(match('Hòa Thuận', areaName))[0]?.params;
    expect(nearestTo('Da Nang')).toEqual({ received: 'Da Nang', nearest: 'Đà Nẵng' });
    expect(nearestTo('Quận Đà Nẵng')).toEqual({ received: 'Quận Đà Nẵng', nearest: 'Đà Nẵng' });
    expect(nearestTo('Sài Gòn')).toEqual({ received: 'Sài Gòn' });
  });

  it('is not the area it says, the level it says, or a number of another level', () => {
    for (const [name, areaName] of [
      ['Điện Biên', 'Đà Nẵng'],
      ['Hòa Thuận', 'TPHCM'],
      ['Xã Điện Biên', 'Ba Đình'],
      ['Hòa Bình', undefined],
      ['Phường 05 ', 'Huế'],
      ['Đuc', undefined],
      [1.5, undefined],
      ['Phường', undefined],
    ] as const) {
      expect([name, areaName, ...codesOf(match(name, areaName))]).toEqual([
        name,
        areaName,
        'unit/not-found',
      ]);
    }
  });

  it('says in which area it looked, and only then', () => {
    const paramsOf = (result: Result<Unit>): object => (issuesOf(result)[0] as Issue).params;
    expect(paramsOf(match('Xyz', 'Đà Nẵng'))).toEqual({
      received: 'Xyz',
      areaName: 'Đà Nẵng',
      suggestions: [],
    });
    expect(paramsOf(match('Xyz'))).toEqual({ received: 'Xyz', suggestions: [] });
    const within = { name: 'Xyz', areaName: ['Ba Đình', 'Hà Nội'] };
    expect(paramsOf(matchUnitName(index, within))).toMatchObject({ areaName: 'Ba Đình, Hà Nội' });
  });

  it.each([
    { name: 'nothing', query: { name: undefined }, codes: ['input/wrong-type'], paths: [['name']] },
    { name: 'null', query: { name: null }, codes: ['input/wrong-type'], paths: [['name']] },
    {
      name: 'a truth value',
      query: { name: true, areaName: false },
      codes: ['input/wrong-type', 'input/wrong-type'],
      paths: [['name'], ['areaName']],
    },
    {
      name: 'a blank text',
      query: { name: ' \u200b' },
      codes: ['input/wrong-format'],
      paths: [['name']],
    },
  ])('is no name: $name', ({ query, codes, paths }) => {
    const result = matchUnitName(index, query);
    expect(codesOf(result)).toEqual(codes);
    expect(issuesOf(result).map(({ path }) => path)).toEqual(paths);
  });
});

const suggestionsFor = (name: Cell, areaName?: Cell): readonly string[] => {
  const [issue] = issuesOf(match(name, areaName)) as [Issue<'unit/not-found'>];
  return issue.code === 'unit/not-found'
    ? issue.params.suggestions.map(({ id }) => id)
    : [issue.code];
};

describe('suggestions', () => {
  it.each([
    { name: 'Dien Bien', ids: ['w-db', 'w-db-hb'], why: 'the same without marks' },
    {
      name: 'Phuong Dien Bien',
      ids: ['w-db', 'w-db-hb'],
      why: 'the word for the level without marks too',
    },
    {
      name: 'CAP Dien Bien',
      areaName: 'Hòa Bình',
      ids: ['w-db-hb'],
      why: 'those in the area',
    },
    { name: 'Điện Biên', areaName: 'Huế', ids: [], why: 'the same elsewhere is another' },
    { name: 'Hòa Thuân', ids: ['w-hoa'], why: 'a mark astray' },
    { name: 'Hòa Thận', ids: ['w-hoa', 'w-hoa-an'], why: 'a letter left out' },
    { name: 'Hòa Thuậ', ids: ['w-hoa'], why: 'two letters left out' },
    { name: 'Hòa Thuậnnn', ids: ['w-hoa'], why: 'two letters too many' },
    { name: 'Hòa Thuậnnnn', ids: [], why: 'three are too many' },
    { name: 'Hia Al', ids: ['w-hoa-an'], why: 'two of six letters' },
    { name: 'Hoa A', ids: ['w-hoa-an'], why: 'one of five' },
    { name: 'Hia A', ids: [], why: 'two of five are too many' },
    { name: 'Duk', ids: ['w-pd'], why: 'one of three' },
    { name: 'Du', ids: [], why: 'in a shorter name every letter counts' },
    {
      name: 'Thuan An',
      ids: ['w-thuan', 'w-thuan-3', 'w-thuan-2'],
      why: 'at most three, the nearest in marks first',
    },
    {
      name: 'Thuân An',
      areaName: 'Đà Nẵng',
      ids: ['w-thuan-2'],
      why: 'none of other areas',
    },
    { name: 'x'.repeat(100_000), ids: [], why: 'a text without end' },
  ])('for $name: $why', ({ name, areaName, ids }) => {
    expect(suggestionsFor(name, areaName)).toEqual(ids);
  });

  it('do not depend on the order of the register', () => {
    const turned = { ...register, units: [...register.units].reverse() };
    const other = indexUnitNames(turned, { asOf });
    for (const name of ['Dien Bien', 'Thuan An', 'Hoa An', 'Thuan Aa']) {
      expect(matchUnitName(other, { name })).toEqual(match(name));
    }
  });

  it('are never matched by themselves', () => {
    expect(match('Hoa Thuan').ok).toBe(false);
  });

  it('are units of the day alone', () => {
    const past = registerOf(
      [
        unit('a', { name: 'Bến Hòa', endedOn: '2020-01-01' }),
        unit('b', { name: 'Bến Hóa', existsFrom: '2030-01-01' }),
      ],
      [],
    );
    expect(matchUnitName(indexUnitNames(past, { asOf }), { name: 'Ben Hoa' })).toMatchObject({
      issues: [{ params: { suggestions: [] } }],
    });
  });
});

describe('other levels and aliases', () => {
  const communes = indexUnitNames(register, { asOf, level: 'commune' });
  const areas = indexUnitNames(register, {
    asOf,
    level: ['urban-district', 'province', 'centrally-run-city'],
    aliases: [{ alias: 'ĐN', name: 'Đà Nẵng' }],
  });
  const everything = indexUnitNames(register, {
    asOf,
    aliases: [
      { alias: 'ĐN', name: 'Đà Nẵng' },
      { alias: 'đn', name: 'TP. Hà Nội' },
    ],
  });

  it.each([
    { of: communes, name: 'Xã Hòa Bình', id: 'c-hb' },
    { of: communes, name: 'X. Hòa Bình', id: 'c-hb' },
    { of: communes, name: 'Phường Hòa Bình', id: 'unit/not-found' },
    { of: areas, name: 'Hòa Bình', id: 'hb' },
    { of: areas, name: 'Tỉnh Hòa Bình', id: 'hb' },
    { of: areas, name: 'TP. Hà Nội', id: 'hn' },
    { of: areas, name: 'Q3', id: 'q3' },
    { of: areas, name: 'Quận 03', id: 'q3' },
    { of: areas, name: 'CAQ.1', id: 'q1' },
    { of: areas, name: '3', id: 'unit/not-found' },
    { of: areas, name: 3, id: 'unit/not-found' },
    { of: areas, name: 'Huyện Ba Đình', id: 'unit/not-found' },
    { of: everything, name: 'Hòa An', areaName: 'ĐN', id: 'w-hoa-an' },
    { of: everything, name: 'Thuần An', areaName: 'đn', id: 'w-thuan-3' },
    { of: index, name: 'Hòa An', areaName: 'ĐN', id: 'unit/unknown-area' },
    { of: areas, name: 'Quận 1', areaName: 'TPHCM', id: 'q1' },
  ])('$name is $id', ({ of, name, areaName, id }) => {
    expect(idOf(matchUnitName(of, { name, areaName }))).toBe(id);
  });

  it.each([
    { level: 'ward', texts: ['Phường X', 'P.X', 'P X'] },
    { level: 'commune', texts: ['Xã X', 'X. X', 'CAX X'] },
    { level: 'township', texts: ['Thị trấn X', 'TT. X', 'CA TT X'] },
    { level: 'special-zone', texts: ['Đặc khu X', 'ĐK X'] },
    { level: 'urban-district', texts: ['Quận X', 'Q. X'] },
    { level: 'rural-district', texts: ['Huyện X', 'H.X'] },
    { level: 'town', texts: ['Thị xã X', 'TX X'] },
    { level: 'provincial-city', texts: ['Thành phố X', 'TP.X', 'Công an TP X', 'CATP X'] },
    { level: 'centrally-run-city', texts: ['Thành phố X', 'Tp X'] },
    { level: 'province', texts: ['Tỉnh X', 'T. X'] },
  ] as const)('$level: $texts', ({ level, texts }) => {
    const levels = [
      'ward',
      'commune',
      'township',
      'special-zone',
      'urban-district',
      'rural-district',
      'town',
      'province',
    ] as const;
    const cities = ['provincial-city', 'centrally-run-city'] as const;
    const others = levels.filter((other) => other !== level);
    const one = registerOf(
      [
        unit('one', { name: 'X', level }),
        ...others.map((other) => unit(other, { name: 'X', level: other })),
      ],
      [],
    );
    const all = indexUnitNames(one, { asOf, level: [...levels, ...cities] });
    expect(texts.map((name) => idOf(matchUnitName(all, { name })))).toEqual(texts.map(() => 'one'));
  });
});

/** Made-up wards: a and b merge into c, d is renamed, e is split, f becomes a commune, g moves, h is still to come. */
const changing = registerOf(
  [
    unit('p', { name: 'Sông Xanh', level: 'province' }),
    unit('k', { name: 'Bến Cũ', level: 'urban-district', parentId: 'p', endedOn: '2025-07-01' }),
    unit('a', { name: 'An', code: '00001', parentId: 'k', endedOn: '2025-07-01' }),
    unit('b', { name: 'Bình', parentId: 'k', endedOn: '2025-07-01' }),
    unit('c', { name: 'Cao', parentId: 'p', existsFrom: '2025-07-01', endedOn: '2026-01-01' }),
    unit('c', { name: 'Cao Mới', parentId: 'p', existsFrom: '2026-01-01' }),
    unit('d', { name: 'Dương', code: '00004', parentId: 'k', endedOn: '2025-07-01' }),
    unit('d', { name: 'Dương Mới', code: '00009', parentId: 'p', existsFrom: '2025-07-01' }),
    unit('e', { name: 'Em', endedOn: '2020-01-01' }),
    unit('e', { name: 'Em Em', existsFrom: '2020-01-01', endedOn: '2021-01-01' }),
    unit('e1', { name: 'Em Một', existsFrom: '2021-01-01' }),
    unit('e2', { name: 'Em Hai', existsFrom: '2021-01-01', endedOn: '2022-01-01' }),
    unit('f', { name: 'Phong', code: '00006', endedOn: '2022-01-01' }),
    unit('f', { name: 'Phong', code: '00006', level: 'commune', existsFrom: '2022-01-01' }),
    unit('g', { name: 'Giang', parentId: 'k', endedOn: '2025-07-01' }),
    unit('g', { name: 'Giang', parentId: 'p', existsFrom: '2025-07-01' }),
    unit('h', { name: 'Hải', code: '00008', existsFrom: '2030-01-01', endedOn: '2031-01-01' }),
    unit('h', { name: 'Hải', code: '00008', existsFrom: '2031-01-01' }),
    unit('i', { name: 'Ích', endedOn: '2021-01-01' }),
    unit('an', { name: 'Nghi', endedOn: '2019-01-01' }),
    unit('an2', { name: 'Nghi', parentId: 'k', endedOn: '2020-01-01' }),
    unit('l1', { name: 'Lan', existsFrom: '2030-01-01' }),
    unit('l2', { name: 'Lan', parentId: 'p', existsFrom: '2030-01-01' }),
  ],
  [
    succession('merge', '2025-07-01', 'a b', 'c', { instrument: 'Nghị quyết ví dụ' }),
    succession('rename', '2025-07-01', 'd', 'd', { instrument: 'Nghị quyết B' }),
    succession('transfer', '2025-07-01', 'd', 'd', { instrument: 'Nghị quyết A' }),
    succession('abolish', '2025-07-01', 'k', ''),
    succession('transfer', '2025-07-01', 'g', 'g'),
    succession('split', '2021-01-01', 'e', 'e1 e2', { instrument: 'Nghị quyết C' }),
    succession('merge', '2022-01-01', 'e2 e1', 'e1'),
    succession('reclassify', '2022-01-01', 'f', 'f'),
    succession('rename', '2026-01-01', 'c', 'c'),
  ],
);
const later = indexUnitNames(changing, { asOf: day('2025-08-01') });
const issueOn = (on: string, name: Cell, areaName?: Cell): Issue => {
  const result = matchUnitName(indexUnitNames(changing, { asOf: day(on) }), { name, areaName });
  return issuesOf(result)[0] as Issue;
};

describe('a name of another day', () => {
  it('is that of a unit that merged', () => {
    expect(issueOn('2025-07-01', 'Phường An')).toMatchObject({
      code: 'unit/ceased',
      path: ['name'],
      params: {
        received: 'Phường An',
        unitId: 'a',
        change: 'ended',
        on: '2025-07-01',
        instruments: ['Nghị quyết ví dụ'],
        successors: [{ id: 'c', name: 'Cao', areaNames: ['Sông Xanh'] }],
      },
    });
    expect(issueOn('2026-01-01', 'An', 'Quận Bến Cũ').params).toMatchObject({
      successors: [{ id: 'c', name: 'Cao Mới' }],
    });
    expect(
      idOf(matchUnitName(indexUnitNames(changing, { asOf: day('2025-06-30') }), { name: 'An' })),
    ).toBe('a');
  });

  it('is a former name, with the new one and all documents', () => {
    expect(issueOn('2025-08-01', 'Dương').params).toEqual({
      received: 'Dương',
      unitId: 'd',
      change: 'renamed',
      on: '2025-07-01',
      instruments: ['Nghị quyết A', 'Nghị quyết B'],
      successors: [{ id: 'd', name: 'Dương Mới', areaNames: ['Sông Xanh'] }],
    });
  });

  it('is a former name of a unit that has ended since: then the end is told', () => {
    expect(issueOn('2021-06-01', 'Em').params).toEqual({
      received: 'Em',
      unitId: 'e',
      change: 'ended',
      on: '2021-01-01',
      instruments: ['Nghị quyết C'],
      successors: [
        { id: 'e1', name: 'Em Một', areaNames: [] },
        { id: 'e2', name: 'Em Hai', areaNames: [] },
      ],
    });
    expect(issueOn('2022-06-01', 'Em Em').params).toMatchObject({ successors: [{ id: 'e1' }] });
    expect(issueOn('2020-06-01', 'Em').params).toMatchObject({
      change: 'renamed',
      on: '2020-01-01',
      successors: [{ name: 'Em Em' }],
    });
  });

  it('is that of a unit of another level now', () => {
    expect(issueOn('2025-08-01', 'Phong').params).toMatchObject({
      change: 'reclassified',
      on: '2022-01-01',
      instruments: [],
      successors: [{ id: 'f', name: 'Phong' }],
    });
    expect(issueOn('2025-08-01', 'Công an Phong').params).toMatchObject({ change: 'reclassified' });
  });

  it('is that of a unit of which nothing more is known', () => {
    expect(issueOn('2025-08-01', 'Ích').params).toMatchObject({
      change: 'ended',
      instruments: [],
      successors: [],
    });
  });

  it('is that of a unit to come', () => {
    expect(issueOn('2029-12-31', 'Hải')).toMatchObject({
      code: 'unit/not-begun',
      path: ['name'],
      params: { received: 'Hải', unitId: 'h', existsFrom: '2030-01-01' },
    });
    expect(
      idOf(matchUnitName(indexUnitNames(changing, { asOf: day('2030-01-01') }), { name: 'Hải' })),
    ).toBe('h');
    expect(issueOn('2025-08-01', 'Cao Mới').params).toMatchObject({
      unitId: 'c',
      existsFrom: '2026-01-01',
    });
  });

  it('was, or will be, that of several units, unless an area tells them apart', () => {
    expect(issueOn('2025-08-01', 'Nghi')).toMatchObject({
      code: 'unit/ambiguous',
      params: {
        candidates: [
          { id: 'an', areaNames: [] },
          { id: 'an2', areaNames: ['Bến Cũ', 'Sông Xanh'] },
        ],
        candidateCount: 2,
      },
    });
    expect(issueOn('2025-08-01', 'Nghi', 'Bến Cũ').params).toMatchObject({ unitId: 'an2' });
    expect(issueOn('2025-08-01', 'Lan').code).toBe('unit/ambiguous');
    expect(issueOn('2025-08-01', 'Lan', 'Sông Xanh').params).toMatchObject({ unitId: 'l2' });
    expect(issueOn('2025-08-01', 'Lan', 'Bến Cũ').code).toBe('unit/not-found');
  });

  it('is found with an area that held it once, with a warning', () => {
    const result = matchUnitName(later, { name: 'Giang', areaName: 'Q. Bến Cũ' });
    expect(idOf(result)).toBe('g');
    expect(issuesOf(result)).toMatchObject([
      {
        code: 'unit/former-area',
        severity: 'warning',
        path: ['areaName'],
        params: { received: 'Q. Bến Cũ', unitId: 'g', on: '2025-07-01', areaNames: ['Sông Xanh'] },
      },
    ]);
    expect(issuesOf(matchUnitName(later, { name: 'Giang', areaName: 'Sông Xanh' }))).toEqual([]);
    const before = indexUnitNames(changing, { asOf: day('2025-06-30') });
    expect(issuesOf(matchUnitName(before, { name: 'Giang', areaName: 'Bến Cũ' }))).toEqual([]);
  });

  it('follows areas above areas: a district that moved to another province', () => {
    const moved = registerOf(
      [
        unit('p', { level: 'province', name: 'Tỉnh Cũ' }),
        unit('q', { level: 'province', name: 'Mới' }),
        unit('k', { level: 'town', name: 'Thị', parentId: 'p', endedOn: '2010-01-01' }),
        unit('k', {
          level: 'town',
          name: 'Thị',
          parentId: 'q',
          existsFrom: '2010-01-01',
          endedOn: '2015-01-01',
        }),
        unit('k', {
          level: 'town',
          name: 'Thị',
          parentId: 'p',
          existsFrom: '2015-01-01',
          endedOn: '2020-01-01',
        }),
        unit('k', { level: 'town', name: 'Thị', parentId: 'q', existsFrom: '2020-01-01' }),
        unit('w', { name: 'Vân', parentId: 'k', existsFrom: '2005-01-01' }),
      ],
      [],
    );
    const on = (text: string, areaName: string): Result<Unit> =>
      matchUnitName(indexUnitNames(moved, { asOf: day(text) }), { name: 'Vân', areaName });
    expect(issuesOf(on('2020-01-01', 'Cũ'))).toMatchObject([
      { code: 'unit/former-area', params: { on: '2020-01-01', areaNames: ['Thị', 'Mới'] } },
    ]);
    expect(issuesOf(on('2019-12-31', 'Cũ'))).toEqual([]);
    expect(issuesOf(on('2014-12-31', 'Cũ'))).toMatchObject([{ params: { on: '2010-01-01' } }]);
    expect(codesOf(on('2009-12-31', 'Mới'))).toEqual(['unit/not-found']);
    expect(codesOf(on('2004-12-31', 'Mới'))).toEqual(['unit/not-found']);
    expect(codesOf(on('2004-12-31', 'Cũ'))).toEqual(['unit/not-begun']);
  });

  it('ends where a register that was not checked has areas in a ring', () => {
    const ring = {
      units: [
        { id: 'w', name: 'W', level: 'ward', parentId: 'x' },
        { id: 'x', name: 'X', level: 'town', parentId: 'y' },
        { id: 'y', name: 'Y', level: 'town', parentId: 'x' },
      ],
      successions: [],
    } as unknown as UnitRegister;
    const unchecked = indexUnitNames(ring, { asOf });
    expect(idOf(matchUnitName(unchecked, { name: 'W', areaName: 'X' }))).toBe('w');
    expect(codesOf(matchUnitName(unchecked, { name: 'W', areaName: 'Y' }))).toEqual([
      'unit/not-found',
    ]);
  });
});

describe('matchUnitCode', () => {
  const find = (code: Cell, on = '2025-08-01'): Result<Unit> =>
    matchUnitCode(indexUnitNames(changing, { asOf: day(on) }), code);

  it('finds a text alone, as it is', () => {
    expect(idOf(find('00009'))).toBe('d');
    expect(idOf(find(' 00009\u00a0'))).toBe('d');
    for (const code of ['00009a', '00 009']) {
      expect(issuesOf(find(code))).toMatchObject([
        { code: 'unit/not-found', path: [], params: { received: code, suggestions: [] } },
      ]);
    }
    for (const code of ['9', '0009']) {
      expect(issuesOf(find(code))).toMatchObject([
        { code: 'unit/code-without-zeros', path: [], params: { received: code, codes: ['00009'] } },
      ]);
    }
  });

  it('refuses a number', () => {
    expect(issuesOf(find(9))).toMatchObject([
      { code: 'unit/code-as-number', path: [], params: { received: 9 } },
    ]);
    expect(codesOf(find(0))).toEqual(['unit/code-as-number']);
  });

  it('refuses what is no code', () => {
    expect(issuesOf(find(' '))).toMatchObject([
      {
        code: 'input/wrong-format',
        path: [],
        params: { expected: 'visible-text', received: ' ' },
      },
    ]);
    for (const [code, received] of [
      [undefined, 'undefined'],
      [true, 'boolean'],
    ] as const) {
      expect(issuesOf(find(code))).toMatchObject([
        { code: 'input/wrong-type', path: [], params: { expected: 'text', received } },
      ]);
    }
  });

  it('tells what became of a code, and of its unit', () => {
    expect(issuesOf(find('00004'))[0]).toMatchObject({
      code: 'unit/ceased',
      path: [],
      params: { change: 'recoded', successors: [{ id: 'd' }] },
    });
    expect(issuesOf(find('00001'))[0]).toMatchObject({
      params: { change: 'ended', successors: [{ id: 'c' }] },
    });
    expect(issuesOf(find('00006'))[0]).toMatchObject({ params: { change: 'reclassified' } });
    expect(issuesOf(find('00008'))[0]).toMatchObject({
      code: 'unit/not-begun',
      path: [],
      params: { existsFrom: '2030-01-01' },
    });
  });

  it('prefers none of two units with one code', () => {
    const shared = registerOf([unit('b', { code: '1' }), unit('a', { code: '1' })], []);
    expect(issuesOf(matchUnitCode(indexUnitNames(shared, { asOf }), '1'))).toMatchObject([
      { code: 'unit/ambiguous', params: { candidates: [{ id: 'a' }, { id: 'b' }] } },
    ]);
  });
});

const unreadable = (name: string, areaName?: string): readonly (readonly [string, unknown])[] =>
  issuesOf(match(name, areaName)).map(({ code, path, params }) => [
    `${code} ${path.join('.')}`,
    'encoding' in params
      ? params.encoding
      : 'found' in params && 'expected' in params
        ? `${params.found} ${params.expected}`
        : '',
  ]);

describe('a text that only looks right', () => {
  it.each([
    { name: 'Ðiện Biên', found: ['Ð (U+00D0) Đ (U+0110)'] },
    { name: 'Ɖiện Biên', found: ['Ɖ (U+0189) Đ (U+0110)'] },
    { name: 'ðiện biên', found: ['ð (U+00F0) đ (U+0111)'] },
    { name: 'ɖiện biên', found: ['ɖ (U+0256) đ (U+0111)'] },
    { name: 'Điện Biê\u043d', found: ['\u043d (U+043D) h (U+0068)'] },
    { name: 'Hò\u0430 Thuận', found: ['\u0430 (U+0430) a (U+0061)'] },
    { name: 'H\u043e\u0300a Thuận', found: ['\u043e (U+043E) o (U+006F)'] },
    {
      name: '\u041d\u043e\u0430 \u0422h\u0443',
      found: [
        '\u041d (U+041D) H (U+0048)',
        '\u043e (U+043E) o (U+006F)',
        '\u0430 (U+0430) a (U+0061)',
        '\u0422 (U+0422) T (U+0054)',
        '\u0443 (U+0443) y (U+0079)',
      ],
    },
    {
      name: '\u0397\u03bf\u03b1',
      found: [
        '\u0397 (U+0397) H (U+0048)',
        '\u03bf (U+03BF) o (U+006F)',
        '\u03b1 (U+03B1) a (U+0061)',
      ],
    },
    { name: 'Đǎk Lǎk', found: ['ǎ (U+01CE) ă (U+0103)'] },
    { name: 'Đa\u030ck', found: ['ǎ (U+01CE) ă (U+0103)'] },
    { name: 'Ｐ. Hòa', found: ['Ｐ (U+FF30) P (U+0050)'] },
    { name: 'Hòa \u{1d400}n', found: ['\u{1d400} (U+1D400) A (U+0041)'] },
    { name: 'Hòa ①', found: ['① (U+2460) 1 (U+0031)'] },
    { name: 'Đıện', found: ['ı (U+0131) i (U+0069)'] },
  ])('$name', ({ name, found }) => {
    expect(unreadable(name)).toEqual(
      found.map((letters) => ['text/confusable-letter name', letters]),
    );
  });

  it('is not what holds other letters, that nobody takes for Vietnamese', () => {
    expect(unreadable('Hòa ﬁ Ж')).toEqual([['unit/not-found name', '']]);
  });

  it('is told of the area too', () => {
    expect(unreadable('Ðiện', 'Hà Ná»™i')).toEqual([
      ['text/confusable-letter name', 'Ð (U+00D0) Đ (U+0110)'],
      ['text/mojibake areaName', 'utf-8'],
    ]);
  });

  it('is a name where the register has it so', () => {
    const odd = registerOf([unit('w', { name: 'Ðiện Biên' })], []);
    expect(idOf(matchUnitName(indexUnitNames(odd, { asOf }), { name: 'Ðiện Biên' }))).toBe('w');
  });
});

describe('a text of another encoding', () => {
  it.each([
    ...[
      'Phưá»ng',
      'Hà Ná»™i',
      'Äiện Biên',
      'PhÆ°á»\u009dng',
      'HÃ\u00a0ng BÃ\u00a0i',
      'HÃ’A',
      'HÃ\u00adnh',
      'gÃ',
      'Ä\u0090á»“ng',
      'VÅ©ng',
      'CÆ¡',
      'Æ¯',
      'ÄƒÄƒ',
      'ChÃ¢u',
      'Ì€',
      'BÃ\u00a0 Rá»‹a',
      'a â€“ b',
      'ï»¿STT',
      'ChĂ¢u',
      'gĂ\u00a0',
      'Cáº§n',
    ].map((name) => ({ name, encoding: 'utf-8' })),
    ...[
      'Phêng',
      'PHÊNG 5',
      '§iÖn Biªn',
      'H¶i Phßng',
      '§×nh',
      'Thanh Tr×',
      'B×nh',
      'NguyÔn',
      'QuËn',
      'Hµ',
      'x·',
      'T©n',
      '®«',
      '£ §«',
      'B¹ch',
      'C«ng',
      'L\u00ad¬ng',
      'Ph\u00adêng',
      'h»ng',
      'H÷u',
      'b¨ng',
    ].map((name) => ({ name, encoding: 'tcvn3' })),
    ...[
      'Ñieän Bieân',
      'Haø Noäi',
      'Phöôøng',
      'Hueá',
      'Laâm Ñoàng',
      'ÑAØ NAÜNG',
      'Höng',
      'Ñònh',
      'ñöôøng',
      'Lyù',
    ].map((name) => ({ name, encoding: 'vni' })),
    ...['Đi\ufffdn', 'Phu?ng', '?ình', 'Bình D??ng', 'A ?ình'].map((name) => ({
      name,
      encoding: 'lost',
    })),
  ])('$name: $encoding', ({ name, encoding }) => {
    expect(unreadable(name)).toEqual([['text/mojibake name', encoding]]);
  });

  it.each([
    'XÃ\u00a0HÒA',
    'THỊ XÃ”',
    '“XÃ” A',
    'Hà Nội?',
    'Thế nào ? A',
    '??',
    'HÒa',
    '§ 5',
    '§5',
    '© 2024',
    'Châu 1¹',
    '3 × 4',
    '3×4',
    'EaÂu',
    'êng',
    'Phêngs',
    'Aphêng',
    'HÃ\u00a0 Nam',
  ])('%s is none', (name) => {
    expect(unreadable(name).filter(([code]) => code.startsWith('text/mojibake'))).toEqual([]);
  });

  const mangled: readonly {
    readonly name: string;
    readonly mangle: (text: string) => string;
    readonly encoding: string;
    readonly least: number;
  }[] = [
    {
      name: 'Latin-1',
      mangle: (text) => Buffer.from(text).toString('latin1'),
      encoding: 'utf-8',
      least: 0.99,
    },
    {
      name: 'Windows-1252',
      mangle: (text) => new TextDecoder('windows-1252').decode(Buffer.from(text)),
      encoding: 'utf-8',
      least: 0.99,
    },
    {
      name: 'Windows-1258',
      mangle: (text) => new TextDecoder('windows-1258').decode(Buffer.from(text)),
      encoding: 'utf-8',
      least: 0.99,
    },
    {
      name: 'decomposed, Windows-1252',
      mangle: (text) => new TextDecoder('windows-1252').decode(Buffer.from(text.normalize('NFD'))),
      encoding: 'utf-8',
      least: 1,
    },
    { name: 'TCVN3', mangle: inTcvn3, encoding: 'tcvn3', least: 0.93 },
    { name: 'VNI', mangle: inVni, encoding: 'vni', least: 0.95 },
  ];

  it.each(mangled)(
    '$name is known for what it is in nearly all real names',
    ({ mangle, encoding, least }) => {
      const changed = unitNames.filter((name) => mangle(name) !== name);
      const known = changed.filter((name) => unreadable(mangle(name))[0]?.[1] === encoding);
      expect(changed.length).toBeGreaterThan(300);
      expect(known.length / changed.length).toBeGreaterThanOrEqual(least);
    },
  );
});

describe('a name that only an area bears', () => {
  // The mark behind a name may lead to a note, or be part of the name: where an area is called so, it is part of it.
  const ofDay = (areaName: string) =>
    indexUnitNames(
      registerOf(
        [
          unit('district', { name: areaName, level: 'urban-district' }),
          unit('w', { name: 'Tân An', parentId: 'district' }),
        ],
        [],
      ),
      { asOf: day('2024-12-31') },
    );

  it('is no ward of a similar name', () => {
    expect(matchUnitName(ofDay('Tân Bình'), { name: 'Tân An*' })).toMatchObject({
      ok: true,
      value: { id: 'w' },
    });
    expect(matchUnitName(ofDay('Tân An*'), { name: 'Tân An*' }).ok).toBe(false);
  });
});
