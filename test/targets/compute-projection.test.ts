import fc from 'fast-check';
import { type BuildPlan, computeProjection, type ProjectedYear } from 'model-ward-rules/planning';
import { describe, expect, it } from 'vitest';
import { buildPlan, ratesOf } from '../arbitraries/plans';

const plan: BuildPlan = {
  unitCount: 45,
  recognised: { least: 5, most: 8 },
  firstYear: 2024,
  builds: { kind: 'constant', unitsPerYear: 7, yearCount: 2 },
  rates: ratesOf('4/5', '1/8'),
};

const rowsOf = (years: readonly ProjectedYear[]) =>
  years.map((one) => [
    one.year,
    one.startCount,
    one.lapsedCount,
    one.plannedCount,
    one.builtCount,
    one.newlyRecognisedCount,
    one.endCount,
  ]);

const fromLeast = (changes: Partial<BuildPlan>) => {
  const { years, ...rest } = computeProjection({ ...plan, ...changes }).fromLeast;
  return { rows: rowsOf(years), ...rest };
};

describe('computeProjection', () => {
  it('goes on from the least and from the most, lapses rounded up and successes down', () => {
    const projection = computeProjection({ ...plan, dueCount: 12 });
    expect(projection.dueCount).toBe(12);
    expect(rowsOf(projection.fromLeast.years)).toEqual([
      [2024, 5, 1, 7, 7, 5, 9],
      [2025, 9, 2, 7, 7, 5, 12],
    ]);
    expect(rowsOf(projection.fromMost.years)).toEqual([
      [2024, 8, 1, 7, 7, 5, 12],
      [2025, 12, 2, 7, 7, 5, 15],
    ]);
    expect(projection.fromLeast.firstYearReached).toBe(2025);
    expect(projection.fromMost.firstYearReached).toBe(2024);
  });

  it.each([
    {
      name: 'a number for each year',
      changes: { builds: { kind: 'by-year', unitCounts: [5, 0, 10] } },
      rows: [
        [2024, 5, 1, 5, 5, 4, 8],
        [2025, 8, 1, 0, 0, 0, 7],
        [2026, 7, 1, 10, 10, 8, 14],
      ],
    },
    {
      name: 'no more built than are without the title when the year starts',
      changes: { unitCount: 8, rates: ratesOf('1/1', '1/5') },
      rows: [
        [2024, 5, 1, 7, 3, 3, 7],
        [2025, 7, 2, 7, 1, 1, 6],
      ],
    },
    {
      name: 'nothing lapses and nothing succeeds',
      changes: { rates: ratesOf('0/1', '0/1') },
      rows: [
        [2024, 5, 0, 7, 7, 0, 5],
        [2025, 5, 0, 7, 7, 0, 5],
      ],
    },
    {
      name: 'everything lapses and everything succeeds',
      changes: { rates: ratesOf('1/1', '1/1') },
      rows: [
        [2024, 5, 5, 7, 7, 7, 7],
        [2025, 7, 7, 7, 7, 7, 7],
      ],
    },
    {
      name: 'no ward at all',
      changes: { unitCount: 0, recognised: { least: 0, most: 0 } },
      rows: [
        [2024, 0, 0, 7, 0, 0, 0],
        [2025, 0, 0, 7, 0, 0, 0],
      ],
    },
    {
      name: 'a thousandth of a ward lapses and fails, of a million',
      changes: {
        unitCount: 1_000_000,
        recognised: { least: 1_000_000, most: 1_000_000 },
        builds: { kind: 'by-year', unitCounts: [0, 1_000_000] },
        rates: ratesOf('999999999/1000000000', '1/1000000000'),
      },
      rows: [
        [2024, 1_000_000, 1, 0, 0, 0, 999_999],
        [2025, 999_999, 1, 1_000_000, 1, 0, 999_998],
      ],
    },
  ] as const)('$name', ({ changes, rows }) => {
    expect(fromLeast(changes)).toStrictEqual({ rows });
  });

  it('names the first year reached, though the number is lost again', () => {
    const builds = { kind: 'by-year', unitCounts: [10, 0, 0] } as const;
    expect(fromLeast({ builds, dueCount: 12 }).firstYearReached).toBe(2024);
  });

  it('names no year where what is due is not reached, or was only before', () => {
    expect(computeProjection({ ...plan, dueCount: 16 })).not.toHaveProperty(
      'fromMost.firstYearReached',
    );
    const idle = { builds: { kind: 'constant', unitsPerYear: 0, yearCount: 3 }, dueCount: 5 };
    expect(fromLeast(idle as Partial<BuildPlan>)).not.toHaveProperty('firstYearReached');
  });

  it('says nothing of what is due where nothing is', () => {
    expect(Object.keys(computeProjection(plan))).toEqual(['fromLeast', 'fromMost']);
  });

  it('keeps account of every ward, through all years of every plan', () => {
    fc.assert(
      fc.property(buildPlan, (given) => {
        const { fromLeast: worst, fromMost: best } = computeProjection(given);
        const ends = (start: number, years: readonly ProjectedYear[]): readonly number[] => [
          start,
          ...years.map(({ endCount }) => endCount),
        ];
        const expected = (years: readonly ProjectedYear[], start: number) =>
          years.map((one, index) => ({
            ...one,
            startCount: ends(start, years)[index],
            builtCount: Math.min(one.plannedCount, given.unitCount - one.startCount),
            endCount: one.startCount - one.lapsedCount + one.newlyRecognisedCount,
          }));
        expect(worst.years).toEqual(expected(worst.years, given.recognised.least));
        expect(best.years).toEqual(expected(best.years, given.recognised.most));
        const impossible = [...worst.years, ...best.years].filter(
          (one) =>
            one.lapsedCount > one.startCount ||
            one.newlyRecognisedCount > one.builtCount ||
            one.endCount > given.unitCount,
        );
        expect(impossible).toEqual([]);
      }),
    );
  });
});
