import fc from 'fast-check';
import {
  type Answer,
  type CriteriaSet,
  type CriterionAnswer,
  decideEligibility,
  type Evaluation,
  evaluateAssessment,
  type GateAnswer,
  orThrow,
  parseCriteriaSet,
  type RecognitionPolicy,
  type RecognitionRule,
  selectDecisiveUnknowns,
  selectMinimalPlans,
  type VerdictOutcome,
} from 'model-ward-rules';
import { describe, expect, it } from 'vitest';
import { checked, met, notApplicable, notMet, rawHead } from '../arbitraries/assessments';
import { criteriaSet } from '../arbitraries/criteria-sets';
import { dayAsked, entriesTo } from '../arbitraries/entries';
import { gateAnswers, gates } from '../arbitraries/gates';
import { policyOf } from '../arbitraries/policies';
import { recognitionRule } from '../arbitraries/rules';

const UNRELATED = 'unrelated';

const idsOf = ({ criteria }: CriteriaSet): readonly string[] => criteria.map(({ id }) => id);

/** A set with a criterion more, which no rule names, at some place in it. */
function withUnrelated(set: CriteriaSet, seed: number): CriteriaSet {
  const place = seed % (set.criteria.length + 1);
  const unrelated = { id: UNRELATED, notApplicable: 'free', requirement: { kind: 'attested' } };
  const criteria = [...set.criteria.slice(0, place), unrelated, ...set.criteria.slice(place)];
  return orThrow(parseCriteriaSet({ ...set, criteria }));
}

/** Rules that name their criteria and count nothing. */
const namingRule = (ids: readonly string[]): fc.Arbitrary<RecognitionRule> => {
  const named = fc.record({
    kind: fc.constantFrom('must-be-met' as const, 'none-may-fail' as const),
    criterionIds: fc.subarray([...ids], { minLength: 1 }),
  });
  return fc.oneof(
    named,
    fc.record({
      kind: fc.constantFrom('all-of' as const, 'any-of' as const),
      rules: fc.array(named, { minLength: 1, maxLength: 3 }),
    }),
  );
};

interface Situation {
  readonly set: CriteriaSet;
  readonly entries: readonly CriterionAnswer[];
  readonly policy: RecognitionPolicy;
  readonly given: readonly GateAnswer[];
  readonly asOf: Evaluation['asOf'];
  readonly seed: number;
}

const situation = (
  ruleOn: (ids: readonly string[]) => fc.Arbitrary<RecognitionRule>,
): fc.Arbitrary<Situation> =>
  criteriaSet(5).chain((set) =>
    fc
      .record({
        set: fc.constant(set),
        entries: entriesTo(set),
        rule: ruleOn(idsOf(set)),
        asked: gates,
        given: gateAnswers,
        asOf: dayAsked,
        seed: fc.nat(),
      })
      .map(({ rule, asked, given = [], ...rest }) => ({
        ...rest,
        given,
        policy: policyOf(rule, asked),
      })),
  );

function evaluationOf(
  set: CriteriaSet,
  answers: readonly CriterionAnswer[],
  { given, asOf }: Situation,
): Evaluation {
  const results = { kind: 'by-criterion', answers };
  return evaluateAssessment(checked(set, { ...rawHead(set), results, gateAnswers: given }), {
    asOf,
  });
}

/** The same unit before and after a criterion was added with an answer, or without one. */
function beforeAndAfter(one: Situation, answer: Answer | undefined) {
  const { set, entries, seed } = one;
  const added = answer === undefined ? [] : [{ criterionId: UNRELATED, answer }];
  return {
    before: evaluationOf(set, entries, one),
    after: evaluationOf(withUnrelated(set, seed), [...entries, ...added], one),
  };
}

const findingsOfOthers = ({ findings }: Evaluation) =>
  findings.filter(({ criterionId }) => criterionId !== UNRELATED);

/** All that a policy says of a unit, but for the counts and the set that the added criterion is in. */
function saidOf(evaluation: Evaluation, policy: RecognitionPolicy) {
  const { outcome, reason, gaps, unknownCriterionIds } = decideEligibility(evaluation, policy);
  return {
    outcome,
    reason,
    gaps,
    unknownCriterionIds: unknownCriterionIds.filter((id) => id !== UNRELATED),
    decisive: selectDecisiveUnknowns(evaluation, policy),
    plans: selectMinimalPlans(evaluation, policy, { maxPlans: 100 }),
  };
}

