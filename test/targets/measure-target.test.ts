import fc from 'fast-check';
import {
  type AreaSummary,
  type CountedUnits,
  emptySummary,
  type MaintenancePolicy,
  type MeasureOptions,
  measureTarget,
  orThrow,
  parsePlainDate,
  parseTarget,
  type TargetRule,
} from 'model-ward-rules';
import { computeDueCount } from 'model-ward-rules/planning';
import {
  allWards2030,
  areaWardCounts,
  areaWardCountsOn,
  cityDistricts2023,
  cityShare2025,
  haNoi2023,
  maintenanceNotPublished,
  national2023,
  nationalQuota2023,
  phuYenShare2025,
} from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import { areaSummary } from '../arbitraries/summaries';
import { issuesOf } from '../issues-of';
import { fromBelow } from './from-below';

const day = (text: string) => orThrow(parsePlainDate(text));
/** Decisions on a year come by its last day. Made up. */
const decidedAtOnce: MaintenancePolicy = {
  ...maintenanceNotPublished,
  yearlyReview: { decisionMonths: 0, onMissed: { kind: 'no-published-rule' } },
};
const options = (asOf: string, count: CountedUnits = 'recognised'): MeasureOptions => ({
  counting: { count, among: 'all' },
  asOf: day(asOf),
  population: { kind: 'on-day', on: day('2023-04-10') },
  maintenancePolicy: decidedAtOnce,
});
const area = (unitCount: number, recognisedCount = 0, undetermined = 0): AreaSummary => ({
  ...emptySummary,
  years: { from: 2024, to: 2024 },
  unitCount,
  recognisedCount,
  standingUndeterminedCount: undetermined,
});
const raw = (rule: TargetRule, more: object = {}) => ({
  id: 'host-target',
  revision: 1,
  name: { vi: 'Chỉ tiêu thử' },
  level: 'province',
  rule,
  dueYear: 2025,
  provenance: { origin: 'host', sources: [] },
  ...more,
});
const target = (rule: TargetRule, more?: object) => orThrow(parseTarget(raw(rule, more)));

describe('computeDueCount', () => {
  it('is the least k with 100·k ≥ p·n, for every n up to 3,321 and every p up to 100', () => {
    let wrong = 0;
    for (let percent = 0; percent <= 100; percent += 1) {
      // Counted up instead of divided: k rises by one whenever it no longer suffices.
      let due = 0;
      for (let unitCount = 0; unitCount <= 3_321; unitCount += 1) {
        while (100 * due < percent * unitCount) due += 1;
        if (computeDueCount(unitCount, percent) !== due) wrong += 1;
      }
    }
    expect(wrong).toBe(0);
  });

  it('agrees with whole numbers of any size, for every hundredth of a percent', () => {
    fc.assert(
      fc.property(fc.nat(100_000_000_000), fc.nat(10_000), (unitCount, hundredths) => {
        const exact = BigInt(unitCount) * BigInt(hundredths);
        expect(BigInt(computeDueCount(unitCount, hundredths / 100))).toBe(
          (exact + 9_999n) / 10_000n,
        );
      }),
    );
  });
});

describe('computeDueCount, of what no reader gave,', () => {
  it.each([
    [21, 3_000],
    [21, Number.NaN],
    [21, -1],
    [21, 33.333],
    [21, '30' as unknown as number],
    [Number.NaN, 30],
    [-1, 30],
    [2.5, 30],
    [100_000_000_001, 30],
  ])('throws of %d and %d, instead of giving a number', (unitCount, percent) => {
    expect(() => computeDueCount(unitCount, percent)).toThrow('argument/not-parsed');
  });
});

