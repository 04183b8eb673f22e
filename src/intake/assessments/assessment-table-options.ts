import type { AssessmentBasis } from '../../assessment/submitted-assessment';
import type { CriteriaSet } from '../../criteria-set/criteria-set';
import type { CriteriaSetChoice } from '../../criteria-set/select-criteria-set';
import type { NumberCellOptions } from '../cell/read-number';
import type { UnitNameIndex } from '../name/unit-name-index';
import type { TableOptions } from '../table/table-options';

/**
 * Says how a table of assessments is to be read.
 *
 * @category Intake
 */
export interface AssessmentTableOptions extends TableOptions, NumberCellOptions {
  /** The sets that the host knows; every assessment is checked against the one it names. */
  readonly criteriaSets: readonly CriteriaSet[];
  /** The set of rows that name none. */
  readonly criteriaSet?: CriteriaSetChoice;
  /** The year of rows that name none. */
  readonly assessmentYear?: number;
  /** Whether rows that do not say so are confirmed or projected. */
  readonly basis?: AssessmentBasis;
  /** The units to find names and codes in, as they stand on a day; without them only `unitId` names a ward. */
  readonly units?: UnitNameIndex;
}
