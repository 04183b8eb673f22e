import fc from 'fast-check';
import type { PlainDate, Unit, UnitLevel } from 'model-ward-rules';
import { selectUnitByCode, selectUnitOn, selectUnitsOn } from 'model-ward-rules/register';
import { describe, expect, it } from 'vitest';
import {
  dayAfter,
  type RegisterCase,
  registerCase,
  turningDays,
  unitsOf,
} from '../arbitraries/registers';
import { day, id, registerOf, succession, unit } from './registers';

const idsOf = (units: readonly Unit[]): readonly string[] => units.map((one) => one.id);
const inOrder = (ids: Iterable<string>): readonly string[] => [...ids].sort();

const NEW_ORDER = '2025-07-01';
const since = { existsFrom: NEW_ORDER };
const until = { endedOn: NEW_ORDER };

/** A made-up province through the years: mergers, a split, new codes, and districts that are abolished. */
const province = registerOf(
  [
    unit('p', { level: 'province' }),
    unit('d1', { level: 'urban-district', parentId: 'p', ...until }),
    unit('d2', { level: 'rural-district', parentId: 'p', ...until }),
    unit('a', { parentId: 'd1', code: '1', endedOn: '2022-03-01' }),
    unit('b', { parentId: 'd1', code: '2', ...until }),
    unit('c', { parentId: 'd1', code: '3', ...until }),
    unit('e', { parentId: 'd2', code: '4', ...until }),
    unit('e', { parentId: 'p', code: '1', ...since }),
    unit('f', { parentId: 'd2', code: '5', level: 'commune', endedOn: '2024-02-29' }),
    unit('f', { parentId: 'd2', code: '5', existsFrom: '2024-02-29', ...until }),
    unit('f', { parentId: 'p', code: '5', ...since, endedOn: '2026-06-30' }),
    unit('g', { parentId: 'd1', code: '1', existsFrom: '2022-03-01', ...until }),
    unit('n', { parentId: 'p', code: '2', ...since }),
    unit('m', { parentId: 'p', code: '3', existsFrom: '2026-06-30' }),
  ],
  [
    succession('merge', '2022-03-01', 'a b', 'b'),
    succession('split', '2022-03-01', 'b', 'b g'),
    succession('reclassify', '2024-02-29', 'f', 'f'),
    succession('merge', NEW_ORDER, 'b c g', 'n'),
    succession('transfer', NEW_ORDER, 'e', 'e'),
    succession('transfer', NEW_ORDER, 'f', 'f'),
    succession('abolish', NEW_ORDER, 'd1', ''),
    succession('abolish', NEW_ORDER, 'd2', ''),
    succession('rename', '2026-06-30', 'f', 'm'),
  ],
);

/** What a clerk would write down on each of these days: what comes and what goes, in each area. */
const diary: readonly [on: string, area: string, comes: string, goes: string][] = [
  ['2022-03-01', 'p', 'g', 'a'],
  ['2022-03-01', 'd1', 'g', 'a'],
  ['2024-02-29', 'p', 'f', ''],
  ['2024-02-29', 'd2', 'f', ''],
  [NEW_ORDER, 'p', 'n', 'b c g'],
  [NEW_ORDER, 'd1', '', 'b c g'],
  [NEW_ORDER, 'd2', '', 'e f'],
  ['2026-06-30', 'p', 'm', 'f'],
];

const words = (text: string): readonly string[] => text.split(' ').filter((word) => word !== '');

