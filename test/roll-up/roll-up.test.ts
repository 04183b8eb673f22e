import fc from 'fast-check';
import {
  type AreaSummary,
  boundsOf,
  type Counting,
  checkAreaSummary,
  decideEligibility,
  emptySummary,
  evaluateAssessment,
  mergeGroups,
  mergeSummaries,
  orThrow,
  parseAreaSummary,
  rollUpUnits,
  type UnitResult,
  type Verdict,
} from 'model-ward-rules';
import { allMustBeMet } from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import { asOf, assess, met, notMet } from '../arbitraries/assessments';
import { attestedSet } from '../arbitraries/criteria-sets';
import { areaSummary, years2024 } from '../arbitraries/summaries';
import { issuesOf } from '../issues-of';

const verdict = (answer: typeof met | undefined, basis: Verdict['basis']): Verdict => {
  const evaluation = evaluateAssessment(assess(attestedSet(1), [answer]), { asOf });
  return decideEligibility({ ...evaluation, basis }, allMustBeMet);
};

const ward = (more: Partial<UnitResult>): UnitResult => ({
  isRegistered: false,
  years: years2024,
  unitClass: 'new',
  standing: { outcome: 'not-recognised', state: 'none' },
  verdicts: [],
  ...more,
});

const wardResult: fc.Arbitrary<UnitResult> = fc.record({
  isRegistered: fc.boolean(),
  years: fc.constant(years2024),
  unitClass: fc.constantFrom('kept', 'new', 'open-before'),
  standing: fc.constantFrom<UnitResult['standing'][]>(
    { outcome: 'recognised', state: 'held', restsOn: 'recognised' },
    { outcome: 'recognised', state: 'held', restsOn: 'maintained' },
    { outcome: 'not-recognised', state: 'none' },
    { outcome: 'not-recognised', state: 'suspended', restsOn: 'recognised' },
    { outcome: 'not-recognised', state: 'ended-by-rule', restsOn: 'recognised' },
    { outcome: 'not-recognised', state: 'ended-by-decision', restsOn: 'recognised' },
    { outcome: 'undetermined', state: 'held', restsOn: 'recognised' },
  ),
  verdicts: fc.array(
    fc
      .tuple(fc.constantFrom(met, notMet, undefined), fc.constantFrom('confirmed', 'projected'))
      .map(([answer, basis]) => verdict(answer, basis)),
    { maxLength: 3 },
  ),
});

const counting: fc.Arbitrary<Counting> = fc.record({
  count: fc.constantFrom(
    'registered',
    'recognised',
    'maintained',
    'eligible',
    'projected-eligible',
  ),
  among: fc.constantFrom('all', 'kept', 'new'),
});

const noWards = emptySummary.kept;
const none = emptySummary.confirmed;

