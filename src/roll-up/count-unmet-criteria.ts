import { assertEvaluation } from '../evaluation/assert-evaluation';
import type { Evaluation } from '../evaluation/evaluation';
import { mergeUnmetCounts, mostOftenUnmetFirst, type UnmetCounts } from './unmet-counts';

/**
 * Counts, for every criterion, the units that do not meet it. A tally counts what it names and how many it leaves
 * unnamed.
 *
 * @param evaluations - one for each unit and basis
 * @returns one entry for each edition of a criteria set and each basis, confirmed and projected apart
 * @issues none: every evaluation can be counted
 * @category Roll-up
 * @example
 * ```ts
 * import { checkAssessment, countUnmetCriteria, evaluateAssessment, orThrow, plainDate } from 'model-ward-rules';
 * import { dienBien2022, haiChau12022, modelWardPolice22, quanToan2022 } from 'model-ward-rules/published';
 *
 * const asOf = plainDate('2022-12-31');
 * const evaluations = [dienBien2022, haiChau12022, quanToan2022].map(({ assessment }) =>
 *   evaluateAssessment(orThrow(checkAssessment(assessment, [modelWardPolice22]), console.warn), { asOf }),
 * );
 * const [counts] = countUnmetCriteria(evaluations);
 * console.log(counts?.unitCount, counts?.criteria[0]?.criterionId, counts?.criteria[0]?.notMetCount); // 3 premises 2
 * ```
 */
export function countUnmetCriteria(evaluations: readonly Evaluation[]): readonly UnmetCounts[] {
  return evaluations.map(countsOf).reduce(mergeUnmetCounts, []);
}

function countsOf(evaluation: Evaluation): readonly UnmetCounts[] {
  assertEvaluation(evaluation);
  const { criteriaSet, basis, counts, findings } = evaluation;
  const criteria = findings.map(({ criterionId, status }, position) => ({
    criterionId,
    position,
    notMetCount: status === 'not-met' ? 1 : 0,
    unknownCount: status === 'unknown' ? 1 : 0,
  }));
  const namedCount = criteria.filter(({ notMetCount }) => notMetCount === 1).length;
  return [
    {
      criteriaSet,
      basis,
      unitCount: 1,
      unnamedCount: counts.notMetCount - namedCount,
      criteria: mostOftenUnmetFirst(criteria),
    },
  ];
}
