import fc from 'fast-check';
import {
  type Answer,
  decideEligibility,
  evaluateAssessment,
  type RecognitionRule,
  type VerdictOutcome,
} from 'model-ward-rules';
import { allMustBeMet } from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import {
  asOf,
  assess,
  assessByTally,
  met,
  notApplicable,
  notMet,
} from '../arbitraries/assessments';
import { attestedSet } from '../arbitraries/criteria-sets';
import { policyOf } from '../arbitraries/policies';
import { recognitionRule } from '../arbitraries/rules';

type Outcome = 'met' | 'not-met' | 'not-applicable';
/** An open result belongs to a criterion that may be waived, or to one that always applies. */
type Known = Outcome | 'unknown' | 'unknown-but-applicable';

const answers: Readonly<Record<Known, Answer | undefined>> = {
  met,
  'not-met': notMet,
  'not-applicable': notApplicable,
  unknown: undefined,
  'unknown-but-applicable': undefined,
};

const verdictOn = (known: readonly Known[], rule: RecognitionRule) => {
  const set = attestedSet(
    known.map((status) => (status === 'unknown-but-applicable' ? 'never' : 'with-reason')),
  );
  const evaluation = evaluateAssessment(
    assess(
      set,
      known.map((status) => answers[status]),
    ),
    { asOf },
  );
  return decideEligibility(evaluation, policyOf(rule));
};

const id = (position: number): string => `criterion-${position + 1}`;

const sides = {
  'at-least': (over: bigint) => over >= 0n,
  'more-than': (over: bigint) => over > 0n,
  'at-most': (over: bigint) => over <= 0n,
  'less-than': (over: bigint) => over < 0n,
};

/** What the rules mean, for results that are wholly known, written down in another way. */
function holds(rule: RecognitionRule, results: readonly Outcome[]): boolean {
  const applicable = results.filter((status) => status !== 'not-applicable');
  const metCount = applicable.filter((status) => status === 'met').length;
  switch (rule.kind) {
    case 'all-met':
      return metCount === applicable.length;
    case 'count-met':
      return (
        metCount === applicable.length || sides[rule.bound](BigInt(metCount - rule.criteriaCount))
      );
    case 'share-met':
    case 'share-failed': {
      const count = rule.kind === 'share-met' ? metCount : applicable.length - metCount;
      const limit = BigInt(applicable.length) * BigInt(Math.round(rule.percent * 100));
      return sides[rule.bound](BigInt(count) * 10_000n - limit);
    }
    case 'must-be-met':
      return results.every(
        (status, position) => status === 'met' || !rule.criterionIds.includes(id(position)),
      );
    case 'none-may-fail':
      return results.every(
        (status, position) => status !== 'not-met' || !rule.criterionIds.includes(id(position)),
      );
    case 'count-failed':
      return sides[rule.bound](BigInt(applicable.length - metCount - rule.criteriaCount));
    case 'all-of':
      return rule.rules.every((part) => holds(part, results));
    case 'any-of':
      return rule.rules.some((part) => holds(part, results));
  }
}

const decided = (rule: RecognitionRule, results: readonly Outcome[]): VerdictOutcome => {
  if (results.every((status) => status === 'not-applicable')) return 'undetermined';
  return holds(rule, results) ? 'eligible' : 'not-eligible';
};

const common = (outcomes: ReadonlySet<VerdictOutcome>): VerdictOutcome =>
  outcomes.size === 1 ? ([...outcomes][0] as VerdictOutcome) : 'undetermined';

/** Every way in which the unknown criteria can turn out. */
function completions(known: readonly Known[]): readonly (readonly Outcome[])[] {
  const open = known.findIndex((status) => status.startsWith('unknown'));
  if (open === -1) return [known as readonly Outcome[]];
  const waived: readonly Outcome[] = known[open] === 'unknown' ? ['not-applicable'] : [];
  return (['met', 'not-met', ...waived] as const).flatMap((status) =>
    completions(known.with(open, status)),
  );
}

const rule = (size: number): fc.Arbitrary<RecognitionRule> =>
  recognitionRule(Array.from({ length: size }, (_, position) => id(position)));

const knowns = fc.array(
  fc.constantFrom<Known>(
    'met',
    'met',
    'not-met',
    'not-applicable',
    'unknown',
    'unknown-but-applicable',
  ),
  { minLength: 1, maxLength: 6 },
);
const situation = knowns.chain((known) => fc.tuple(fc.constant(known), rule(known.length)));