/** Where perhaps nothing applies, the added criterion may be the one that does: `no-applicable-criteria`. */
const surelyApplies = ({ findings }: Evaluation): boolean =>
  findings.some(
    ({ status, mayNotApply }) =>
      status === 'met' || status === 'not-met' || (status === 'unknown' && mayNotApply !== true),
  );

const heights: Readonly<Record<VerdictOutcome, number>> = {
  'not-assessed': 0,
  'not-eligible': 1,
  undetermined: 2,
  eligible: 3,
};

const answers: readonly (Answer | undefined)[] = [met, notMet, notApplicable, undefined];

describe('a criterion that is added and that no rule names', () => {
  it('changes no finding on another criterion, whatever its answer', () => {
    fc.assert(
      fc.property(situation(recognitionRule), fc.constantFrom(...answers), (one, answer) => {
        const { before, after } = beforeAndAfter(one, answer);
        expect(findingsOfOthers(after)).toEqual(before.findings);
      }),
      { numRuns: 300 },
    );
  });

  it('changes nothing at all where it does not apply, whatever the rule', () => {
    fc.assert(
      fc.property(situation(recognitionRule), (one) => {
        const { before, after } = beforeAndAfter(one, notApplicable);
        expect(saidOf(after, one.policy)).toEqual(saidOf(before, one.policy));
      }),
      { numRuns: 300 },
    );
  });

  it('changes nothing at all under a rule that names criteria and counts none, whatever its answer', () => {
    let caseCount = 0;
    let decidedCount = 0;
    fc.assert(
      fc.property(situation(namingRule), fc.constantFrom(...answers), (one, answer) => {
        caseCount += 1;
        const { before, after } = beforeAndAfter(one, answer);
        if (!surelyApplies(before)) return;
        const said = saidOf(before, one.policy);
        if (said.outcome !== 'undetermined') decidedCount += 1;
        expect(saidOf(after, one.policy)).toEqual(said);
      }),
      { numRuns: 300 },
    );
    expect(decidedCount).toBeGreaterThan(caseCount / 15);
  });

  it('makes nothing worse where it is met and nothing better where it is not, under rules that count', () => {
    let caseCount = 0;
    let changedCount = 0;
    fc.assert(
      fc.property(situation(recognitionRule), (one) => {
        const outcomeWith = (answer: Answer) => {
          const { before, after } = beforeAndAfter(one, answer);
          return [
            heights[decideEligibility(before, one.policy).outcome],
            heights[decideEligibility(after, one.policy).outcome],
            surelyApplies(before),
          ] as const;
        };
        caseCount += 1;
        const [before, whenMet, isSure] = outcomeWith(met);
        const [, whenNotMet] = outcomeWith(notMet);
        if (!isSure) return;
        expect(whenMet).toBeGreaterThanOrEqual(before);
        expect(whenNotMet).toBeLessThanOrEqual(before);
        if (whenMet !== whenNotMet) changedCount += 1;
      }),
      { numRuns: 300 },
    );
    expect(changedCount).toBeGreaterThan(caseCount / 15);
  });

  it('lets a verdict be reached where nothing else applies', () => {
    const set = orThrow(
      parseCriteriaSet({
        id: 'host-set',
        revision: 1,
        name: { vi: 'Bộ tiêu chí thử' },
        status: 'official',
        groups: [],
        criteria: [{ id: 'only', notApplicable: 'free', requirement: { kind: 'attested' } }],
        provenance: { origin: 'host', sources: [] },
      }),
    );
    const one: Situation = {
      set,
      entries: [{ criterionId: 'only', answer: notApplicable }],
      policy: policyOf({ kind: 'none-may-fail', criterionIds: ['only'] }),
      given: [],
      asOf: '2024-12-31' as Evaluation['asOf'],
      seed: 0,
    };
    const { before, after } = beforeAndAfter(one, notMet);
    expect(decideEligibility(before, one.policy).reason).toBe('no-applicable-criteria');
    expect(decideEligibility(after, one.policy).outcome).toBe('eligible');
  });
});
