import fc from 'fast-check';
import type { Share, UnitId } from 'model-ward-rules';
import type {
  AllocationArea,
  AllocationRequest,
  BuildPlan,
  PaceRequest,
  PlannedBuilds,
  PlanningRates,
} from 'model-ward-rules/planning';

/** Rates written as fractions: 4/5 of those built succeed, 1/8 of those recognised lapse. */
export const ratesOf = (success: string, lapse: string): PlanningRates => ({
  success: shareOf(success),
  lapse: shareOf(lapse),
});

export const shareOf = (fraction: string): Share => {
  const [part, whole] = fraction.split('/').map(Number) as [number, number];
  return { part, whole };
};

const MAX_WARDS = 40;
const FIRST_YEAR = 2024;

const rate: fc.Arbitrary<Share> = fc
  .integer({ min: 1, max: 12 })
  .chain((whole) => fc.record({ part: fc.nat(whole), whole: fc.constant(whole) }));

const base = fc.nat(MAX_WARDS).chain((unitCount) =>
  fc
    .record({
      recognised: fc.tuple(fc.nat(unitCount), fc.nat(unitCount)),
      success: rate,
      lapse: rate,
    })
    .map(({ recognised: [one, other], success, lapse }) => ({
      unitCount,
      recognised: { least: Math.min(one, other), most: Math.max(one, other) },
      firstYear: FIRST_YEAR,
      rates: { success, lapse },
    })),
);

const builds: fc.Arbitrary<PlannedBuilds> = fc.oneof(
  fc.record({
    kind: fc.constant('constant' as const),
    unitsPerYear: fc.nat(MAX_WARDS),
    yearCount: fc.integer({ min: 1, max: 6 }),
  }),
  fc.record({
    kind: fc.constant('by-year' as const),
    unitCounts: fc.array(fc.nat(MAX_WARDS), { minLength: 1, maxLength: 6 }),
  }),
);

/** Plans for few wards, so that candidates often run out. */
export const buildPlan: fc.Arbitrary<BuildPlan> = fc
  .record({ base, builds, dueCount: fc.option(fc.nat(MAX_WARDS), { nil: undefined }) })
  .map(({ base: start, builds: planned, dueCount }) => ({
    ...start,
    builds: planned,
    ...(dueCount === undefined ? {} : { dueCount }),
  }));

/** Questions for a pace, some of them without an answer and some without a year. */
export const paceRequest: fc.Arbitrary<PaceRequest> = fc
  .record({
    base,
    dueCount: fc.nat(MAX_WARDS),
    dueYear: fc.integer({ min: FIRST_YEAR - 2, max: FIRST_YEAR + 5 }),
  })
  .map(({ base: start, dueCount, dueYear }) => ({ ...start, dueCount, dueYear }));

export const unitId = (text: string): UnitId => text as UnitId;

const MAX_AREAS = 6;
const MAX_LIMIT = 15;

const limit = fc.option(fc.nat(MAX_LIMIT), { nil: undefined, freq: 2 });

const allocationArea = fc
  .record({
    areaId: fc.constantFrom(...'abcdefghijklmnop').map(unitId),
    weight: fc.oneof(fc.nat(4), fc.nat(30)),
    minimumCount: limit,
    capCount: fc.option(fc.nat(3 * MAX_LIMIT), { nil: undefined, freq: 2 }),
    creditCount: limit,
  })
  .map(
    ({ areaId, weight, minimumCount, capCount, creditCount }): AllocationArea => ({
      areaId,
      weight,
      ...(minimumCount === undefined ? {} : { minimumCount }),
      ...(capCount === undefined ? {} : { capCount }),
      ...(creditCount === undefined ? {} : { creditCount }),
    }),
  );

/** Splits of which some are impossible. */
export const allocationRequest: fc.Arbitrary<AllocationRequest> = fc.record({
  unitCount: fc.nat(100),
  areas: fc.array(allocationArea, { minLength: 1, maxLength: MAX_AREAS }),
});