describe('rollUpUnits', () => {
  it('counts a ward on one side: as projected where any of what is left over is', () => {
    const summary = rollUpUnits([
      ward({ verdicts: [verdict(met, 'projected')] }),
      ward({ verdicts: [verdict(notMet, 'projected'), verdict(met, 'confirmed')] }),
      ward({ verdicts: [verdict(met, 'confirmed'), verdict(met, 'projected')] }),
      ward({ verdicts: [verdict(undefined, 'confirmed')], isRegistered: true }),
    ]);
    const counts = {
      ...noWards,
      unitCount: 4,
      registeredCount: 1,
      confirmed: { ...none, undeterminedCount: 1 },
      projected: { ...none, eligibleCount: 2, undeterminedCount: 1 },
    };
    expect(summary).toEqual({ ...counts, kept: noWards, new: counts, years: years2024 });
    expect(boundsOf(summary, { count: 'eligible', among: 'all' })).toEqual({ least: 0, most: 1 });
    expect(boundsOf(summary, { count: 'projected-eligible', among: 'all' })).toEqual({
      least: 2,
      most: 3,
    });
  });

  it.each([
    { outcome: 'recognised', state: 'held', restsOn: 'recognised', counts: { recognisedCount: 1 } },
    {
      outcome: 'recognised',
      state: 'held',
      restsOn: 'maintained',
      counts: { recognisedCount: 1, maintainedCount: 1 },
    },
    {
      outcome: 'recognised',
      state: 'held',
      restsOn: 'inherited',
      counts: { recognisedCount: 1, inheritedCount: 1 },
    },
    { outcome: 'not-recognised', state: 'none', counts: {} },
    {
      outcome: 'not-recognised',
      state: 'suspended',
      restsOn: 'recognised',
      counts: { suspendedCount: 1 },
    },
    {
      outcome: 'not-recognised',
      state: 'ended-by-rule',
      restsOn: 'recognised',
      counts: { lapsedCount: 1 },
    },
    {
      outcome: 'not-recognised',
      state: 'ended-by-decision',
      restsOn: 'recognised',
      counts: { lapsedCount: 1 },
    },
    {
      outcome: 'undetermined',
      state: 'held',
      restsOn: 'inherited',
      counts: { standingUndeterminedCount: 1 },
    },
    { outcome: 'not-applicable', state: 'none', counts: { unitCount: 0 } },
  ] as const)('counts a ward that is $outcome: $state', ({ counts, ...standing }) => {
    const single = { ...noWards, unitCount: 1, ...counts };
    const years = single.unitCount === 0 ? {} : { years: years2024 };
    for (const unitClass of ['kept', 'new', 'open-before'] as const) {
      expect(rollUpUnits([ward({ standing, unitClass })])).toEqual({
        ...single,
        kept: unitClass === 'kept' ? single : noWards,
        new: unitClass === 'new' ? single : noWards,
        ...years,
      });
    }
  });

  it('refuses units that are counted for different years', () => {
    const later = { from: 2025, to: 2025 };
    expect(() => rollUpUnits([ward({}), ward({ years: later })])).toThrow('mergeSummaries');
    expect(() => rollUpUnits([ward({}), ward({ years: { from: 2023, to: 2024 } })])).toThrow();
  });

  it('counts a ward once: verdicts that agree are one, verdicts that disagree leave it open', () => {
    const [good, bad] = [verdict(met, 'confirmed'), verdict(notMet, 'confirmed')];
    expect(rollUpUnits([ward({ verdicts: [good, good] })]).confirmed.eligibleCount).toBe(1);
    expect(rollUpUnits([ward({ verdicts: [good, bad] })]).confirmed).toEqual({
      eligibleCount: 0,
      notEligibleCount: 0,
      undeterminedCount: 1,
      notAssessedCount: 0,
    });
  });

  it('gives the same for any split and any order', () => {
    const wards = fc.array(wardResult, { maxLength: 12 });
    fc.assert(
      fc.property(wards, wards, (a, b) => {
        const whole = rollUpUnits([...a, ...b]);
        expect(merge(rollUpUnits(a), rollUpUnits(b))).toEqual(whole);
        expect(rollUpUnits([...b, ...a].toReversed())).toEqual(whole);
      }),
    );
  });

  it('gives a summary that reads as one', () => {
    fc.assert(
      fc.property(fc.array(wardResult, { maxLength: 12 }), (wards) => {
        const summary = rollUpUnits(wards);
        const parsed = parseAreaSummary(JSON.parse(JSON.stringify(summary)));
        expect(parsed).toEqual({ ok: true, value: summary, warnings: [] });
      }),
    );
  });
});

const merge = (a: AreaSummary, b: AreaSummary): AreaSummary => orThrow(mergeSummaries(a, b));

describe('mergeSummaries', () => {
  it('is commutative and associative, and the empty summary changes nothing', () => {
    fc.assert(
      fc.property(areaSummary(), areaSummary(), areaSummary(), (a, b, c) => {
        expect(merge(a, b)).toEqual(merge(b, a));
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
        expect(merge(a, emptySummary)).toEqual(a);
        expect(JSON.stringify(merge(emptySummary, a))).toBe(JSON.stringify(merge(a, emptySummary)));
      }),
    );
  });

  it.each([
    { name: 'another year', years: { from: 2025, to: 2025 } },
    { name: 'an earlier beginning', years: { from: 2023, to: 2024 } },
    { name: 'a later end', years: { from: 2024, to: 2025 } },
  ])('refuses to add $name', ({ years }) => {
    const [a, b] = [rollUpUnits([ward({})]), rollUpUnits([ward({ years })])];
    expect(issuesOf(mergeSummaries(a, b))).toEqual(['summary/different-years']);
    const groups = (summary: AreaSummary) => [{ key: 'hà nội', summary }];
    expect(issuesOf(mergeGroups(groups(a), groups(b)))).toEqual(['summary/different-years hà nội']);
  });
});