describe('decideEligibility', () => {
  it('is open exactly when two outcomes of the unknown criteria differ', () => {
    fc.assert(
      fc.property(situation, ([known, asked]) => {
        const outcomes = new Set(completions(known).map((results) => decided(asked, results)));
        expect(verdictOn(known, asked).outcome).toBe(common(outcomes));
      }),
      { numRuns: 600 },
    );
  });

  it('never overturns a verdict when more becomes known', () => {
    fc.assert(
      fc.property(situation, fc.nat(), ([known, asked], seed) => {
        const before = verdictOn(known, asked).outcome;
        if (before === 'undetermined') return;
        const possible = completions(known);
        const after = verdictOn(
          possible[seed % possible.length] as readonly Known[],
          asked,
        ).outcome;
        expect(after).toBe(before);
      }),
      { numRuns: 600 },
    );
  });

  it('judges a tally by all assignments with that count', () => {
    const tallies = fc
      .integer({ min: 1, max: 6 })
      .chain((size) =>
        fc.tuple(
          fc.constant(size),
          fc.integer({ min: 0, max: size }),
          fc.subarray(Array.from({ length: size }, (_, position) => id(position))),
          rule(size),
        ),
      );
    fc.assert(
      fc.property(tallies, ([size, metCount, unmet, asked]) => {
        const named = unmet.slice(0, size - metCount);
        const possible = completions(
          Array.from({ length: size }, () => 'unknown-but-applicable' as const),
        ).filter(
          (results) =>
            results.filter((status) => status === 'met').length === metCount &&
            named.every(
              (name) => results[Number(name.slice('criterion-'.length)) - 1] === 'not-met',
            ),
        );
        const expected = common(new Set(possible.map((results) => decided(asked, results))));
        const evaluation = evaluateAssessment(assessByTally(attestedSet(size), metCount, named), {
          asOf,
        });
        expect(decideEligibility(evaluation, policyOf(asked)).outcome).toBe(expected);
      }),
      { numRuns: 600 },
    );
  });

  it.each([
    { known: ['met', 'not-applicable'], reason: 'rule-met', outcome: 'eligible' },
    { known: ['met', 'not-met'], reason: 'rule-not-met', outcome: 'not-eligible' },
    { known: ['met', 'unknown'], reason: 'unknown-criteria', outcome: 'undetermined' },
    { known: ['not-applicable'], reason: 'no-applicable-criteria', outcome: 'undetermined' },
  ] as const)('gives $outcome because $reason for $known', ({ known, reason, outcome }) => {
    expect(verdictOn(known, { kind: 'all-met' })).toMatchObject({ reason, outcome });
  });

  it.each<{ name: string; rules: readonly RecognitionRule[] }>([
    {
      name: 'a criterion that the set does not have',
      rules: [{ kind: 'all-met' }, { kind: 'must-be-met', criterionIds: ['elsewhere'] }],
    },
    {
      name: 'such a criterion among others',
      rules: [{ kind: 'must-be-met', criterionIds: ['elsewhere', 'criterion-1'] }],
    },
    {
      name: 'such a criterion in one of several lists',
      rules: [
        { kind: 'must-be-met', criterionIds: ['criterion-1'] },
        { kind: 'none-may-fail', criterionIds: ['elsewhere'] },
      ],
    },
  ])('is undetermined where the policy names $name', ({ rules }) => {
    expect(verdictOn(['not-met'], { kind: 'all-of', rules })).toMatchObject({
      outcome: 'undetermined',
      reason: 'policy-does-not-fit',
      decidedBy: [],
    });
  });

  it('names what it rests on', () => {
    const evaluation = evaluateAssessment(assess(attestedSet(2), [met, undefined]), { asOf });
    expect(decideEligibility(evaluation, allMustBeMet)).toEqual({
      unitId: 'ward-1',
      assessmentYear: 2024,
      basis: 'confirmed',
      asOf: '2024-12-31',
      outcome: 'undetermined',
      reason: 'unknown-criteria',
      counts: { metCount: 1, notMetCount: 0, notApplicableCount: 0, unknownCount: 1 },
      decidedBy: [],
      gaps: [],
      gates: [],
      unknownCriterionIds: ['criterion-2'],
      criteriaSet: { id: 'host-set', revision: 1 },
      policy: { id: 'all-must-be-met', revision: 1, origin: 'inferred' },
    });
  });
});

