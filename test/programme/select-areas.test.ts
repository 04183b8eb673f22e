import { describe, expect, it } from 'vitest';
import { placeUnits } from '../../src/programme/place-units';
import { selectAreas } from '../../src/programme/select-areas';
import { unit } from '../unit/registers';

const inCountry = { parentId: 'vn' };
/** A country of one city and three provinces, two of which have one name, with their districts. */
const placed = placeUnits([
  unit('vn', { level: 'country' }),
  unit('hn', { level: 'centrally-run-city', name: 'Thành phố Hà Nội', ...inCountry }),
  unit('na', { level: 'province', name: 'Nghệ An', ...inCountry }),
  unit('p1', { level: 'province', name: 'Trùng Tên', ...inCountry }),
  unit('p2', { level: 'province', name: 'Trùng Tên', ...inCountry }),
  unit('ba-dinh', { level: 'urban-district', parentId: 'hn' }),
  unit('vinh', { level: 'provincial-city', parentId: 'na' }),
  unit('do-luong', { level: 'rural-district', parentId: 'na' }),
  unit('w', { parentId: 'vinh' }),
] as never);
const withoutCountry = placed.filter(({ unit: { id } }) => id !== 'vn');

const share = { kind: 'share-of-units', bound: 'at-least', percent: 30 };
const inEach = (areaLevel: string) => ({ kind: 'at-least-per-area', areaLevel, unitCount: 1 });

/** Each area, with those that are counted in it behind a colon. */
const areasOf = (target: object, units = placed, others: object = {}) => {
  const { places, ...rest } = selectAreas({ target, ...others } as never, units);
  return {
    areas: places.map(({ areaId, countedIds }) =>
      countedIds === undefined ? `${areaId}` : `${areaId}: ${countedIds.join(' ')}`,
    ),
    ...rest,
  };
};
const nothing = { leftOutAreaIds: [], unmatchedAreaNames: [] };

describe('the areas that have to reach a target', () => {
  it('are those of its level; the others of the tier are left out', () => {
    expect(areasOf({ level: 'province', rule: share })).toEqual({
      areas: ['na', 'p1', 'p2'],
      leftOutAreaIds: ['hn'],
      unmatchedAreaNames: [],
    });
  });

  it('are the country, or the whole register where it has none; nothing is left out', () => {
    const target = { level: 'country', rule: share };
    expect(areasOf(target)).toEqual({ areas: ['vn'], ...nothing });
    expect(areasOf(target, withoutCountry)).toEqual({ areas: ['null'], ...nothing });
  });

  it('are counted by the areas inside each, or by itself where these are of its own level', () => {
    const ofProvinces = { level: 'province', areaNames: ['Nghệ An'] };
    expect(areasOf({ ...ofProvinces, rule: inEach('district-level') }).areas).toEqual([
      'na: vinh do-luong',
    ]);
    expect(areasOf({ ...ofProvinces, rule: inEach('province') }).areas).toEqual(['na: na']);
    expect(areasOf({ ...ofProvinces, rule: inEach('province-level') }).areas).toEqual(['na: na']);
  });
});

describe('the areas that a target names', () => {
  const named = { level: 'province', rule: share, areaNames: ['nghệ an', 'Trùng Tên', 'Huế'] };

  it('count where exactly one area has the name', () => {
    expect(areasOf(named)).toEqual({
      areas: ['na'],
      leftOutAreaIds: ['hn', 'p1', 'p2'],
      unmatchedAreaNames: ['Trùng Tên', 'Huế'],
    });
  });

  it('are not looked for where ids say which are meant', () => {
    expect(areasOf(named, placed, { areaIds: ['p1'] })).toEqual({
      areas: ['p1'],
      leftOutAreaIds: ['hn', 'na', 'p2'],
      unmatchedAreaNames: [],
    });
  });

  it.each([
    { name: 'with', units: placed, areas: ['vn: na'] },
    { name: 'without', units: withoutCountry, areas: ['null: na'] },
  ])('are those counted in the whole of a register $name a country', ({ units, areas }) => {
    const target = { level: 'country', rule: inEach('province'), areaNames: ['Nghệ An'] };
    expect(areasOf(target, units)).toEqual({
      areas,
      leftOutAreaIds: ['hn', 'p1', 'p2'],
      unmatchedAreaNames: [],
    });
  });

  it('are told as not found where a target of the whole country counts no areas', () => {
    const target = { level: 'country', rule: share, areaNames: ['Nghệ An'] };
    expect(areasOf(target)).toEqual({
      areas: ['vn'],
      leftOutAreaIds: [],
      unmatchedAreaNames: ['Nghệ An'],
    });
  });
});
