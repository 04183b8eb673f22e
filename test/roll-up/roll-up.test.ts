import fc from 'fast-check';
import {
  type AreaSummary,
  boundsOf,
  type Counting,
  decideEligibility,
  emptySummary,
  evaluateAssessment,
  mergeSummaries,
  parseAreaSummary,
  rollUpUnits,
  type UnitResult,
  type Verdict,
} from 'model-ward-rules';
import { allMustBeMet } from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import { asOf, assess, met, notMet } from '../arbitraries/assessments';
import { attestedSet } from '../arbitraries/criteria-sets';
import { areaSummary } from '../arbitraries/summaries';
import { issuesOf } from '../issues-of';

const verdict = (answer: typeof met | undefined, basis: Verdict['basis']): Verdict => {
  const evaluation = evaluateAssessment(assess(attestedSet(1), [answer]), { asOf });
  return decideEligibility({ ...evaluation, basis }, allMustBeMet);
};

const ward = (more: Partial<UnitResult>): UnitResult => ({
  isRegistered: false,
  isNewlyBuilt: false,
  standing: { outcome: 'not-recognised', state: 'none' },
  verdicts: [],
  ...more,
});

const wardResult: fc.Arbitrary<UnitResult> = fc.record({
  isRegistered: fc.boolean(),
  isNewlyBuilt: fc.boolean(),
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

const countings: readonly Counting[] = [
  'registered',
  'newly-built',
  'recognised',
  'maintained',
  'eligible',
  'projected-eligible',
];

describe('rollUpUnits', () => {
  it('keeps confirmed and projected results apart', () => {
    const summary = rollUpUnits([
      ward({ verdicts: [verdict(met, 'projected')] }),
      ward({ verdicts: [verdict(notMet, 'projected'), verdict(met, 'confirmed')] }),
      ward({ verdicts: [verdict(undefined, 'confirmed')], isRegistered: true }),
    ]);
    expect(summary).toEqual({
      unitCount: 3,
      registeredCount: 1,
      newlyBuiltCount: 0,
      recognisedCount: 0,
      maintainedCount: 0,
      suspendedCount: 0,
      lapsedCount: 0,
      standingUndeterminedCount: 0,
      confirmed: { eligibleCount: 1, notEligibleCount: 0, undeterminedCount: 1 },
      projected: { eligibleCount: 1, notEligibleCount: 1, undeterminedCount: 0 },
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
    { outcome: 'recognised', state: 'held', restsOn: 'recognised', counts: { recognisedCount: 1 } },
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
    expect(rollUpUnits([ward({ standing })])).toEqual({
      ...emptySummary,
      unitCount: 1,
      ...counts,
    });
  });

  it('counts as newly built what is registered', () => {
    const built = { isRegistered: true, isNewlyBuilt: true };
    expect(rollUpUnits([ward(built)])).toMatchObject({ registeredCount: 1, newlyBuiltCount: 1 });
    expect(rollUpUnits([ward({ ...built, isNewlyBuilt: false })]).newlyBuiltCount).toBe(0);
    expect(rollUpUnits([ward({ ...built, isRegistered: false })]).newlyBuiltCount).toBe(0);
  });

  it('counts a ward once: verdicts that agree are one, verdicts that disagree leave it open', () => {
    const [good, bad] = [verdict(met, 'confirmed'), verdict(notMet, 'confirmed')];
    expect(rollUpUnits([ward({ verdicts: [good, good] })]).confirmed.eligibleCount).toBe(1);
    expect(rollUpUnits([ward({ verdicts: [good, bad] })]).confirmed).toEqual({
      eligibleCount: 0,
      notEligibleCount: 0,
      undeterminedCount: 1,
    });
  });

  it('gives the same for any split and any order', () => {
    const wards = fc.array(wardResult, { maxLength: 12 });
    fc.assert(
      fc.property(wards, wards, (a, b) => {
        const whole = rollUpUnits([...a, ...b]);
        expect(mergeSummaries(rollUpUnits(a), rollUpUnits(b))).toEqual(whole);
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

describe('mergeSummaries', () => {
  it('is commutative and associative, and the empty summary changes nothing', () => {
    fc.assert(
      fc.property(areaSummary(), areaSummary(), areaSummary(), (a, b, c) => {
        expect(mergeSummaries(a, b)).toEqual(mergeSummaries(b, a));
        expect(mergeSummaries(mergeSummaries(a, b), c)).toEqual(
          mergeSummaries(a, mergeSummaries(b, c)),
        );
        expect(mergeSummaries(a, emptySummary)).toEqual(a);
      }),
    );
  });
});

describe('boundsOf', () => {
  const summary: AreaSummary = {
    unitCount: 60,
    registeredCount: 30,
    newlyBuiltCount: 8,
    recognisedCount: 19,
    maintainedCount: 14,
    suspendedCount: 2,
    lapsedCount: 1,
    standingUndeterminedCount: 4,
    confirmed: { eligibleCount: 20, notEligibleCount: 5, undeterminedCount: 3 },
    projected: { eligibleCount: 7, notEligibleCount: 1, undeterminedCount: 0 },
  };

  it.each([
    ['registered', 30, 30],
    ['newly-built', 8, 8],
    ['maintained', 14, 18],
    ['recognised', 19, 23],
    ['eligible', 20, 55],
    ['projected-eligible', 7, 59],
  ] as const)('%s: from %d to %d', (counting, least, most) => {
    expect(boundsOf(summary, counting)).toEqual({ least, most });
  });

  it('lie within the area, and add up when areas are merged', () => {
    fc.assert(
      fc.property(areaSummary(), areaSummary(), fc.constantFrom(...countings), (a, b, counting) => {
        const bounds = boundsOf(a, counting);
        expect(bounds.least).toBeGreaterThanOrEqual(0);
        expect(bounds.least).toBeLessThanOrEqual(bounds.most);
        expect(bounds.most).toBeLessThanOrEqual(a.unitCount);
        const other = boundsOf(b, counting);
        expect(boundsOf(mergeSummaries(a, b), counting)).toEqual({
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
      fc.property(known, fc.constantFrom('recognised', 'eligible'), (wards, counting) => {
        const completions = wards.reduce<readonly (readonly UnitResult[])[]>(
          (lists, one) =>
            lists.flatMap((list) =>
              (one === open ? outcomes : [one]).map((outcome) => [...list, outcome]),
            ),
          [[]],
        );
        const counts = completions.map((list) => boundsOf(rollUpUnits(list), counting).least);
        expect(boundsOf(rollUpUnits(wards), counting)).toEqual({
          least: Math.min(...counts),
          most: Math.max(...counts),
        });
      }),
    );
  });
});

describe('parseAreaSummary', () => {
  const none = emptySummary.confirmed;
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
      name: 'more newly built than registered',
      change: { registeredCount: 3, newlyBuiltCount: 4 },
      issues: ['summary/part-over-whole newlyBuiltCount'],
    },
    {
      name: 'more maintained than recognised',
      change: { recognisedCount: 3, maintainedCount: 4 },
      issues: ['summary/part-over-whole maintainedCount'],
    },
    {
      name: 'all newly built and all maintained',
      change: { registeredCount: 3, newlyBuiltCount: 3, recognisedCount: 3, maintainedCount: 3 },
      issues: [],
    },
    {
      name: 'more confirmed than there are',
      change: { confirmed: { ...none, eligibleCount: 6, undeterminedCount: 5 } },
      issues: ['summary/over-population confirmed'],
    },
    {
      name: 'more projected than there are',
      change: { projected: { ...none, notEligibleCount: 11 } },
      issues: ['summary/over-population projected'],
    },
    { name: 'half a ward', change: { unitCount: 10.5 }, issues: ['input/wrong-type unitCount'] },
    { name: 'just as many', change: { registeredCount: 10 }, issues: [] },
  ])('says of $name what is wrong', ({ change, issues }) => {
    expect(issuesOf(parseAreaSummary({ ...emptySummary, unitCount: 10, ...change }))).toEqual(
      issues,
    );
  });
});
