import type { AssessmentBasis } from '../assessment/submitted-assessment';
import type { CriterionStatus } from '../evaluation/criterion-status';
import type { Finding } from '../evaluation/finding';
import type { UnitId } from '../unit/unit';
import { hasBit } from './bit-words';
import type { PackedAssessments } from './packed-assessments';

/**
 * Holds what a row of packed assessments says.
 *
 * @category Batch
 */
export interface UnpackedAssessment {
  /** The unit that was assessed. */
  readonly unitId: UnitId;
  /** The year the assessment is for. */
  readonly assessmentYear: number;
  /** Whether the results are confirmed or only projected. */
  readonly basis: AssessmentBasis;
  /** How each criterion stands, in the order of the set. */
  readonly statuses: readonly Pick<Finding, 'criterionId' | 'status' | 'mayNotApply'>[];
}

/**
 * Unpacks one row: how the criteria of an assessment stand, as its evaluation has it, without the reasons.
 *
 * @param packed - the columns, from `packAssessments`
 * @param row - which row
 * @returns what the row says; `undefined` where there is no such row
 * @issues none: a row that is not there gives `undefined`
 * @category Batch
 * @example
 * ```ts
 * import { checkAssessment, orThrow, plainDate } from 'model-ward-rules';
 * import { packAssessments, unpackAssessment } from 'model-ward-rules/batch';
 * import { dienBien2022, modelWardPolice22 } from 'model-ward-rules/published';
 *
 * const assessment = orThrow(checkAssessment(dienBien2022.assessment, [modelWardPolice22]), console.warn);
 * const asOf = plainDate('2022-12-31');
 * const packed = packAssessments(modelWardPolice22, [assessment], { asOf });
 * const unit = unpackAssessment(packed, 0);
 * console.log(unit?.statuses.filter(({ status }) => status === 'met').length); // 21
 * ```
 */
export function unpackAssessment(
  packed: PackedAssessments,
  row: number,
): UnpackedAssessment | undefined {
  const { criteriaSet, wordCount, unitIds, assessmentYears, projected } = packed;
  const unitId = unitIds[row];
  if (unitId === undefined) return undefined;
  const statuses = criteriaSet.criteria.map(({ id: criterionId }, position) => {
    const status = statusAt(packed, row, position);
    return status === 'unknown'
      ? {
          criterionId,
          status,
          mayNotApply: hasBit(packed.notApplicable, position, row * wordCount),
        }
      : { criterionId, status };
  });
  return {
    unitId,
    assessmentYear: assessmentYears[row] as number,
    basis: projected[row] === 1 ? 'projected' : 'confirmed',
    statuses,
  };
}

function statusAt(
  { wordCount, known, met, notApplicable }: PackedAssessments,
  row: number,
  position: number,
): CriterionStatus {
  const start = row * wordCount;
  if (!hasBit(known, position, start)) return 'unknown';
  if (hasBit(met, position, start)) return 'met';
  return hasBit(notApplicable, position, start) ? 'not-applicable' : 'not-met';
}
