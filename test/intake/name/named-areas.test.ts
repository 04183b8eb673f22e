import type { Issue, Result, Unit } from 'model-ward-rules';
import { indexUnitNames, matchUnitName, type UnitNameOptions } from 'model-ward-rules/intake';
import { describe, expect, it } from 'vitest';
import type { Holding } from '../../../src/intake/name/ancestors';
import { holdAtOnce, type NamedArea, splitNames } from '../../../src/intake/name/named-areas';
import { day, registerOf, unit } from '../../unit/registers';

/** Made-up wards; the names of two areas hold what otherwise parts names. */
const register = registerOf(
  [
    unit('hn', { name: 'Hà Nội', level: 'centrally-run-city' }),
    unit('dn', { name: 'Đà Nẵng', level: 'centrally-run-city' }),
    unit('province', { name: 'Đà Nẵng', level: 'province' }),
    unit('list', { name: 'Sông, Hồ', level: 'town', parentId: 'dn' }),
    unit('w', { name: 'Bến Hòa', parentId: 'list' }),
    unit('w2', { name: 'Bến Cát', parentId: 'hn' }),
    unit('w3', { name: 'Núi, Đồi', parentId: 'hn' }),
    unit('w4', { name: 'Bến Cát', parentId: 'province' }),
    unit('odd', { name: 'Ðiện Biên', parentId: 'hn' }),
  ],
  [],
);
const options = { asOf: day('2024-12-31') };

/** Asks a new index, which remembers no area. */
const match = (
  name: string,
  areaName?: string | readonly string[],
  others: Partial<UnitNameOptions> = {},
): Result<Unit> =>
  matchUnitName(indexUnitNames(register, { ...options, ...others }), { name, areaName });
const issuesOf = (result: Result<unknown>): readonly Issue[] =>
  result.ok ? result.warnings : result.issues;

describe('a list of names in one text', () => {
  it.each([
    ['Quận 4, TP.HCM', ['Quận 4', 'TP.HCM']],
    ['A;B , C', ['A', 'B', 'C']],
    [' A ,; ,', ['A']],
    ['A', ['A']],
    [' , ', []],
  ])('%j is %j', (text, names) => {
    expect(splitNames(text)).toEqual(names);
  });

  it('is no list where a unit or an area is called by the whole', () => {
    expect(match('Bến Hòa', 'Sông, Hồ')).toMatchObject({ value: { id: 'w' } });
    expect(match('Núi, Đồi')).toMatchObject({ value: { id: 'w3' } });
    expect(match('Núi, Hà Nội')).toMatchObject({
      issues: [{ code: 'unit/not-found', params: { received: 'Núi', areaName: 'Hà Nội' } }],
    });
  });

  it.each(['Xyz,', ' Xyz ', ',', ';'])(
    'that holds one name at most is told as it was written: %j',
    (name) => {
      expect(issuesOf(match(name))).toMatchObject([
        { code: 'unit/not-found', params: { received: name } },
      ]);
    },
  );
});

