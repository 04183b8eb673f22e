import type { AssessmentBasis } from '../../assessment/submitted-assessment';
import type { CriteriaSet } from '../../criteria-set/criteria-set';
import type { CriteriaSetChoice } from '../../criteria-set/select-criteria-set';
import type { PlainDate } from '../../foundation/value/plain-date';
import type { AskingPolicies } from '../../programme/asked-gates';
import type { DateCellOptions } from '../cell/read-date';
import type { NumberCellOptions } from '../cell/read-number';
import type { UnitNameIndex } from '../name/unit-name-index';
import type { TableOptions } from '../table/table-options';

/**
 * Says how a table of assessments is to be read.
 *
 * @category Intake
 */
export interface AssessmentTableOptions
  extends TableOptions,
    NumberCellOptions,
    DateCellOptions,
    AskingPolicies {
  /** The sets that the host knows; every assessment is checked against the one it names. */
  readonly criteriaSets: readonly CriteriaSet[];
  /** The set of rows that name none. */
  readonly criteriaSet?: CriteriaSetChoice;
  /**
   * What "Có" or "Yes" says in a column of a criterion, a part of one or a gate, by its header or address; "Không" or "No" says the
   * opposite. Without it both are refused, since "Không" may say that a condition holds: "Tội phạm có tổ chức: không".
   */
  readonly yesMeans?: Readonly<Record<string, 'met' | 'not-met'>>;
  /** The year of rows that name none. */
  readonly assessmentYear?: number;
  /** Whether rows that do not say so are confirmed or projected. */
  readonly basis?: AssessmentBasis;
  /** The ward that all rows are about, where no column names one, as in the form of a single ward. */
  readonly unitId?: string;
  /** The stage of rows that name none; of a table with self-assessment and review that of the review. */
  readonly stage?: string;
  /** The day on which assessments were made, of rows that name none. */
  readonly assessedOn?: PlainDate;
  /** The day from which assessments are on record, of rows that name none. */
  readonly recordedOn?: PlainDate;
  /**
   * The day of the table: an assessment that confirms a year which has not begun is refused; what is projected for a coming year is
   * taken, since it never counts as confirmed. A later day on which one was made, recorded or withdrawn is refused, of a projected
   * one too. Not asked where absent.
   */
  readonly asOf?: PlainDate;
  /**
   * The units to find names and codes in, as they stand on a day; without them only `unitId` names a ward. With them the areas of a
   * row must hold its ward, however that is named.
   */
  readonly units?: UnitNameIndex;
}
