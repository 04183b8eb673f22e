import { carryFindings } from '../evaluation/carry-findings';
import { compareEvaluations, type EvaluationComparison } from '../evaluation/compare-evaluations';
import type { Evaluation } from '../evaluation/evaluation';
import { accepted, type Result, refusedFor } from '../foundation/issue/result';
import { decideEligibility } from '../recognition/decide-eligibility';
import type { RecognitionPolicy } from '../recognition/recognition-policy';
import { selectRecognitionPolicy } from '../recognition/select-recognition-policy';
import type { VerdictOutcome } from '../recognition/verdict';
import type { JudgedUnit, UnitChange } from './change-attribution';
import { type SetChange, setChangeKey, type UnitPair } from './select-set-changes';

/** A unit with its steps; one that stands on both sides with its results where they differ. */
export interface FollowedUnit extends UnitChange {
  readonly results: { readonly before: number; readonly after: number } | undefined;
}

/** How many criteria are met before and after; `undefined` where the results are the same. */
function resultsOf({ counts, changes }: EvaluationComparison): FollowedUnit['results'] {
  const { before, after } = counts;
  const isSame = changes.length === 0 && JSON.stringify(before) === JSON.stringify(after);
  return isSame ? undefined : { before: before.metCount, after: after.metCount };
}

/** Follows the outcome of a unit that stands on both sides, cause by cause. */
export function followStaying(
  unit: UnitPair,
  changes: ReadonlyMap<string | undefined, SetChange>,
): Result<FollowedUnit> {
  const { before, after } = unit;
  const carried = carryOver(before.evaluation, changes.get(setChangeKey(unit)));
  if (!carried.ok) return carried;
  const [oldPolicy, newPolicy] = [policyOf(before), policyOf(after)];
  const old = outcomeOf(before.evaluation, oldPolicy);
  const withSet = outcomeOf(carried.value, oldPolicy);
  const withPolicy = outcomeOf(carried.value, newPolicy);
  const fresh = outcomeOf(after.evaluation, newPolicy);
  return accepted({
    unitId: after.evaluation.unitId,
    results: resultsOf(compareEvaluations(carried.value, after.evaluation)),
    steps: [
      { cause: 'criteria-set', before: old, after: withSet },
      { cause: 'policy', before: withSet, after: withPolicy },
      { cause: 'data', before: withPolicy, after: fresh },
    ],
  });
}

/** Follows the outcome of a unit that stands before alone. */
export function followLeaving(unit: JudgedUnit): FollowedUnit {
  const { evaluation } = unit;
  const before = outcomeOf(evaluation, policyOf(unit));
  const steps = [{ cause: 'units', before, after: null }] as const;
  return { unitId: evaluation.unitId, results: undefined, steps };
}

/** Follows the outcome of a unit that stands after alone. */
export function followComing(unit: JudgedUnit): FollowedUnit {
  const { evaluation } = unit;
  const after = outcomeOf(evaluation, policyOf(unit));
  const steps = [{ cause: 'units', before: null, after }] as const;
  return { unitId: evaluation.unitId, results: undefined, steps };
}

function carryOver(evaluation: Evaluation, change: SetChange | undefined): Result<Evaluation> {
  if (change === undefined) return accepted(evaluation);
  const { criteriaSet, crosswalk, path } = change;
  const carried = carryFindings(evaluation, crosswalk, criteriaSet);
  if (carried.ok) return carried;
  return refusedFor(carried.issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] })));
}

/** The policy of the year of the unit: what is carried over to another year is judged by that of the other. */
const policyOf = ({ evaluation, policy }: JudgedUnit): RecognitionPolicy =>
  selectRecognitionPolicy(policy, evaluation.assessmentYear);

function outcomeOf(evaluation: Evaluation, policy: RecognitionPolicy): VerdictOutcome {
  return decideEligibility(evaluation, policy).outcome;
}
