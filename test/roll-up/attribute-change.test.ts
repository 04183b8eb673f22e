import fc from 'fast-check';
import {
  type Answer,
  attributeChange,
  type ChangeAttribution,
  type CriteriaSet,
  type Crosswalk,
  decideEligibility,
  evaluateAssessment,
  type JudgedUnit,
  type OutcomeTotals,
  orThrow,
  type RecognitionPolicy,
} from 'model-ward-rules';
import { describe, expect, it } from 'vitest';
import { asOf, checked, met, notMet, rawByCriterion } from '../arbitraries/assessments';
import { attestedSet } from '../arbitraries/criteria-sets';
import { crosswalkOf, named, pair } from '../arbitraries/crosswalks';
import { policyOf } from '../arbitraries/policies';
import { issuesOf } from '../issues-of';

const old = named(attestedSet(2), 'old');
const fresh = named(attestedSet(2), 'new');
const strict = policyOf({ kind: 'all-met' });
const mild = policyOf({ kind: 'count-met', bound: 'at-least', criteriaCount: 1 });

const ward = (
  unitId: string,
  answers: readonly (Answer | undefined)[],
  criteriaSet: CriteriaSet = old,
  policy: RecognitionPolicy = strict,
  basis = 'confirmed',
): JudgedUnit => {
  const raw = { ...(rawByCriterion(criteriaSet, answers) as object), unitId, basis };
  return { evaluation: evaluateAssessment(checked(criteriaSet, raw), { asOf }), policy };
};
const counted = (unitId: string, metCount: number): JudgedUnit => {
  const results = { kind: 'tally', metCount, criteriaCount: 2 };
  const raw = { ...(rawByCriterion(old, []) as object), unitId, results };
  return { evaluation: evaluateAssessment(checked(old, raw), { asOf }), policy: mild };
};
const stepsOf = ({ units }: ChangeAttribution) =>
  units.map(({ unitId, steps }) =>
    [unitId, ...steps.map(({ cause, before, after }) => `${cause}: ${before} → ${after}`)].join(
      ', ',
    ),
  );
const totals = (eligibleCount: number, notEligibleCount: number, undeterminedCount: number) => ({
  unitCount: eligibleCount + notEligibleCount + undeterminedCount,
  eligibleCount,
  notEligibleCount,
  undeterminedCount,
  notAssessedCount: 0,
});
const changesOf = ({ parts }: ChangeAttribution) =>
  Object.fromEntries(parts.map(({ cause, change }) => [cause, change]));
const none = totals(0, 0, 0);

const equal = [pair(1, 'equal-to', 1), pair(2, 'equal-to', 2)];
const crosswalk = crosswalkOf(old, fresh, equal);
const options = { criteriaSets: [fresh], crosswalks: [crosswalk] };

