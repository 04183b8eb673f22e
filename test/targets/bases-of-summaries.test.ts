import {
  type AreaSummary,
  type CountedUnits,
  type Counting,
  emptySummary,
  InputError,
  type MaintenancePolicy,
  type MeasureOptions,
  measureTarget,
  orThrow,
  parseTarget,
  type TargetInput,
  type UnitCounts,
} from 'model-ward-rules';
import { maintenanceNotPublished } from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import { day } from '../unit/registers';

const { kept: noUnits } = emptySummary;
const outcomes = (eligible: number, notEligible = 0, undetermined = 0, notAssessed = 0) => ({
  eligibleCount: eligible,
  notEligibleCount: notEligible,
  undeterminedCount: undetermined,
  notAssessedCount: notAssessed,
});
const kept: UnitCounts = {
  ...noUnits,
  unitCount: 5,
  registeredCount: 3,
  recognisedCount: 3,
  maintainedCount: 2,
  suspendedCount: 1,
  confirmed: outcomes(2, 1),
  projected: outcomes(1),
};
const fresh: UnitCounts = {
  ...noUnits,
  unitCount: 10,
  registeredCount: 6,
  recognisedCount: 2,
  standingUndeterminedCount: 1,
  confirmed: outcomes(3, 1, 1, 1),
  projected: outcomes(1, 0, 0, 1),
};
/** Five kept units, ten new ones, and two of which that is open: one that has the title, one of which it is not known. */
const summary: AreaSummary = {
  ...emptySummary,
  years: { from: 2024, to: 2024 },
  unitCount: 17,
  registeredCount: 10,
  recognisedCount: 6,
  maintainedCount: 3,
  suspendedCount: 1,
  standingUndeterminedCount: 2,
  confirmed: outcomes(5, 2, 1, 1),
  projected: outcomes(2, 0, 0, 1),
  kept,
  new: fresh,
};

const target = (more: object) =>
  orThrow(
    parseTarget({
      id: 'host-target',
      revision: 1,
      name: { vi: 'Chỉ tiêu thử' },
      level: 'province',
      rule: { kind: 'assigned-quota', unitCount: 1 },
      dueYear: 2024,
      provenance: { origin: 'host', sources: [] },
      ...more,
    } as TargetInput),
  );
const options = (count: CountedUnits, among: Counting['among'] = 'all'): MeasureOptions => ({
  counting: { count, among },
  asOf: day('2024-06-01'),
  population: { kind: 'on-day', on: day('2024-06-01') },
});

describe('measureTarget by the base of a target, from summaries', () => {
  it.each<{
    base: string;
    count: CountedUnits;
    among?: Counting['among'];
    population: number;
    open?: number;
    reached: readonly [number, number];
    outside?: number;
  }>([
    { base: 'all', count: 'recognised', population: 17, reached: [6, 8] },
    { base: 'all', count: 'recognised', among: 'kept', population: 17, reached: [3, 5] },
    { base: 'all', count: 'recognised', among: 'new', population: 17, reached: [2, 5] },
    // Five that are kept, and two of which it is open.
    { base: 'recognised-before', count: 'recognised', population: 7, open: 2, reached: [3, 5] },
    { base: 'recognised-before', count: 'maintained', population: 7, open: 2, reached: [2, 4] },
    {
      base: 'recognised-before',
      count: 'recognised',
      among: 'kept',
      ...{ population: 7, open: 2, reached: [3, 5] },
    },
    // What is new is not among the kept ones.
    {
      base: 'recognised-before',
      count: 'recognised',
      among: 'new',
      ...{ population: 7, open: 2, reached: [0, 0] },
    },
    // Ten registered: those with a title can all be among them, or as few as there are others to fill it.
    { base: 'registered', count: 'registered', population: 10, reached: [10, 10] },
    { base: 'registered', count: 'recognised', population: 10, reached: [0, 8] },
    {
      base: 'registered',
      count: 'registered',
      among: 'new',
      ...{ population: 10, reached: [6, 7] },
    },
    // Twelve have a verdict, of which two are no assessment.
    { base: 'assessed', count: 'eligible', population: 10, outside: 7, reached: [5, 6] },
    { base: 'assessed', count: 'projected-eligible', population: 10, outside: 7, reached: [2, 2] },
    {
      base: 'assessed',
      count: 'eligible',
      among: 'kept',
      ...{ population: 10, outside: 7, reached: [2, 2] },
    },
    {
      base: 'assessed',
      count: 'eligible',
      among: 'new',
      ...{ population: 10, outside: 7, reached: [3, 4] },
    },
    { base: 'assessed', count: 'recognised', population: 10, outside: 7, reached: [0, 8] },
  ])('$base, $count, $among', ({ base, count, among, population, open = 0, reached, outside }) => {
    const progress = measureTarget(target({ base }), [summary], options(count, among));
    expect(progress).toMatchObject({
      base,
      populationCount: population,
      openPopulationCount: open,
      reached: { least: reached[0], most: reached[1] },
    });
    expect('withoutVerdictCount' in progress ? progress.withoutVerdictCount : undefined).toBe(
      outside,
    );
  });

  it('has the least of an overlap where two groups are together larger than the whole', () => {
    const crowded = { ...summary, registeredCount: 15, kept: noUnits, new: noUnits };
    expect(
      measureTarget(target({ base: 'registered' }), [crowded], options('recognised')),
    ).toMatchObject({ populationCount: 15, reached: { least: 4, most: 8 } });
    const few = { ...crowded, registeredCount: 4 };
    expect(
      measureTarget(target({ base: 'registered' }), [few], options('recognised')),
    ).toMatchObject({ populationCount: 4, reached: { least: 0, most: 4 } });
  });

  it('keeps the years out of what has none', () => {
    expect(
      measureTarget(target({ base: 'recognised-before' }), [emptySummary], options('recognised')),
    ).toMatchObject({ outcome: 'not-applicable', reason: 'no-units' });
  });

  it('adds up what areas tell', () => {
    const doubled = measureTarget(
      target({ base: 'assessed' }),
      [summary, summary],
      options('recognised'),
    );
    expect(doubled).toMatchObject({ withoutVerdictCount: 14, suspendedCount: 2 });
  });

  it('takes the shares of the whole where nobody is asked for', () => {
    const open: AreaSummary = {
      ...emptySummary,
      years: { from: 2024, to: 2024 },
      unitCount: 1,
      standingUndeterminedCount: 1,
    };
    const share = { kind: 'share-of-units', bound: 'at-least', percent: 30 };
    const kept = target({ base: 'recognised-before', rule: share });
    expect(measureTarget(kept, [open], options('maintained', 'new'))).toMatchObject({
      reached: { least: 0, most: 0 },
      reachedShare: { least: { part: 0, whole: 1 }, most: { part: 0, whole: 1 } },
      achievement: { least: { part: 0, whole: 1 }, most: { part: 0, whole: 1 } },
      relativeExcess: { least: { part: 0, whole: 1 }, most: { part: 0, whole: 1 } },
    });
  });
});

