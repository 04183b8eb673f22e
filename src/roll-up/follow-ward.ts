import { carryFindings } from '../evaluation/carry-findings';
import type { Evaluation } from '../evaluation/evaluation';
import { accepted, type Result, refused } from '../foundation/result';
import { decideRecognition } from '../recognition/decide-recognition';
import type { RecognitionPolicy } from '../recognition/recognition-policy';
import type { VerdictOutcome } from '../recognition/verdict';
import type { JudgedWard, WardChange } from './change-attribution';
import { type SetChange, setChangeKey, type WardPair } from './select-set-changes';

/** Follows the outcome of a ward that stands on both sides, cause by cause. */
export function followStaying(
  ward: WardPair,
  changes: ReadonlyMap<string | undefined, SetChange>,
): Result<WardChange> {
  const { before, after } = ward;
  const carried = carryOver(before.evaluation, changes.get(setChangeKey(ward)));
  if (!carried.ok) return carried;
  const old = outcomeOf(before.evaluation, before.policy);
  const withSet = outcomeOf(carried.value, before.policy);
  const withPolicy = outcomeOf(carried.value, after.policy);
  const fresh = outcomeOf(after.evaluation, after.policy);
  return accepted({
    unitId: after.evaluation.unitId,
    steps: [
      { cause: 'criteria-set', before: old, after: withSet },
      { cause: 'policy', before: withSet, after: withPolicy },
      { cause: 'data', before: withPolicy, after: fresh },
    ],
  });
}

/** Follows the outcome of a ward that stands before alone. */
export function followLeaving({ evaluation, policy }: JudgedWard): WardChange {
  const before = outcomeOf(evaluation, policy);
  return { unitId: evaluation.unitId, steps: [{ cause: 'units', before, after: null }] };
}

/** Follows the outcome of a ward that stands after alone. */
export function followComing({ evaluation, policy }: JudgedWard): WardChange {
  const after = outcomeOf(evaluation, policy);
  return { unitId: evaluation.unitId, steps: [{ cause: 'units', before: null, after }] };
}

function carryOver(evaluation: Evaluation, change: SetChange | undefined): Result<Evaluation> {
  if (change === undefined) return accepted(evaluation);
  const { criteriaSet, pairs, path } = change;
  const carried = carryFindings(evaluation, pairs, criteriaSet);
  if (carried.ok) return carried;
  return refused(...carried.issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] })));
}

function outcomeOf(evaluation: Evaluation, policy: RecognitionPolicy): VerdictOutcome {
  return decideRecognition(evaluation, policy).outcome;
}