describe('attributeChange', () => {
  it('follows each ward from cause to cause, in one order', () => {
    const before = [
      ward('w-5', [met, met]),
      ward('w-4', [met, notMet]),
      ward('w-3', [met, notMet]),
      ward('w-2', [met, met]),
    ];
    const after = [
      ward('w-1', [met, undefined], fresh, strict),
      ward('w-2', [met, notMet], fresh, mild),
      ward('w-3', [met, notMet], fresh, mild),
      ward('w-4', [notMet, notMet], fresh, strict),
    ];
    const attribution = orThrow(attributeChange(before, after, options));
    expect(attribution).toMatchObject({
      before: { ...totals(2, 2, 0), basis: 'confirmed' },
      after: { ...totals(2, 1, 1), basis: 'confirmed' },
    });
    expect(attribution.parts).toEqual([
      { cause: 'units', change: { ...none, eligibleCount: -1, undeterminedCount: 1 } },
      { cause: 'criteria-set', change: none },
      { cause: 'policy', change: { ...none, eligibleCount: 1, notEligibleCount: -1 } },
      { cause: 'data', change: none },
    ]);
    expect(stepsOf(attribution)).toEqual([
      'w-1, units: null → undetermined',
      'w-3, criteria-set: not-eligible → not-eligible, policy: not-eligible → eligible, data: eligible → eligible',
      'w-5, units: eligible → null',
    ]);
  });

  it('counts what a crosswalk leaves unknown with the set, and the answer with the data', () => {
    const [before, after] = [[ward('w', [met, met])], [ward('w', [met, met], fresh)]];
    const part = crosswalkOf(old, fresh, [pair(1, 'equal-to', 1)]);
    const turned = crosswalkOf(fresh, old, equal);
    const partly = { criteriaSets: [fresh, old], crosswalks: [turned, part] };
    for (const given of [partly, { criteriaSets: [fresh] }]) {
      expect(stepsOf(orThrow(attributeChange(before, after, given)))).toEqual([
        'w, criteria-set: eligible → undetermined, policy: undetermined → undetermined, data: undetermined → eligible',
      ]);
    }
    expect(stepsOf(orThrow(attributeChange(before, after, options)))).toEqual([]);
  });

  it('takes the right crosswalk for each ward, and asks nothing where the set is the same', () => {
    const other = named(attestedSet(2), 'other');
    const before = [ward('a', [met, met]), ward('b', [met, met], other), ward('c', [met, met])];
    const after = [
      ward('a', [met, met], fresh),
      ward('b', [met, met], fresh),
      ward('c', [met, met]),
    ];
    const both = [
      crosswalkOf(old, other, []),
      crosswalk,
      crosswalkOf(other, fresh, [pair(1, 'equal-to', 1)]),
    ];
    const given = { criteriaSets: [fresh], crosswalks: both };
    expect(stepsOf(orThrow(attributeChange(before, after, given)))).toEqual([
      expect.stringMatching(/^b, criteria-set: eligible → undetermined/),
    ]);
    expect(attributeChange(before.slice(2), after.slice(2)).ok).toBe(true);
  });

  it('keeps a tally as it is where the set is the same', () => {
    const tally = counted('w', 1);
    const attribution = orThrow(attributeChange([tally], [tally]));
    expect(attribution).toMatchObject({ before: totals(1, 0, 0), units: [] });
  });

  it('says which results are projected, and compares them with confirmed ones as data', () => {
    const attribution = orThrow(
      attributeChange(
        [ward('w', [met, met], old, strict, 'projected')],
        [ward('w', [met, notMet])],
      ),
    );
    expect([attribution.before.basis, attribution.after.basis]).toEqual(['projected', 'confirmed']);
    expect(changesOf(attribution)['data']).toEqual({
      ...none,
      eligibleCount: -1,
      notEligibleCount: 1,
    });
  });

  it.each<[name: string, before: JudgedUnit[], after: JudgedUnit[], others: readonly number[]]>([
    ['the same results', [ward('w', [met, notMet])], [ward('w', [met, notMet])], [0, 0, 0]],
    ['one more is met', [ward('w', [met, notMet])], [ward('w', [met, met])], [1, 1, 2]],
    ['another one is met', [ward('w', [met, notMet])], [ward('w', [notMet, met])], [1, 1, 1]],
    ['a tally counts one more', [counted('w', 1)], [counted('w', 2)], [1, 1, 2]],
    [
      'two of three differ',
      [ward('u', [met, met]), ward('v', [met, met]), ward('w', [notMet, notMet])],
      [ward('u', [met, notMet]), ward('v', [met, met]), ward('w', [met, met])],
      [2, 2, 3],
    ],
    ['one goes and one comes', [ward('v', [met, met])], [ward('w', [met, met])], [0, 0, 0]],
  ])('counts what is met where the results differ: %s', (_name, before, after, others) => {
    const [unitCount, metCountBefore, metCountAfter] = others;
    expect(orThrow(attributeChange(before, after)).otherResults).toEqual({
      ...{ unitCount, metCountBefore, metCountAfter },
    });
  });

  it('counts those that were not assessed', () => {
    const title = { vi: 'thời gian hoạt động' };
    const requirement = { kind: 'quantity', bound: 'at-least', amount: 9, unit: 'month' } as const;
    const policy = policyOf({ kind: 'all-met' }, [{ id: 'months-active', title, requirement }]);
    const active = (unitId: string, amount: number): JudgedUnit => {
      const answer = { kind: 'quantity', amount, unit: 'month' } as const;
      const { evaluation } = ward(unitId, [met, met]);
      const gateAnswers = [{ gateId: 'months-active', answer }];
      return { evaluation: { ...evaluation, gateAnswers }, policy };
    };
    const before = [active('v', 8), active('w', 8), active('x', 9)];
    const attribution = orThrow(attributeChange(before, [active('v', 9), active('x', 9)]));
    expect(attribution.before).toEqual({
      ...{ ...totals(1, 0, 0), unitCount: 3, notAssessedCount: 2, basis: 'confirmed' },
    });
    expect(changesOf(attribution)).toEqual({
      ...{ 'criteria-set': none, policy: none },
      units: { ...none, unitCount: -1, notAssessedCount: -1 },
      data: { ...none, eligibleCount: 1, notAssessedCount: -1 },
    });
  });

  it('has nothing to say of nothing', () => {
    expect(orThrow(attributeChange([], []))).toEqual({
      before: none,
      after: none,
      parts: ['units', 'criteria-set', 'policy', 'data'].map((cause) => ({ cause, change: none })),
      units: [],
      otherResults: { unitCount: 0, metCountBefore: 0, metCountAfter: 0 },
    });
  });

  const plain = ward('w', [met, met]);
  const changed = ward('w', [met, met], fresh);
  it.each([
    {
      name: 'a ward twice before',
      before: [plain, ward('x', []), plain],
      after: [],
      issues: ['attribution/repeated-unit before.2'],
    },
    {
      name: 'a ward twice after, and projected results before',
      before: [plain, ward('x', [], old, strict, 'projected'), ward('y', [])],
      after: [plain, plain],
      issues: ['attribution/mixed-basis before.1', 'attribution/repeated-unit after.1'],
    },
    {
      name: 'a new set that was not given, once for all wards',
      before: [plain, ward('x', [])],
      after: [changed, ward('x', [], fresh)],
      issues: ['criteria-set/unknown criteriaSets'],
    },
    {
      name: 'two crosswalks for one change, and a new set given twice',
      before: [plain, ward('x', [], fresh), ward('y', [])],
      after: [changed, ward('x', []), ward('y', [], fresh)],
      given: { criteriaSets: [fresh, old, old], crosswalks: [crosswalk, crosswalk] },
      issues: ['crosswalk/ambiguous crosswalks', 'criteria-set/repeated-edition criteriaSets'],
    },
    {
      name: 'a clash, for each ward',
      before: [ward('w', [met, notMet]), ward('v', [notMet, met]), ward('u', [met, met])],
      after: ['w', 'v', 'u'].map((unitId) => ward(unitId, [met, met], fresh)),
      given: {
        criteriaSets: [fresh],
        crosswalks: [
          crosswalkOf(fresh, old, []),
          crosswalkOf(old, fresh, [pair(1, 'equal-to', 1), pair(2, 'equal-to', 1)]),
        ],
      },
      issues: ['crosswalk/clash crosswalks.1.pairs.1', 'crosswalk/clash crosswalks.1.pairs.0'],
    },
  ])('refuses $name', ({ before, after, given, issues }) => {
    const result = attributeChange(before, after, given);
    expect(result.ok).toBe(false);
    expect(issuesOf(result)).toEqual(issues);
  });

  const answer = fc.constantFrom(met, notMet, undefined);
  const someWard = (unitId: string): fc.Arbitrary<JudgedUnit> =>
    fc
      .tuple(answer, answer, fc.constantFrom(old, fresh), fc.constantFrom(strict, mild))
      .map(([one, other, criteriaSet, policy]) => ward(unitId, [one, other], criteriaSet, policy));
  const side = fc
    .tuple(
      ...['w-1', 'w-2', 'w-3'].map((unitId) => fc.option(someWard(unitId), { nil: undefined })),
    )
    .map((wards) => wards.filter((one) => one !== undefined));
  const someOptions = fc.subarray(equal).map((pairs) => ({
    criteriaSets: [old, fresh],
    crosswalks: [crosswalkOf(old, fresh, pairs), crosswalkOf(fresh, old, pairs)],
  }));
  const counters = ['unitCount', 'eligibleCount', 'notEligibleCount', 'undeterminedCount'] as const;

  it('gives parts that sum to the whole, and chains that join', () => {
    fc.assert(
      fc.property(side, side, someOptions, (before, after, given) => {
        const attribution = orThrow(attributeChange(before, after, given));
        for (const counter of counters) {
          const sum = attribution.parts.reduce((total, { change }) => total + change[counter], 0);
          expect(sum).toBe(attribution.after[counter] - attribution.before[counter]);
        }
        expect(attribution.before).toMatchObject(countsOf(before));
        expect(attribution.after).toMatchObject(countsOf(after));
        for (const { steps } of attribution.units) {
          steps.slice(1).forEach((step, index) => {
            expect(step.before).toBe(steps[index]?.after);
          });
          expect(steps.some((step) => step.before !== step.after)).toBe(true);
        }
        const turned = attributeChange([...before].reverse(), [...after].reverse(), given);
        expect(orThrow(turned)).toEqual(attribution);
      }),
      { numRuns: 50 },
    );
  });

  it('gives what a second program counts, stage by stage', () => {
    fc.assert(
      fc.property(side, side, someOptions, (before, after, given) => {
        const { parts } = orThrow(attributeChange(before, after, given));
        expect(Object.fromEntries(parts.map(({ cause, change }) => [cause, change]))).toEqual(
          attributedByHand(before, after, given.crosswalks),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('gives zeros for equal sides, and the other sign for units that come instead of leaving', () => {
    fc.assert(
      fc.property(side, (wards) => {
        const still = orThrow(attributeChange(wards, wards));
        expect(Object.values(changesOf(still))).toEqual([none, none, none, none]);
        expect(still.units).toEqual([]);
        const coming = changesOf(orThrow(attributeChange([], wards)));
        const leaving = changesOf(orThrow(attributeChange(wards, [])));
        for (const counter of counters) {
          expect((coming['units']?.[counter] ?? 0) + (leaving['units']?.[counter] ?? 0)).toBe(0);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('shows a change of one kind in its own part alone', () => {
    const inOldSet = fc.tuple(answer, answer).map((answers) => ward('w', answers));
    const others = (attribution: ChangeAttribution, cause: string) =>
      attribution.parts.filter((part) => part.cause !== cause).map(({ change }) => change);
    fc.assert(
      fc.property(inOldSet, answer, answer, (before, one, other) => {
        const policy = { ...before, policy: mild };
        const data = ward('w', [one, other]);
        const set = ward('w', [met, met], fresh);
        const equalSet = { ...ward('w', [], fresh), policy: strict };
        for (const [after, cause] of [
          [policy, 'policy'],
          [data, 'data'],
        ] as const) {
          const attribution = orThrow(attributeChange([before], [after]));
          expect(others(attribution, cause)).toEqual([none, none, none]);
        }
        const renamed = orThrow(attributeChange([before], [equalSet], { criteriaSets: [fresh] }));
        expect(others(renamed, 'criteria-set')).toEqual([none, none, none]);
        expect(others(orThrow(attributeChange([], [set])), 'units')).toEqual([none, none, none]);
      }),
      { numRuns: 30 },
    );
  });
});

function countsOf(wards: readonly JudgedUnit[]): OutcomeTotals {
  const outcomes = wards.map(
    ({ evaluation, policy }) => decideEligibility(evaluation, policy).outcome,
  );
  const count = (wanted: string): number => outcomes.filter((one) => one === wanted).length;
  return totals(count('eligible'), count('not-eligible'), count('undetermined'));
}

/** What is known of each criterion, or nothing; and how much of it a policy of these two kinds asks for. */
interface Known {
  readonly set: string;
  readonly statuses: readonly (boolean | undefined)[];
  readonly least: number;
}

/** Attribution written anew: outcomes from statuses by counting, one list of outcomes for each stage. */
function attributedByHand(
  before: readonly JudgedUnit[],
  after: readonly JudgedUnit[],
  crosswalks: readonly Crosswalk[],
): Record<string, OutcomeTotals> {
  const known = ({ evaluation, policy }: JudgedUnit): Known => ({
    set: evaluation.criteriaSet.id,
    statuses: evaluation.findings.map(({ status }) =>
      status === 'unknown' ? undefined : status === 'met',
    ),
    least: policy === strict ? evaluation.findings.length : 1,
  });
  const outcome = ({ statuses, least }: Known): string => {
    const met = statuses.filter((status) => status === true).length;
    const perhaps = met + statuses.filter((status) => status === undefined).length;
    if (met >= least) return 'eligible';
    return perhaps < least ? 'not-eligible' : 'undetermined';
  };
  const carried = (from: Known, set: string): Known => {
    if (from.set === set) return from;
    const way = crosswalks.find((one) => one.from.id === from.set && one.to.id === set);
    const statuses = from.statuses.map((_, index) => {
      const isKept = way?.pairs.some(
        ({ toCriterionId }) => toCriterionId === `criterion-${index + 1}`,
      );
      return isKept === true ? from.statuses[index] : undefined;
    });
    return { ...from, set, statuses };
  };
  const other = (side: readonly JudgedUnit[], { evaluation }: JudgedUnit): JudgedUnit | undefined =>
    side.find((one) => one.evaluation.unitId === evaluation.unitId);
  const staying = before.flatMap((unit) => {
    const later = other(after, unit);
    return later === undefined ? [] : [{ old: known(unit), fresh: known(later) }];
  });
  const count = (outcomes: readonly string[]): OutcomeTotals => {
    const of = (wanted: string): number => outcomes.filter((one) => one === wanted).length;
    return totals(of('eligible'), of('not-eligible'), of('undetermined'));
  };
  const step = (from: readonly string[], to: readonly string[]): OutcomeTotals => {
    const [a, b] = [count(from), count(to)];
    const entries = Object.keys(a) as (keyof OutcomeTotals)[];
    return Object.fromEntries(
      entries.map((key) => [key, b[key] - a[key]]),
    ) as unknown as OutcomeTotals;
  };
  const alone = (side: readonly JudgedUnit[], others: readonly JudgedUnit[]): readonly string[] =>
    side.filter((unit) => other(others, unit) === undefined).map((unit) => outcome(known(unit)));
  const stages = staying.map(({ old: from, fresh: to }) => {
    const inSet = carried(from, to.set);
    return [from, inSet, { ...inSet, least: to.least }, to].map(outcome);
  });
  const stage = (place: number): readonly string[] => stages.map((one) => one[place] as string);
  return {
    units: step(alone(before, after), alone(after, before)),
    'criteria-set': step(stage(0), stage(1)),
    policy: step(stage(1), stage(2)),
    data: step(stage(2), stage(3)),
  };
}
