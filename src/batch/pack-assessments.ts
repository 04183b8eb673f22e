import type { Assessment } from '../assessment/assessment';
import type { CriteriaSet } from '../criteria-set/criteria-set';
import type { EvaluateOptions } from '../evaluation/evaluate-assessment';
import { compileCriteria } from './compile-criteria';
import { packRows } from './pack-rows';
import type { PackedAssessments } from './packed-assessments';

/**
 * Packs how the criteria of many assessments stand on a day into columns, to be judged by any number of policies.
 *
 * Only assessments that were checked against this very set (the same object) get a row; others are set aside.
 *
 * @param criteriaSet - the set of the rows
 * @param assessments - checked assessments, from `checkAssessment`
 * @param options - the day asked about
 * @returns a row for each assessment by this set, in the order given
 * @issues none: what has no row is set aside
 * @category Batch
 * @example
 * ```ts
 * import { checkAssessment, orThrow, parseAssessment, plainDate } from 'model-ward-rules';
 * import { packAssessments } from 'model-ward-rules/batch';
 * import { modelWardPolice20 } from 'model-ward-rules/published';
 *
 * const submitted = orThrow(
 *   parseAssessment({
 *     unitId: 'ward-1',
 *     assessmentYear: 2024,
 *     criteriaSet: { id: 'model-ward-police-20' },
 *     basis: 'confirmed',
 *     results: {
 *       kind: 'by-criterion',
 *       answers: [
 *         { criterionId: 'criterion-1', answer: { kind: 'attested', status: 'met' } },
 *         { criterionId: 'criterion-2', answer: { kind: 'attested', status: 'not-met' } },
 *       ],
 *     },
 *   }),
 *   console.warn,
 * );
 * const assessment = orThrow(checkAssessment(submitted, [modelWardPolice20]), console.warn);
 * const asOf = plainDate('2024-12-31');
 * const { known, met, notApplicable } = packAssessments(modelWardPolice20, [assessment], { asOf });
 * console.log(known[0], met[0], notApplicable[0]); // 3 1 0
 * ```
 */
export function packAssessments(
  criteriaSet: CriteriaSet,
  assessments: Iterable<Assessment>,
  { asOf }: EvaluateOptions,
): PackedAssessments {
  const packer = packRows(compileCriteria(criteriaSet), asOf);
  for (const assessment of assessments) packer.pack(assessment);
  return packer.packed();
}