describe('boundsOf', () => {
  const all = {
    unitCount: 60,
    registeredCount: 30,
    recognisedCount: 19,
    maintainedCount: 14,
    inheritedCount: 1,
    suspendedCount: 2,
    lapsedCount: 1,
    standingUndeterminedCount: 4,
    confirmed: {
      eligibleCount: 20,
      notEligibleCount: 5,
      undeterminedCount: 3,
      notAssessedCount: 0,
    },
    projected: { eligibleCount: 7, notEligibleCount: 1, undeterminedCount: 2, notAssessedCount: 0 },
  };
  const kept = {
    ...noWards,
    unitCount: 25,
    registeredCount: 20,
    recognisedCount: 19,
    maintainedCount: 14,
    inheritedCount: 1,
    suspendedCount: 2,
    lapsedCount: 1,
    standingUndeterminedCount: 1,
    confirmed: { ...none, eligibleCount: 18, notEligibleCount: 2 },
    projected: { ...none, eligibleCount: 3 },
  };
  const fresh = {
    ...noWards,
    unitCount: 30,
    registeredCount: 8,
    confirmed: { ...none, eligibleCount: 2, undeterminedCount: 3 },
    projected: { ...none, eligibleCount: 4, undeterminedCount: 2 },
  };
  // Of five it is open: two registered, three with an open standing, three not eligible, one projected not to be.
  const summary: AreaSummary = { ...all, kept, new: fresh, years: years2024 };

  it.each([
    ['registered', 'all', 30, 30],
    ['registered', 'kept', 20, 22],
    ['registered', 'new', 8, 10],
    ['maintained', 'all', 14, 18],
    ['recognised', 'all', 19, 23],
    ['recognised', 'kept', 19, 23],
    ['recognised', 'new', 0, 3],
    ['eligible', 'all', 20, 45],
    ['eligible', 'kept', 18, 21],
    ['eligible', 'new', 2, 25],
    ['projected-eligible', 'all', 7, 31],
    ['projected-eligible', 'kept', 3, 6],
    ['projected-eligible', 'new', 4, 26],
  ] as const)('%s among %s: from %d to %d', (count, among, least, most) => {
    expect(orThrow(checkAreaSummary(summary))).toBe(summary);
    expect(boundsOf(summary, { count, among })).toEqual({ least, most });
  });

  it('lie within the area, and add up when areas are merged', () => {
    fc.assert(
      fc.property(areaSummary(), areaSummary(), counting, (a, b, which) => {
        const bounds = boundsOf(a, which);
        expect(bounds.least).toBeGreaterThanOrEqual(0);
        expect(bounds.least).toBeLessThanOrEqual(bounds.most);
        expect(bounds.most).toBeLessThanOrEqual(a.unitCount);
        const other = boundsOf(b, which);
        expect(boundsOf(merge(a, b), which)).toEqual({
          least: bounds.least + other.least,
          most: bounds.most + other.most,
        });
      }),
    );
  });

  it('hold every way in which open wards can turn out, and each bound is attained', () => {
    const open = ward({
      standing: { outcome: 'undetermined', state: 'held', restsOn: 'recognised' },
      verdicts: [verdict(undefined, 'confirmed')],
    });
    const outcomes = [
      ward({
        standing: { outcome: 'recognised', state: 'held', restsOn: 'recognised' },
        verdicts: [verdict(met, 'confirmed')],
      }),
      ward({
        standing: { outcome: 'not-recognised', state: 'none' },
        verdicts: [verdict(notMet, 'confirmed')],
      }),
    ];
    const known = fc.array(fc.constantFrom(open, ...outcomes), { maxLength: 6 });
    fc.assert(
      fc.property(known, fc.constantFrom('recognised', 'eligible'), (wards, count) => {
        const which = { count, among: 'all' } as const;
        const completions = wards.reduce<readonly (readonly UnitResult[])[]>(
          (lists, one) =>
            lists.flatMap((list) =>
              (one === open ? outcomes : [one]).map((outcome) => [...list, outcome]),
            ),
          [[]],
        );
        const counts = completions.map((list) => boundsOf(rollUpUnits(list), which).least);
        expect(boundsOf(rollUpUnits(wards), which)).toEqual({
          least: Math.min(...counts),
          most: Math.max(...counts),
        });
      }),
    );
  });
});