describe('selectUnitsOn', () => {
  it('counts the wards of a province as a clerk would, on every day of six years', () => {
    const wards: Readonly<Record<string, Set<string>>> = {
      p: new Set(['a', 'b', 'c', 'e']),
      d1: new Set(['a', 'b', 'c']),
      d2: new Set(['e']),
    };
    let count = 0;
    for (let on = day('2021-01-01'); on <= '2026-12-31'; on = dayAfter(on, 1)) {
      for (const [, area, comes, goes] of diary.filter(([when]) => when === on)) {
        for (const ward of words(goes)) wards[area]?.delete(ward);
        for (const ward of words(comes)) wards[area]?.add(ward);
      }
      for (const [area, expected] of Object.entries(wards)) {
        const selected = selectUnitsOn(province, { on, level: 'ward', withinId: id(area) });
        if (idsOf(selected).join() !== inOrder(expected).join()) {
          expect([on, area, idsOf(selected)]).toEqual([on, area, inOrder(expected)]);
        }
      }
      count += 1;
    }
    expect(count).toBe(2191);
  });

  it.each([
    { name: 'all', query: {}, ids: 'b c d1 d2 e f g p' },
    { name: 'one level', query: { level: 'commune' }, ids: 'f' },
    { name: 'several levels', query: { level: ['commune', 'urban-district'] }, ids: 'd1 f' },
    { name: 'no level', query: { level: [] }, ids: '' },
    { name: 'an area, at every depth', query: { withinId: 'p' }, ids: 'b c d1 d2 e f g' },
    { name: 'a district', query: { withinId: 'd2' }, ids: 'e f' },
    { name: 'a level in an area', query: { withinId: 'd2', level: 'ward' }, ids: 'e' },
    { name: 'an area that holds none', query: { withinId: 'b' }, ids: '' },
    { name: 'an unknown area', query: { withinId: '?' }, ids: '' },
  ])('selects $name', ({ query, ids }) => {
    const on = day('2024-02-28');
    expect(idsOf(selectUnitsOn(province, { on, ...(query as object) }))).toEqual(words(ids));
  });

  it('takes a level by its whole name', () => {
    const towns = registerOf([unit('a', { level: 'town' }), unit('b', { level: 'township' })], []);
    const on = day('2024-02-28');
    expect(idsOf(selectUnitsOn(towns, { on, level: 'township' }))).toEqual(['b']);
  });

  it('gives the record of the day', () => {
    const levelOn = (on: string) =>
      selectUnitsOn(province, { on: day(on), withinId: id('d2') }).find((one) => one.id === 'f')
        ?.level;
    expect([levelOn('2024-02-28'), levelOn('2024-02-29')]).toEqual(['commune', 'ward']);
  });

  it('comes to an end where parents stand in a ring, which no register that was read has', () => {
    const ring = ['a', 'b'].map((name, place) => ({
      id: id(name),
      name,
      level: 'ward' as const,
      parentId: id(place === 0 ? 'b' : 'a'),
    }));
    const register = { units: ring, successions: [] };
    expect(idsOf(selectUnitsOn(register, { on: day(NEW_ORDER), withinId: id('a') }))).toEqual([
      'b',
    ]);
  });

  const levels: readonly UnitLevel[] = ['ward', 'commune', 'town', 'province'];
  const isInside = (one: Unit, areaId: string, units: ReadonlyMap<string, Unit>): boolean => {
    const { parentId } = one;
    if (parentId === undefined) return false;
    return parentId === areaId || isInside(units.get(parentId) as Unit, areaId, units);
  };
  const check = (given: RegisterCase, on: PlainDate) => {
    const units = unitsOf(given, on);
    expect(idsOf(selectUnitsOn(given.register, { on }))).toEqual(inOrder(units.keys()));
    for (const level of levels) {
      for (const withinId of [id('p'), id('d')]) {
        const expected = [...units.values()].filter(
          (one) => one.level === level && isInside(one, withinId, units),
        );
        expect(idsOf(selectUnitsOn(given.register, { on, level, withinId }))).toEqual(
          inOrder(idsOf(expected)),
        );
      }
    }
  };

  it('agrees with a naive model on every day on which something happens, the eve and the day after', () => {
    fc.assert(
      fc.property(registerCase(), (given) => {
        for (const on of turningDays(given)) check(given, on);
      }),
      { numRuns: 12 },
    );
  });
});

describe('selectUnitOn and selectUnitByCode', () => {
  it.each([
    { on: '2022-02-28', code: '1', expected: 'a' },
    { on: '2022-03-01', code: '1', expected: 'g' },
    { on: '2025-06-30', code: '1', expected: 'g' },
    { on: '2025-07-01', code: '1', expected: 'e' },
    { on: '2025-07-01', code: '4', expected: undefined },
    { on: '2026-06-29', code: '3', expected: undefined },
    { on: '2026-06-30', code: '3', expected: 'm' },
  ])('code $code is $expected on $on', ({ on, code, expected }) => {
    expect(selectUnitByCode(province, { code, on: day(on) })?.id).toBe(expected);
  });

  it('do not choose between two units of one code', () => {
    const twice = registerOf([unit('a', { code: '1' }), unit('b', { code: '1' })], []);
    expect(selectUnitByCode(twice, { code: '1', on: day(NEW_ORDER) })).toBeUndefined();
  });

  it('agree with a naive model', () => {
    fc.assert(
      fc.property(registerCase(), (given) => {
        for (const on of turningDays(given)) {
          const units = unitsOf(given, on);
          for (const { id: one, code } of given.register.units) {
            const found = selectUnitOn(given.register, { id: one, on });
            expect(found && { ...found, endedOn: undefined }).toEqual(units.get(one));
            if (code === undefined) continue;
            const named = [...units.values()].filter((other) => other.code === code);
            const single = named.length === 1 ? named[0]?.id : undefined;
            expect(selectUnitByCode(given.register, { code, on })?.id).toBe(single);
          }
        }
      }),
      { numRuns: 12 },
    );
  });
});
