import {
  type Evaluation,
  type JudgedAssessment,
  judgeAssessment,
  type StatusCounts,
  type VerdictOutcome,
} from 'model-ward-rules';
import {
  explainDecisiveUnknowns,
  explainGap,
  explainPlan,
  explainVerdict,
  type Locale,
} from 'model-ward-rules/explanation';
import { type ShownIssue, shownIssue } from '../page/shown-issue';
import type { GoodRules } from '../rules/chosen-rules';
import type { WardState } from '../state';
import { wardInput } from './ward-input';

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
  readonly evaluation: Evaluation;
  /** What the library was given. */
  readonly input: object;
}

/** Holds what is wrong with a tally, or with answers that do not fit the set. */
export interface RefusedWard {
  readonly kind: 'refused';
  readonly issues: readonly ShownIssue[];
}

const MAX_PLANS = 5;

/** Judges what was ticked or typed, and says it in a language. */
export function wardViewOf(ward: WardState, rules: GoodRules, locale: Locale): WardView {
  const { criteriaSet, criteriaSets, policy, asOf, year } = rules;
  const input = wardInput(ward, criteriaSet, year);
  const judged = input.ok
    ? judgeAssessment(input.value, { criteriaSets, policy, asOf, maxPlans: MAX_PLANS })
    : input;
  return input.ok && judged.ok
    ? judgedWard(judged.value, input.value, locale)
    : { kind: 'refused', issues: issuesOf(judged).map((issue) => shownIssue(issue, locale)) };
}

const issuesOf = (result: ReturnType<typeof judgeAssessment> | ReturnType<typeof wardInput>) =>
  result.ok ? [] : result.issues;

function judgedWard(
  { assessment, evaluation, verdict, decisiveUnknowns, plans }: JudgedAssessment,
  input: object,
  locale: Locale,
): JudgedUnit {
  const { criteriaSet } = assessment;
  return {
    kind: 'judged',
    outcome: verdict.outcome,
    verdict: explainVerdict(verdict, locale),
    counts: verdict.counts,
    ...(evaluation.counts.unknownCount === 0
      ? {}
      : { decisiveUnknowns: explainDecisiveUnknowns(decisiveUnknowns, criteriaSet, locale) }),
    gaps: verdict.gaps.map((gap) => explainGap(gap, criteriaSet, locale)),
    plans: plans.plans.map((plan) => explainPlan(plan, criteriaSet, locale)),
    hasMorePlans: plans.stoppedBy !== undefined,
    evaluation,
    input,
  };
}
