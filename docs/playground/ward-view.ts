import {
  type Assessment,
  type CriteriaSet,
  checkAssessment,
  decideEligibility,
  type Evaluation,
  evaluateAssessment,
  parseAssessment,
  plainDate,
  type RecognitionPolicy,
  type Result,
  type StatusCounts,
  selectDecisiveUnknowns,
  selectMinimalPlans,
  type VerdictOutcome,
} from 'model-ward-rules';
import {
  explainDecisiveUnknowns,
  explainGap,
  explainPlan,
  explainVerdict,
  type Locale,
} from 'model-ward-rules/explanation';
import { criteriaSets } from './criteria-sets';
import { policies } from './policies';
import { type ShownIssue, shownIssue } from './shown-issue';
import type { AnswerChoice, WardState } from './state';
import { typedCount } from './typed-number';

/** Holds what the first tab shows: a judgement, or what is wrong with what was typed. */
export type WardView = JudgedUnit | RefusedWard;

/** Holds the judgement of a ward, put into words. */
export interface JudgedUnit {
  readonly kind: 'judged';
  readonly outcome: VerdictOutcome;
  readonly verdict: string;
  readonly counts: StatusCounts;
  /** Present where something is unknown. */
  readonly decisiveUnknowns?: string;
  readonly gaps: readonly string[];
  readonly plans: readonly string[];
  /** Whether there are plans besides those that are shown. */
  readonly hasMorePlans: boolean;
}

/** Holds what is wrong with a tally. */
export interface RefusedWard {
  readonly kind: 'refused';
  readonly issues: readonly ShownIssue[];
}

const MAX_PLANS = 5;
/** No answer of the page carries evidence that could expire, so any day gives the same verdict. */
const asOf = plainDate('2025-01-01');

/** Judges what was ticked or typed, and says it in a language. */
export function wardViewOf(ward: WardState, locale: Locale): WardView {
  const { criteriaSet, policy } = chosenOf(ward);
  const assessment = assessmentOf(ward, criteriaSet);
  return assessment.ok
    ? judgedWard(assessment.value, policy, locale)
    : { kind: 'refused', issues: assessment.issues.map((issue) => shownIssue(issue, locale)) };
}

/** Finds the set and the policy that were chosen. */
export function chosenOf({ criteriaSetId, policyId }: WardState): {
  readonly criteriaSet: CriteriaSet;
  readonly policy: RecognitionPolicy;
} {
  const criteriaSet = criteriaSets.find(({ id }) => id === criteriaSetId) ?? criteriaSets[0];
  const { policyFor } = policies.find(({ id }) => id === policyId) ?? policies[0];
  return { criteriaSet, policy: policyFor(criteriaSet) };
}

function judgedWard(assessment: Assessment, policy: RecognitionPolicy, locale: Locale): JudgedUnit {
  const { criteriaSet } = assessment;
  const evaluation = evaluateAssessment(assessment, { asOf });
  const verdict = decideEligibility(evaluation, policy);
  const { plans, stoppedBy } = selectMinimalPlans(evaluation, policy, { maxPlans: MAX_PLANS });
  return {
    kind: 'judged',
    outcome: verdict.outcome,
    verdict: explainVerdict(verdict, locale),
    counts: verdict.counts,
    ...decisiveUnknownsOf(evaluation, policy, criteriaSet, locale),
    gaps: verdict.gaps.map((gap) => explainGap(gap, criteriaSet, locale)),
    plans: plans.map((plan) => explainPlan(plan, criteriaSet, locale)),
    hasMorePlans: stoppedBy !== undefined,
  };
}

function decisiveUnknownsOf(
  evaluation: Evaluation,
  policy: RecognitionPolicy,
  criteriaSet: CriteriaSet,
  locale: Locale,
): Pick<JudgedUnit, 'decisiveUnknowns'> {
  if (evaluation.counts.unknownCount === 0) return {};
  const ids = selectDecisiveUnknowns(evaluation, policy);
  return { decisiveUnknowns: explainDecisiveUnknowns(ids, criteriaSet, locale) };
}

function assessmentOf(ward: WardState, criteriaSet: CriteriaSet): Result<Assessment> {
  const submitted = parseAssessment({
    unitId: 'a-ward',
    assessmentYear: 2025,
    criteriaSet: { id: criteriaSet.id, revision: criteriaSet.revision },
    basis: 'confirmed',
    results: ward.form === 'tally' ? tallyOf(ward) : answersOf(ward, criteriaSet),
  });
  return submitted.ok ? checkAssessment(submitted.value, criteriaSets) : submitted;
}

function answersOf({ answers }: WardState, { criteria }: CriteriaSet): unknown {
  return {
    kind: 'by-criterion',
    answers: criteria.map(({ id }, index) => ({
      criterionId: id,
      answer: answerOf(answers[index] ?? 'unknown'),
    })),
  };
}

function answerOf(choice: AnswerChoice): unknown {
  switch (choice) {
    case 'met':
    case 'not-met':
      return { kind: 'attested', status: choice };
    case 'not-applicable':
      return { kind: choice };
    case 'unknown':
      return { kind: choice, reason: 'not-assessed' };
  }
}

function tallyOf({ tally, unmetCriterionIds }: WardState): unknown {
  const [met = '', ...whole] = tally.split('/');
  return {
    kind: 'tally',
    metCount: typedCount(met),
    criteriaCount: typedCount(whole.join('/')),
    ...(unmetCriterionIds.length === 0 ? {} : { unmetCriterionIds }),
  };
}
