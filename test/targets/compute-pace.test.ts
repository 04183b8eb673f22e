import fc from 'fast-check';
import {
  computePace,
  computePaceSensitivity,
  computeProjection,
  type PaceRequest,
} from 'model-ward-rules/planning';
import { describe, expect, it } from 'vitest';
import { paceRequest, ratesOf, shareOf } from '../arbitraries/plans';

const request: PaceRequest = {
  unitCount: 45,
  recognised: { least: 5, most: 7 },
  dueCount: 14,
  firstYear: 2023,
  dueYear: 2025,
  rates: ratesOf('4/5', '1/8'),
};

/** A start that is known. */
const from = (count: number) => ({ recognised: { least: count, most: count } });

/** How many hold the title in the end, when so many are built each year. */
const endAt = (unitsPerYear: number, given: PaceRequest, start: number): number => {
  const yearCount = given.dueYear - given.firstYear + 1;
  if (yearCount <= 0) return start;
  const builds = { kind: 'constant', unitsPerYear, yearCount } as const;
  const { years } = computeProjection({ ...given, ...from(start), builds }).fromLeast;
  return years.at(-1)?.endCount ?? start;
};

describe('computePace', () => {
  it('gives the least number a year, with its years, from the least and from the most', () => {
    const pace = computePace(request);
    expect(pace).toMatchObject({
      dueCount: 14,
      dueYear: 2025,
      fromLeast: { outcome: 'reachable', unitsPerYear: 7, endCount: 15 },
      fromMost: { outcome: 'reachable', unitsPerYear: 5, endCount: 14 },
    });
    expect(endAt(6, request, 5)).toBe(13);
    expect(endAt(4, request, 7)).toBe(11);
    const builds = { kind: 'constant', unitsPerYear: 7, yearCount: 3 } as const;
    expect(pace.fromLeast.years).toEqual(computeProjection({ ...request, builds }).fromLeast.years);
  });

  it.each([
    {
      name: 'nothing to build where what there is lasts',
      changes: { ...from(20), dueCount: 10, dueYear: 2026 },
      pace: { outcome: 'reachable', unitsPerYear: 0, endCount: 10 },
    },
    {
      name: 'nothing to build where nothing is due',
      changes: { ...from(0), dueCount: 0 },
      pace: { outcome: 'reachable', unitsPerYear: 0, endCount: 0 },
    },
    {
      name: 'one year',
      changes: { ...from(5), dueCount: 6, dueYear: 2023 },
      pace: { outcome: 'reachable', unitsPerYear: 3, endCount: 6 },
    },
    {
      name: 'every ward',
      changes: {
        ...from(0),
        unitCount: 5,
        dueCount: 5,
        dueYear: 2023,
        rates: ratesOf('1/1', '1/1'),
      },
      pace: { outcome: 'reachable', unitsPerYear: 5, endCount: 5 },
    },
    {
      name: 'no year left, and no need of one',
      changes: { ...from(14), dueYear: 2022 },
      pace: { outcome: 'reachable', unitsPerYear: 0, endCount: 14, years: [] },
    },
    {
      name: 'no year left',
      changes: { ...from(13), dueYear: 2022 },
      pace: {
        outcome: 'unreachable',
        reason: 'no-years-left',
        unitsPerYear: 0,
        endCount: 13,
        years: [],
      },
    },
    {
      name: 'no year left by far, and more due than there are wards',
      changes: { ...from(13), dueCount: 46, dueYear: 2020 },
      pace: { outcome: 'unreachable', reason: 'no-years-left', endCount: 13, years: [] },
    },
    {
      name: 'more due than there are wards: the least of those that get farthest',
      changes: { ...from(5), dueCount: 46, rates: ratesOf('1/1', '0/1') },
      pace: {
        outcome: 'unreachable',
        reason: 'due-over-ward-count',
        unitsPerYear: 14,
        endCount: 45,
      },
    },
    {
      name: 'all wards due and all reached',
      changes: { ...from(5), dueCount: 45, rates: ratesOf('1/1', '0/1') },
      pace: { outcome: 'reachable', unitsPerYear: 14, endCount: 45 },
    },
    {
      name: 'all wards due, and some lapse',
      changes: { ...from(5), dueCount: 45, rates: ratesOf('1/1', '1/45') },
      pace: { outcome: 'unreachable', reason: 'lapse-too-high', endCount: 44 },
    },
    {
      name: 'none succeeds, which building none shows as well',
      changes: { ...from(5), rates: ratesOf('0/1', '0/1') },
      pace: { outcome: 'unreachable', reason: 'success-too-low', unitsPerYear: 0, endCount: 5 },
    },
    {
      name: 'too few succeed in the years left, also if none lapsed',
      changes: { ...from(0), unitCount: 10, dueCount: 9, rates: ratesOf('1/2', '1/8') },
      pace: { outcome: 'unreachable', reason: 'success-too-low', endCount: 7 },
    },
    {
      name: 'too many lapse',
      changes: {
        ...from(0),
        unitCount: 10,
        dueCount: 6,
        dueYear: 2024,
        rates: ratesOf('1/1', '1/1'),
      },
      pace: { outcome: 'unreachable', reason: 'lapse-too-high', unitsPerYear: 5, endCount: 5 },
    },
  ] as const)('$name', ({ changes, pace }) => {
    const { fromLeast, fromMost } = computePace({ ...request, ...changes });
    expect(fromLeast).toMatchObject(pace);
    expect(fromMost).toEqual(fromLeast);
  });

  it('is exact for a million wards', () => {
    const given = { ...request, ...from(0), unitCount: 1_000_000, dueYear: 2023 };
    const rates = ratesOf('999999999/1000000000', '0/1');
    expect(computePace({ ...given, dueCount: 20_000, rates }).fromLeast.unitsPerYear).toBe(20_001);
  });

  it('is not misled where more building gets less far', () => {
    const given = {
      ...request,
      ...from(0),
      unitCount: 10,
      dueCount: 5,
      dueYear: 2024,
      rates: ratesOf('1/1', '1/1'),
    };
    expect(computePace(given).fromLeast.unitsPerYear).toBe(5);
    expect([4, 5, 6, 10].map((unitsPerYear) => endAt(unitsPerYear, given, 0))).toEqual([
      4, 5, 4, 0,
    ]);
  });

  it('says so where a higher start gets less far, because what lapses cannot be built in its year', () => {
    const given = { ...request, unitCount: 1, recognised: { least: 0, most: 1 }, dueCount: 1 };
    const { fromLeast, fromMost } = computePace({
      ...given,
      dueYear: 2023,
      rates: ratesOf('1/1', '1/1'),
    });
    expect(fromLeast).toMatchObject({ outcome: 'reachable', unitsPerYear: 1 });
    expect(fromMost).toMatchObject({ outcome: 'unreachable', reason: 'lapse-too-high' });
  });

  it('suffices, and no lower pace does; where none does, none gets farther', () => {
    fc.assert(
      fc.property(paceRequest, (given) => {
        const { fromLeast, fromMost } = computePace(given);
        for (const [start, pace] of [
          [given.recognised.least, fromLeast],
          [given.recognised.most, fromMost],
        ] as const) {
          const ends = Array.from({ length: given.unitCount + 1 }, (_, unitsPerYear) =>
            endAt(unitsPerYear, given, start),
          );
          expect(pace.endCount).toBe(ends[pace.unitsPerYear]);
          expect(pace.outcome === 'reachable').toBe(pace.endCount >= given.dueCount);
          const below = ends.slice(0, pace.unitsPerYear);
          const enough = Math.min(given.dueCount, pace.endCount);
          expect(below.filter((end) => end >= enough)).toEqual([]);
          if (pace.outcome === 'unreachable') expect(Math.max(...ends)).toBe(pace.endCount);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('needs no higher pace for a higher success rate, unless candidates run out', () => {
    let heldCount = 0;
    fc.assert(
      fc.property(paceRequest, fc.nat(12), (given, more) => {
        const { success, lapse } = given.rates;
        const part = Math.min(success.whole, success.part + more);
        const { fromLeast: lower } = computePace(given);
        const rates = { success: { ...success, part }, lapse };
        const { fromLeast: higher } = computePace({ ...given, rates });
        const isCapped = lower.years.some(
          ({ plannedCount, builtCount }) => builtCount < plannedCount,
        );
        if (lower.outcome === 'unreachable' || isCapped) return;
        heldCount += 1;
        expect(higher.outcome).toBe('reachable');
        expect(higher.unitsPerYear).toBeLessThanOrEqual(lower.unitsPerYear);
      }),
      { numRuns: 200 },
    );
    expect(heldCount).toBeGreaterThan(10);
  });

  it('may need a higher one where they run out', () => {
    const given = { ...request, ...from(0), unitCount: 7, dueCount: 5 };
    const paceAt = (success: string) =>
      computePace({ ...given, rates: ratesOf(success, '1/4') }).fromLeast.unitsPerYear;
    expect([paceAt('2/3'), paceAt('3/4')]).toEqual([5, 7]);
  });
});

describe('computePaceSensitivity', () => {
  it('gives a row for each success rate and a cell for each lapse rate, as given', () => {
    const { rates: _, ...rest } = request;
    const successRates = ['4/5', '1/2', '4/5'].map(shareOf);
    const lapseRates = ['1/8', '0/1'].map(shareOf);
    const rows = computePaceSensitivity(rest, { successRates, lapseRates });
    expect(rows).toEqual(
      successRates.map((success) => ({
        success,
        cells: lapseRates.map((lapse) => ({
          lapse,
          pace: computePace({ ...request, rates: { success, lapse } }),
        })),
      })),
    );
    expect(rows.map(({ cells }) => cells.map(({ pace }) => pace.fromLeast.unitsPerYear))).toEqual([
      [7, 4],
      [10, 6],
      [7, 4],
    ]);
  });

  it('gives nothing for no rates', () => {
    expect(computePaceSensitivity(request, { successRates: [], lapseRates: [] })).toEqual([]);
  });
});
