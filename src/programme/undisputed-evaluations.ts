import { referenceText } from '../criteria-set/select-criteria-set';
import type { Evaluation } from '../evaluation/evaluation';
import { groupByKey } from '../foundation/value/group-by-key';

/**
 * Takes one evaluation of each unit on each basis by each criteria set; none where several differ, since there is no
 * ground to prefer one.
 */
export function undisputedEvaluations(evaluations: readonly Evaluation[]): readonly Evaluation[] {
  const alike = groupByKey(evaluations, ({ unitId, basis, criteriaSet }) => [
    JSON.stringify([unitId, basis, referenceText(criteriaSet)]),
  ]);
  return [...alike.values()].flatMap((group) => {
    const [first, ...others] = group as [Evaluation, ...Evaluation[]];
    return others.every((other) => isSame(first, other)) ? [first] : [];
  });
}

const isSame = (a: Evaluation, b: Evaluation): boolean => JSON.stringify(a) === JSON.stringify(b);