describe('the gaps of a verdict', () => {
  const gapsOf = (known: readonly Known[], asked: RecognitionRule) =>
    verdictOn(known, asked).gaps.map((gap) =>
      gap.kind === 'criterion' ? gap.finding.criterionId : gap.criteriaCount,
    );

  it('are the criteria that are not met and that an open rule asks for', () => {
    const known: readonly Known[] = ['not-met', 'not-met', 'met', 'unknown'];
    expect(gapsOf(known, { kind: 'all-met' })).toEqual(['criterion-1', 'criterion-2']);
    expect(gapsOf(known, { kind: 'must-be-met', criterionIds: ['criterion-2'] })).toEqual([
      'criterion-2',
    ]);
    expect(gapsOf(known, { kind: 'count-met', bound: 'at-least', criteriaCount: 2 })).toEqual([
      'criterion-1',
      'criterion-2',
    ]);
    expect(gapsOf(known, { kind: 'count-met', bound: 'at-least', criteriaCount: 1 })).toEqual([]);
  });

  it('leave out what only a rule asks for that holds, beside one that does not', () => {
    const rules: readonly RecognitionRule[] = [
      { kind: 'count-met', bound: 'at-least', criteriaCount: 1 },
      { kind: 'must-be-met', criterionIds: ['criterion-2'] },
    ];
    expect(gapsOf(['not-met', 'not-met', 'met'], { kind: 'all-of', rules })).toEqual([
      'criterion-2',
    ]);
  });

  it('count what a tally does not name', () => {
    const tally = (unmet: readonly string[], asked: RecognitionRule) =>
      decideEligibility(
        evaluateAssessment(assessByTally(attestedSet(4), 2, unmet), { asOf }),
        policyOf(asked),
      ).gaps;
    expect(tally([], { kind: 'all-met' })).toEqual([{ kind: 'unnamed', criteriaCount: 2 }]);
    expect(tally(['criterion-1'], { kind: 'all-met' })).toMatchObject([
      { kind: 'criterion', finding: { criterionId: 'criterion-1' } },
      { kind: 'unnamed', criteriaCount: 1 },
    ]);
    expect(tally(['criterion-1', 'criterion-3'], { kind: 'all-met' })).toMatchObject([
      { kind: 'criterion', finding: { criterionId: 'criterion-1' } },
      { kind: 'criterion', finding: { criterionId: 'criterion-3' } },
    ]);
    expect(tally([], { kind: 'count-met', bound: 'at-least', criteriaCount: 2 })).toEqual([]);
  });
});

describe('a verdict is decided by', () => {
  const known: readonly Known[] = ['not-met', 'met', 'not-applicable', 'met', 'unknown', 'not-met'];
  it.each<{ name: string; rule: RecognitionRule; decidedBy: readonly string[] }>([
    {
      name: 'all that is met, where a count makes it eligible',
      rule: { kind: 'count-met', bound: 'at-least', criteriaCount: 2 },
      decidedBy: ['criterion-2', 'criterion-4'],
    },
    {
      name: 'what is met of the list, where a list makes it eligible',
      rule: { kind: 'must-be-met', criterionIds: ['criterion-4'] },
      decidedBy: ['criterion-4'],
    },
    {
      name: 'what is met of all lists together, in the order of the set',
      rule: {
        kind: 'all-of',
        rules: [
          { kind: 'must-be-met', criterionIds: ['criterion-4'] },
          { kind: 'none-may-fail', criterionIds: ['criterion-3', 'criterion-2'] },
        ],
      },
      decidedBy: ['criterion-2', 'criterion-4'],
    },
    {
      name: 'what is met of the lists of rules within rules, and of no others',
      rule: {
        kind: 'any-of',
        rules: [
          { kind: 'all-of', rules: [{ kind: 'must-be-met', criterionIds: ['criterion-2'] }] },
          { kind: 'none-may-fail', criterionIds: ['criterion-1'] },
        ],
      },
      decidedBy: ['criterion-2'],
    },
    {
      name: 'all that is not met, where a count makes it not eligible',
      rule: { kind: 'all-met' },
      decidedBy: ['criterion-1', 'criterion-6'],
    },
    {
      name: 'what is not met of the list, where a list makes it not eligible',
      rule: { kind: 'none-may-fail', criterionIds: ['criterion-2', 'criterion-6'] },
      decidedBy: ['criterion-6'],
    },
    {
      name: 'nothing, where it is open',
      rule: { kind: 'count-met', bound: 'at-least', criteriaCount: 3 },
      decidedBy: [],
    },
  ])('$name', ({ rule, decidedBy }) => {
    expect(verdictOn(known, rule).decidedBy).toEqual(decidedBy);
  });
});