describe('the published targets on the ward counts of 10 April 2023', () => {
  it.each([
    ['Hà Nội', cityShare2025, 53],
    ['Hải Phòng', cityShare2025, 20],
    ['Đà Nẵng', cityShare2025, 14],
    ['TP.HCM', cityShare2025, 75],
    ['Cần Thơ', cityShare2025, 13],
    ['Phú Yên', phuYenShare2025, 7],
  ])('%s: %j → %d wards', (name, published, due) => {
    const { wardCount: unitCount = 0 } = areaWardCounts.find((one) => one.area === name) ?? {};
    const progress = measureTarget(published, [area(unitCount)], options('2023-04-10'));
    expect(progress).toMatchObject({ dueCount: due, population: { on: areaWardCountsOn } });
  });

  it('national 2023: 172 registered against 106 is 66 over', () => {
    const registeredCount = national2023.figures.registeredCount?.value ?? 0;
    const excessCount = national2023.figures.excessCount?.value;
    const country = { ...area(1_771), registeredCount };
    expect(
      measureTarget(nationalQuota2023, [country], options('2023-12-11', 'registered')),
    ).toMatchObject({
      outcome: 'reached',
      reached: { least: 172, most: 172 },
      missing: { least: 0, most: 0 },
      excess: { least: excessCount, most: excessCount },
    });
  });

  it('Hà Nội 2023: 15 registered, yet no district has a recognised ward', () => {
    const urbanDistrictCount = haNoi2023.figures.urbanDistrictCount?.value ?? 0;
    const districts = Array.from({ length: urbanDistrictCount }, () => area(14));
    expect(measureTarget(cityDistricts2023, districts, options('2023-11-10'))).toMatchObject({
      outcome: 'open',
      counted: 'areas',
      dueCount: 12,
      reached: { least: 0, most: 0 },
    });
  });

  it('counts no district where none exists any more', () => {
    expect(measureTarget(cityDistricts2023, [], options('2025-07-01'))).toEqual({
      target: { id: 'city-districts-2023', revision: 1 },
      counting: { count: 'recognised', among: 'all' },
      asOf: '2025-07-01',
      dueOn: '2023-12-31',
      population: { kind: 'on-day', on: '2023-04-10' },
      outcome: 'not-applicable',
      base: 'all',
      reason: 'no-areas',
      areaLevel: 'urban-district',
    });
  });
});