describe('parseAreaSummary', () => {
  it.each([
    {
      name: 'more registered than there are',
      change: { registeredCount: 11 },
      issues: ['summary/over-population registeredCount'],
    },
    {
      name: 'more recognised and open than there are',
      change: { recognisedCount: 8, standingUndeterminedCount: 3 },
      issues: ['summary/over-population recognisedCount'],
    },
    {
      name: 'more standings than there are',
      change: { suspendedCount: 6, lapsedCount: 5 },
      issues: ['summary/over-population recognisedCount'],
    },
    {
      name: 'as many standings as there are',
      change: {
        recognisedCount: 3,
        suspendedCount: 3,
        lapsedCount: 2,
        standingUndeterminedCount: 2,
      },
      issues: [],
    },
    {
      name: 'more maintained and inherited than recognised',
      change: { recognisedCount: 3, maintainedCount: 2, inheritedCount: 2 },
      issues: ['summary/part-over-whole maintainedCount'],
    },
    {
      name: 'all maintained or inherited',
      change: { recognisedCount: 3, maintainedCount: 2, inheritedCount: 1 },
      issues: [],
    },
    {
      name: 'more confirmed than there are',
      change: { confirmed: { ...none, eligibleCount: 6, undeterminedCount: 5 } },
      issues: ['summary/over-population'],
    },
    {
      name: 'more projected and confirmed than there are',
      change: {
        confirmed: { ...none, eligibleCount: 6 },
        projected: { ...none, notEligibleCount: 5 },
      },
      issues: ['summary/over-population'],
    },
    {
      name: 'more kept and new than there are',
      change: { kept: { ...noWards, unitCount: 6 }, new: { ...noWards, unitCount: 5 } },
      issues: ['summary/classes-over-all unitCount'],
    },
    {
      name: 'more kept and new of one outcome than there are',
      change: {
        confirmed: { ...none, eligibleCount: 1 },
        kept: { ...noWards, unitCount: 6, confirmed: { ...none, eligibleCount: 2 } },
      },
      issues: ['summary/classes-over-all confirmed.eligibleCount'],
    },
    {
      name: 'more recognised than kept',
      change: { recognisedCount: 3, kept: { ...noWards, unitCount: 2, recognisedCount: 3 } },
      issues: ['summary/over-population kept.recognisedCount'],
    },
    {
      name: 'more inherited than recognised among the new',
      change: {
        recognisedCount: 3,
        inheritedCount: 2,
        new: { ...noWards, unitCount: 3, recognisedCount: 1, inheritedCount: 2 },
      },
      issues: ['summary/part-over-whole new.maintainedCount'],
    },
    {
      name: 'more recognised than are left over',
      change: {
        recognisedCount: 3,
        kept: { ...noWards, unitCount: 4 },
        new: { ...noWards, unitCount: 4 },
      },
      issues: ['summary/over-population recognisedCount'],
    },
    { name: 'no years', change: { years: undefined }, issues: ['summary/no-years'] },
    {
      name: 'years that end before they begin',
      change: { years: { from: 2025, to: 2024 } },
      issues: ['summary/years-order years.to'],
    },
    { name: 'several years', change: { years: { from: 2023, to: 2025 } }, issues: [] },
    { name: 'half a ward', change: { unitCount: 10.5 }, issues: ['input/wrong-type unitCount'] },
    { name: 'just as many', change: { registeredCount: 10 }, issues: [] },
  ])('says of $name what is wrong', ({ change, issues }) => {
    expect(
      issuesOf(
        parseAreaSummary({
          ...emptySummary,
          years: { from: 2024, to: 2024 },
          unitCount: 10,
          ...change,
        }),
      ),
    ).toEqual(issues);
  });
});