describe('measureTarget by the years of a target and of its summaries', () => {
  const ofYears = (from: number, to: number): AreaSummary => ({
    ...summary,
    years: { from, to },
    kept: noUnits,
    new: noUnits,
  });
  const period = target({ fromYear: 2023 });

  it.each([
    { name: 'two years for one', given: [ofYears(2023, 2024)], asked: target({}) },
    { name: 'one year for two', given: [ofYears(2024, 2024)], asked: period },
    { name: 'another first year', given: [ofYears(2022, 2024)], asked: period },
    { name: 'another last year', given: [ofYears(2023, 2025)], asked: period },
    {
      name: 'areas of different years',
      given: [ofYears(2024, 2024), ofYears(2023, 2023)],
      asked: target({}),
    },
  ])('refuses $name', ({ given, asked }) => {
    const measure = () => measureTarget(asked, given, options('recognised'));
    expect(measure).toThrow(InputError);
    expect(measure).toThrow(/areas.*rollUpUnits/);
  });

  it('says the first year of a period, and none otherwise', () => {
    expect(measureTarget(period, [ofYears(2023, 2024)], options('recognised'))).toMatchObject({
      fromYear: 2023,
    });
    expect(measureTarget(target({}), [summary], options('recognised'))).not.toHaveProperty(
      'fromYear',
    );
    expect(measureTarget(period, [], options('recognised'))).toMatchObject({
      ...{ outcome: 'not-applicable', fromYear: 2023 },
    });
  });

  it('closes by the policy where the target names no day, and never where neither does', () => {
    const on = (asOf: string, more: Partial<MeasureOptions> = {}, asked = target({})) =>
      measureTarget(asked, [summary], { ...options('recognised'), asOf: day(asOf), ...more });
    const maintenancePolicy = maintenanceNotPublished;
    expect(on('2030-01-01')).toMatchObject({ isClosed: false });
    expect(on('2030-01-01')).not.toHaveProperty('decidedBy');
    expect(on('2025-12-31', { maintenancePolicy })).toMatchObject({
      ...{ decidedBy: '2025-12-31', isClosed: false },
    });
    expect(on('2026-01-01', { maintenancePolicy })).toMatchObject({ isClosed: true });
    const early = target({ decidedBy: '2025-03-31' });
    expect(on('2025-04-01', { maintenancePolicy }, early)).toMatchObject({
      ...{ decidedBy: '2025-03-31', isClosed: true },
    });
  });

  it('is not closed before its due day by a policy whose year ends in the middle', () => {
    const yearlyReview = {
      ...{ yearEnds: '06-30', decisionMonths: 0 },
      onMissed: { kind: 'no-published-rule' },
    };
    const maintenancePolicy = { ...maintenanceNotPublished, yearlyReview } as MaintenancePolicy;
    const on = (asOf: string) =>
      measureTarget(target({}), [summary], {
        ...{ ...options('eligible'), asOf: day(asOf), maintenancePolicy },
      });
    expect(on('2024-12-31')).toMatchObject({ isClosed: false, decidedBy: '2024-12-31' });
    expect(on('2025-01-01')).toMatchObject({ isClosed: true, decidedBy: '2024-12-31' });
  });

  it('tells what came later only of titles, and only after the due day', () => {
    const on = (asOf: string, count: CountedUnits) =>
      measureTarget(target({}), [summary], { ...options(count), asOf: day(asOf) });
    expect(on('2025-01-01', 'recognised')).toMatchObject({
      reachedLate: { least: 0, most: 0 },
      lostSince: { least: 0, most: 0 },
    });
    for (const told of [
      on('2024-12-31', 'recognised'),
      on('2025-01-01', 'eligible'),
      on('2025-01-01', 'registered'),
    ]) {
      expect(told).not.toHaveProperty('reachedLate');
      expect(told).not.toHaveProperty('lostSince');
    }
    expect(on('2025-01-01', 'recognised')).toHaveProperty('suspendedCount', 1);
    expect(on('2025-01-01', 'eligible')).not.toHaveProperty('suspendedCount');
    expect(on('2025-01-01', 'eligible')).not.toHaveProperty('withoutVerdictCount');
  });
});