describe('measureTarget', () => {
  it.each([
    {
      name: 'reached even at worst',
      summary: area(21, 7, 3),
      asOf: '2026-01-01',
      outcome: 'reached',
    },
    {
      name: 'reached even at worst, when a title can still be lost',
      summary: area(21, 7, 3),
      asOf: '2025-12-31',
      outcome: 'open',
    },
    { name: 'reached only at best', summary: area(21, 6, 3), asOf: '2024-01-01', outcome: 'open' },
    {
      name: 'reached only at best, after the due year',
      summary: area(21, 6, 3),
      asOf: '2026-01-01',
      outcome: 'open',
    },
    {
      name: 'not reached, on the last day of the due year',
      summary: area(21, 6, 0),
      asOf: '2025-12-31',
      outcome: 'open',
    },
    {
      name: 'not reached, after the due year',
      summary: area(21, 6, 0),
      asOf: '2026-01-01',
      outcome: 'missed',
    },
    { name: 'no ward', summary: area(0), asOf: '2024-01-01', outcome: 'not-applicable' },
  ])('$name is $outcome', ({ summary, asOf, outcome }) => {
    expect(measureTarget(phuYenShare2025, [summary], options(asOf)).outcome).toBe(outcome);
  });

  it('takes the due day where it is known', () => {
    const due = target({ kind: 'all-units' }, { dueOn: '2025-06-30' });
    expect(measureTarget(due, [area(3)], options('2025-06-30')).outcome).toBe('open');
    expect(measureTarget(due, [area(3)], options('2025-07-01'))).toMatchObject({
      outcome: 'open',
      reason: 'decisions-pending',
    });
    expect(measureTarget(due, [area(3)], options('2026-01-01')).outcome).toBe('missed');
  });

  it('takes the word of the host that no ward can be added any more', () => {
    const outcomes = [true, false].map((isClosed) => {
      const progress = measureTarget(phuYenShare2025, [area(21, 6)], {
        ...options('2025-12-31'),
        isClosed,
      });
      return [progress.outcome, 'isClosed' in progress && progress.isClosed];
    });
    expect(outcomes).toEqual([
      ['missed', true],
      ['open', false],
    ]);
    const possible = measureTarget(phuYenShare2025, [area(21, 6, 1)], {
      ...options('2025-12-31'),
      isClosed: true,
    });
    expect(possible).toMatchObject({ outcome: 'open', isClosed: true });
  });

  it('names the last day on which a target can be reached, and is closed after it', () => {
    const [last, over] = ['2025-12-31', '2026-01-01'].map((asOf) =>
      measureTarget(phuYenShare2025, [area(21, 6)], options(asOf)),
    );
    expect(last).toMatchObject({ dueOn: '2025-12-31', isClosed: false });
    expect(over).toMatchObject({ dueOn: '2025-12-31', isClosed: true });
  });

  it.each<{ name: string; rule: TargetRule; duePercent: number | undefined }>([
    {
      name: 'a share',
      rule: { kind: 'share-of-units', bound: 'at-least', percent: 30 },
      duePercent: 30,
    },
    { name: 'a quota', rule: { kind: 'assigned-quota', unitCount: 3 }, duePercent: undefined },
  ])('says of $name which share is due', ({ rule, duePercent }) => {
    const progress = measureTarget(target(rule), [area(21)], options('2024-01-01'));
    expect('duePercent' in progress ? progress.duePercent : undefined).toBe(duePercent);
  });

  it('records which wards were measured over', () => {
    const population = {
      kind: 'cohort',
      from: day('2023-04-10'),
      until: day('2025-07-01'),
    } as const;
    const given = { ...options('2025-08-01'), population };
    expect(measureTarget(phuYenShare2025, [area(21)], given).population).toEqual(population);
    expect(measureTarget(phuYenShare2025, [area(0)], given)).toMatchObject({
      outcome: 'not-applicable',
      reason: 'no-units',
      population,
    });
  });

  it('gives shares of all and of what is due as bounds, never averaged', () => {
    const quota = target({ kind: 'assigned-quota', unitCount: 4 });
    expect(
      measureTarget(quota, [area(30, 6, 1), area(10, 2, 2)], options('2024-01-01')),
    ).toMatchObject({
      reachedShare: { least: { part: 8, whole: 40 }, most: { part: 11, whole: 40 } },
      achievement: { least: { part: 8, whole: 4 }, most: { part: 11, whole: 4 } },
      relativeExcess: { least: { part: 4, whole: 4 }, most: { part: 7, whole: 4 } },
    });
  });

  it('gives reached, missing and excess as bounds', () => {
    const quota = target({ kind: 'assigned-quota', unitCount: 21 });
    expect(
      measureTarget(quota, [area(40, 15, 2), area(20, 4, 2)], options('2024-01-01')),
    ).toMatchObject({
      populationCount: 60,
      dueCount: 21,
      reached: { least: 19, most: 23 },
      missing: { least: 0, most: 2 },
      excess: { least: 0, most: 2 },
    });
  });

  it('lets surplus in one area help no other', () => {
    const each = target({ kind: 'at-least-per-area', areaLevel: 'urban-district', unitCount: 2 });
    const progress = measureTarget(
      each,
      [area(9, 5), area(9, 1, 1), area(9, 0, 1)],
      options('2024-01-01'),
    );
    expect(progress).toMatchObject({
      counted: 'areas',
      populationCount: 3,
      dueCount: 3,
      reached: { least: 1, most: 2 },
      missing: { least: 1, most: 2 },
    });
  });

  it('asks for every ward where it asks for all', () => {
    expect(measureTarget(allWards2030, [area(687, 680)], options('2026-01-01'))).toMatchObject({
      dueCount: 687,
      missing: { least: 7, most: 7 },
    });
  });

  it('does not depend on how the wards are split into areas, unless it counts areas', () => {
    const areas = fc.array(areaSummary(40), { minLength: 1, maxLength: 6 });
    const rule = fc.constantFrom<TargetRule>(
      { kind: 'all-units' },
      { kind: 'assigned-quota', unitCount: 12 },
      { kind: 'share-of-units', bound: 'at-least', percent: 30 },
    );
    const counting = fc.constantFrom<CountedUnits[]>(
      'registered',
      'recognised',
      'eligible',
      'projected-eligible',
    );
    fc.assert(
      fc.property(areas, rule, counting, (split, asked, which) => {
        const measured = target(asked);
        const when = options('2024-01-01', which);
        const whole = measureTarget(measured, split, when);
        expect(measureTarget(measured, split.toReversed(), when)).toEqual(whole);
        expect(measureTarget(measured, [...split, emptySummary], when)).toEqual(whole);
      }),
    );
  });

  it('holds every way in which open wards can turn out, and attains its bounds', () => {
    fc.assert(
      fc.property(areaSummary(30), fc.integer({ min: 1, max: 10_000 }), (summary, hundredths) => {
        const asked = target({
          kind: 'share-of-units',
          bound: 'at-least',
          percent: hundredths / 100,
        });
        const measured = (recognised: number, open: number) =>
          measureTarget(asked, [area(summary.unitCount, recognised, open)], options('2026-01-01'));
        const { recognisedCount, standingUndeterminedCount: open } = summary;
        const bounded = measured(recognisedCount, open);
        if (bounded.outcome === 'not-applicable') return;
        const numbers = fromBelow(bounded);
        const settled = Array.from({ length: open + 1 }, (_, more) => {
          const one = measured(recognisedCount + more, 0);
          return one.outcome === 'not-applicable' ? [] : [fromBelow(one)];
        }).flat();
        expect(settled).toHaveLength(open + 1);
        const outcomes = new Set(settled.map(({ outcome }) => outcome));
        expect(bounded.outcome).toBe(outcomes.size === 1 ? [...outcomes][0] : 'open');
        for (const key of ['reached', 'missing', 'excess'] as const) {
          const counts = settled.map((one) => one[key].least);
          expect(numbers[key]).toEqual({ least: Math.min(...counts), most: Math.max(...counts) });
        }
        for (const key of ['reachedShare', 'achievement', 'relativeExcess'] as const) {
          const parts = settled.map((one) => one[key].most.part);
          expect([numbers[key].least.part, numbers[key].most.part]).toEqual([
            Math.min(...parts),
            Math.max(...parts),
          ]);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('keeps its numbers together: reached, missing and excess balance with what is due', () => {
    fc.assert(
      fc.property(areaSummary(), fc.integer({ min: 1, max: 10_000 }), (summary, hundredths) => {
        const asked = target({
          kind: 'share-of-units',
          bound: 'at-least',
          percent: hundredths / 100,
        });
        const progress = measureTarget(asked, [summary], options('2026-01-01'));
        if (progress.outcome === 'not-applicable') {
          expect(summary.unitCount).toBe(0);
          return;
        }
        const { dueCount, reached, missing, excess, outcome } = fromBelow(progress);
        expect(reached.least + missing.most - excess.least).toBe(dueCount);
        expect(reached.most + missing.least - excess.most).toBe(dueCount);
        expect(outcome === 'reached').toBe(missing.most === 0);
        expect(outcome === 'missed').toBe(missing.least > 0);
      }),
    );
  });
});

describe('a share with each bound', () => {
  const share = (bound: 'at-least' | 'more-than' | 'at-most' | 'less-than', percent: number) =>
    target({ kind: 'share-of-units', bound, percent });

  it.each([
    [21, 7, 7],
    [20, 6, 7],
  ])('30%% of %d wards: at least %d, more than that %d', (unitCount, atLeast, moreThan) => {
    const due = (bound: 'at-least' | 'more-than') =>
      fromBelow(measureTarget(share(bound, 30), [area(unitCount)], options('2024-01-01'))).dueCount;
    expect([due('at-least'), due('more-than')]).toEqual([atLeast, moreThan]);
  });

  it.each([
    {
      bound: 'at-most',
      reached: 2,
      asOf: '2026-01-01',
      limitCount: 2,
      outcome: 'reached',
      over: 0,
    },
    {
      bound: 'less-than',
      reached: 2,
      asOf: '2026-01-01',
      limitCount: 1,
      outcome: 'missed',
      over: 1,
    },
    { bound: 'at-most', reached: 3, asOf: '2025-06-01', limitCount: 2, outcome: 'open', over: 1 },
  ] as const)('a limit of 10%% of 20, $bound, $reached on $asOf: $outcome', (row) => {
    const progress = measureTarget(
      share(row.bound, 10),
      [area(20, row.reached)],
      options(row.asOf),
    );
    expect(progress).toMatchObject({
      outcome: row.outcome,
      direction: 'at-most',
      limitCount: row.limitCount,
      over: { least: row.over, most: row.over },
    });
    expect('missing' in progress || 'achievement' in progress).toBe(false);
  });
});

describe('parseTarget', () => {
  const rule: TargetRule = { kind: 'all-units' };
  it.each([
    {
      name: 'a due day in another year',
      change: { dueOn: '2026-01-01' },
      issues: ['target/due-year-mismatch dueOn'],
    },
    {
      name: 'a period that begins after it ends',
      change: { fromYear: 2026 },
      issues: ['target/period-order fromYear'],
    },
    { name: 'a period of one year', change: { fromYear: 2025 }, issues: [] },
    {
      name: 'a last day for decisions before the end of the due year',
      change: { decidedBy: '2025-12-30' },
      issues: ['target/decided-before-due decidedBy'],
    },
    {
      name: 'a last day for decisions before the due day',
      change: { dueOn: '2025-06-30', decidedBy: '2025-06-29' },
      issues: ['target/decided-before-due decidedBy'],
    },
    {
      name: 'a last day for decisions that is the due day',
      change: { dueOn: '2025-06-30', decidedBy: '2025-06-30' },
      issues: [],
    },
    { name: 'a due day in its year', change: { dueOn: '2025-12-31' }, issues: [] },
    {
      name: 'a day that does not exist',
      change: { dueOn: '2025-02-29' },
      issues: ['date/no-such-day dueOn'],
    },
    {
      name: 'a share of more than all wards',
      change: { rule: { kind: 'share-of-units', bound: 'at-least', percent: 100.01 } },
      issues: ['input/out-of-range rule.percent'],
    },
    {
      name: 'a share with three decimals',
      change: { rule: { kind: 'share-of-units', bound: 'at-least', percent: 33.333 } },
      issues: ['percent/too-precise rule.percent'],
    },
    {
      name: 'a share with an exponent',
      change: { rule: { kind: 'share-of-units', bound: 'at-least', percent: 1e-7 } },
      issues: ['input/out-of-range rule.percent', 'percent/too-precise rule.percent'],
    },
    {
      name: 'a share of less than 1 %',
      change: { rule: { kind: 'share-of-units', bound: 'at-least', percent: 0.99 } },
      issues: ['percent/perhaps-a-fraction rule.percent'],
    },
    {
      name: 'a share of 1 %',
      change: { rule: { kind: 'share-of-units', bound: 'at-least', percent: 1 } },
      issues: [],
    },
    {
      name: 'a share that nothing can pass',
      change: { rule: { kind: 'share-of-units', bound: 'more-than', percent: 100 } },
      issues: ['bound/asks-nothing rule.percent'],
    },
    {
      name: 'R32: a share that is perhaps a fraction',
      change: { rule: { kind: 'share-of-units', bound: 'at-least', percent: 0.3 } },
      issues: ['percent/perhaps-a-fraction rule.percent'],
    },
    {
      name: 'a quota of nothing',
      change: { rule: { kind: 'assigned-quota', unitCount: 0 } },
      issues: ['input/out-of-range rule.unitCount'],
    },
    {
      name: 'a level that is not known',
      change: { level: 'hamlet' },
      issues: ['input/not-one-of level'],
    },
  ])('says of $name what is wrong', ({ change, issues }) => {
    expect(issuesOf(parseTarget({ ...raw(rule), ...change }))).toEqual(issues);
  });

  it.each([
    [{ dueOn: '2026-01-01' }, { dueYear: 2025, dueOn: '2026-01-01' }],
    [{ fromYear: 2026 }, { fromYear: 2026, dueYear: 2025 }],
    [{ decidedBy: '2025-12-30' }, { decidedBy: '2025-12-30', dueOn: '2025-12-31' }],
  ])('names what disagrees: %j', (change, params) => {
    expect(parseTarget(raw(rule, change))).toMatchObject({ issues: [{ params }] });
  });

  it('takes a tiny share, for somebody may mean it', () => {
    const parsed = parseTarget(raw({ kind: 'share-of-units', bound: 'at-least', percent: 0.3 }));
    expect(parsed.ok && parsed.warnings[0]?.message).toBe('0.3 means 0.3%, which is less than 1%.');
  });
});