describe('an area that no unit is called by', () => {
  it.each([
    { areaName: 'Da Nang', nearest: 'Đà Nẵng', why: 'the same without marks' },
    { areaName: 'Hà Nộii', nearest: 'Hà Nội', why: 'a letter too many' },
    { areaName: 'Quận Ha Noi', nearest: 'Hà Nội', why: 'without the word for the level' },
    { areaName: 'Sài Gòn', why: 'nothing is spelt like it' },
    { areaName: 'Bến Hòaa', why: 'a ward holds no ward' },
  ])('is told with the nearest: $areaName, $why', ({ areaName, nearest }) => {
    const index = indexUnitNames(register, options);
    const told = () => issuesOf(matchUnitName(index, { name: 'Bến Hòa', areaName }));
    const params = { received: areaName, ...(nearest === undefined ? {} : { nearest }) };
    expect(told()).toMatchObject([{ code: 'unit/unknown-area', path: ['areaName'] }]);
    expect(told()[0]?.params).toStrictEqual(params);
    // The second time it is remembered.
    expect(told()[0]?.params).toStrictEqual(params);
  });

  it('is sooner one of the same name at another level than one that is spelt like the whole', () => {
    const cities = registerOf(
      [
        unit('hn', { name: 'Hà Nội', level: 'centrally-run-city' }),
        unit('hm', { name: 'Tỉnh Hà Mội', level: 'province' }),
      ],
      [],
    );
    const query = { name: 'Bến Hòa', areaName: 'Tỉnh Hà Nội' };
    expect(issuesOf(matchUnitName(indexUnitNames(cities, options), query))[0]?.params).toEqual({
      received: 'Tỉnh Hà Nội',
      nearest: 'Hà Nội',
    });
  });

  it('is one that bears the name of a ward alone, where wards are looked for', () => {
    expect(issuesOf(match('Bến Hòa', 'Bến Cát'))).toMatchObject([{ code: 'unit/unknown-area' }]);
  });

  it('is nearest to one that may hold any of the levels that are looked for', () => {
    const level = ['ward', 'town'] as const;
    expect(issuesOf(match('Bến Hòa', 'Sông, Hoo', { level }))).toMatchObject([
      { code: 'unit/unknown-area', params: { received: 'Sông' } },
      { code: 'unit/unknown-area', params: { received: 'Hoo' } },
    ]);
    expect(issuesOf(match('Bến Hòa', 'Song Ho', { level }))[0]?.params).toMatchObject({
      nearest: 'Sông, Hồ',
    });
  });

  it('is told alone where the register has the name as it is written', () => {
    expect(issuesOf(match('Ðiện Biên', 'Sài Gòn'))).toMatchObject([{ code: 'unit/unknown-area' }]);
    expect(issuesOf(match('Ðiện', 'Sài Gòn'))).toMatchObject([
      { code: 'text/confusable-letter' },
      { code: 'unit/unknown-area' },
    ]);
  });
});

describe('an alias', () => {
  const aliases = [{ alias: 'ĐN', name: 'TP. Đà Nẵng' }];

  it.each(['ĐN', 'Công an ĐN', 'TP ĐN'])('says the level with the name: %s', (areaName) => {
    expect(match('Bến Hòa', areaName, { aliases })).toMatchObject({ value: { id: 'w' } });
    expect(issuesOf(match('Bến Cát', areaName, { aliases }))).toMatchObject([
      { code: 'unit/not-found' },
    ]);
  });
});

describe('areas that held a unit', () => {
  const area = (name: string): NamedArea => ({
    received: name,
    path: [],
    isCalled: (holding) => holding.area.name === name,
  });
  const held = (name: string, from: string, until: string): Holding => ({
    area: { name } as Unit,
    from,
    until,
  });

  it.each([
    { holdings: [], areas: [], isAtOnce: true },
    { holdings: [], areas: ['A'], isAtOnce: false },
    { holdings: [held('A', '1', '2')], areas: ['A'], isAtOnce: true },
    { holdings: [held('A', '1', '2')], areas: ['B'], isAtOnce: false },
    { holdings: [held('A', '1', '2')], areas: ['A', 'B'], isAtOnce: false },
    // The one began on the day on which the other ended.
    { holdings: [held('A', '1', '2'), held('B', '2', '3')], areas: ['A', 'B'], isAtOnce: false },
    { holdings: [held('A', '1', '3'), held('B', '2', '4')], areas: ['A', 'B'], isAtOnce: true },
    { holdings: [held('A', '2', '4'), held('B', '1', '3')], areas: ['A', 'B'], isAtOnce: true },
    {
      holdings: [held('A', '1', '2'), held('B', '3', '4'), held('A', '3', '5')],
      areas: ['A', 'B'],
      isAtOnce: true,
    },
    { holdings: [held('A', '1', '2'), held('B', '3', '4')], areas: ['A', 'B'], isAtOnce: false },
  ])('$areas at one time: $isAtOnce, by $holdings', ({ holdings, areas, isAtOnce }) => {
    expect(holdAtOnce(areas.map(area), holdings)).toBe(isAtOnce);
    expect(holdAtOnce(areas.map(area).reverse(), [...holdings].reverse())).toBe(isAtOnce);
  });
});
