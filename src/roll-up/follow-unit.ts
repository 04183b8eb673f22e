import { carryFindings } from '../evaluation/carry-findings';
import { compareEvaluations, type EvaluationComparison } from '../evaluation/compare-evaluations';
import type { Evaluation } from '../evaluation/evaluation';
import { accepted, type Result, refusedFor } from '../foundation/issue/result';
import { decideEligibility } from '../recognition/decide-eligibility';
import type { RecognitionPolicy } from '../recognition/recognition-policy';
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
  const old = outcomeOf(before.evaluation, before.policy);
  const withSet = outcomeOf(carried.value, before.policy);
  const withPolicy = outcomeOf(carried.value, after.policy);
  const fresh = outcomeOf(after.evaluation, after.policy);
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
export function followLeaving({ evaluation, policy }: JudgedUnit): FollowedUnit {
  const before = outcomeOf(evaluation, policy);
  const steps = [{ cause: 'units', before, after: null }] as const;
  return { unitId: evaluation.unitId, results: undefined, steps };
}

/** Follows the outcome of a unit that stands after alone. */
export function followComing({ evaluation, policy }: JudgedUnit): FollowedUnit {
  const after = outcomeOf(evaluation, policy);
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

function outcomeOf(evaluation: Evaluation, policy: RecognitionPolicy): VerdictOutcome {
  return decideEligibility(evaluation, policy).outcome;
}
