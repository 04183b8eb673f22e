import fc from 'fast-check';
import {
  type Answer,
  type CriteriaSet,
  decideEligibility,
  type Evaluation,
  evaluateAssessment,
  type PartAnswer,
} from 'model-ward-rules';
import { describe, expect, it } from 'vitest';
import { answersTo, asOf, assess } from '../arbitraries/assessments';
import { criteriaSet } from '../arbitraries/criteria-sets';
import { gateAnswers, gates } from '../arbitraries/gates';
import { policyOf } from '../arbitraries/policies';
import { recognitionRule } from '../arbitraries/rules';

type Forget = () => boolean;

/** What was known earlier: answers not yet given, reports not yet in, reasons not yet stated. */
function earlier(answer: Answer | undefined, forget: Forget): Answer | undefined {
  if (answer === undefined || forget()) return undefined;
  switch (answer.kind) {
    case 'parts':
      return {
        kind: 'parts',
        parts: answer.parts.flatMap(({ partId, answer: given }): readonly PartAnswer[] => {
          const known = earlier(given, forget);
          return known === undefined ? [] : [{ partId, answer: known }];
        }),
      };
    case 'occurrences':
      return forget() ? { ...answer, ...nothingReported } : answer;
    case 'not-applicable':
      // Without its reason the claim still stands where it is free, so this may forget nothing.
      return forget() ? { kind: 'not-applicable' } : answer;
    default:
      return answer;
  }
}

const nothingReported = { occurrenceCount: 0, coverage: { part: 0, whole: 12 } };

const forgetting = (bits: readonly boolean[]): Forget => {
  let asked = 0;
  return () => bits[asked++ % bits.length] === true;
};

const evaluate = (set: CriteriaSet, answers: readonly (Answer | undefined)[]): Evaluation =>
  evaluateAssessment(assess(set, answers), { asOf });

const situation = criteriaSet(6).chain((set) =>
  fc.record({
    set: fc.constant(set),
    answers: answersTo(set),
    bits: fc.array(
      fc.nat(3).map((die) => die === 0),
      { minLength: 5, maxLength: 40 },
    ),
    rule: recognitionRule(set.criteria.map(({ id }) => id)),
    asked: gates,
    given: gateAnswers,
  }),
);

describe('learning more', () => {
  it('never overturns a decided status or verdict', () => {
    let caseCount = 0;
    let decidedCount = 0;
    fc.assert(
      fc.property(situation, ({ set, answers, bits, rule, asked, given = [] }) => {
        caseCount += 1;
        const forget = forgetting(bits);
        // One answer for each gate: of two that contradict each other neither was learnt.
        const known = given.filter(
          ({ gateId }, place) => given.findIndex((one) => one.gateId === gateId) === place,
        );
        const before = {
          ...evaluate(
            set,
            answers.map((answer) => earlier(answer, forget)),
          ),
          gateAnswers: known.filter(() => !forget()),
        };
        const after = { ...evaluate(set, answers), gateAnswers: known };
        before.findings.forEach(({ status, mayNotApply }, position) => {
          const later = after.findings[position];
          if (status !== 'unknown') expect(later?.status).toBe(status);
          else if (mayNotApply === false) expect(later?.status).not.toBe('not-applicable');
        });
        const policy = policyOf(rule, asked);
        const { outcome } = decideEligibility(before, policy);
        if (outcome === 'undetermined') return;
        decidedCount += 1;
        expect(decideEligibility(after, policy).outcome).toBe(outcome);
      }),
      { numRuns: 1_500 },
    );
    expect(decidedCount).toBeGreaterThan(caseCount / 15);
  });
});
