import type { CriteriaSet } from '../../criteria-set/criteria-set';
import type { ScoringScheme } from '../../scoring/scoring-scheme';
import type { NumberCellOptions } from '../cell/read-number';
import type { UnitNameIndex } from '../name/unit-name-index';
import type { TableOptions } from '../table/table-options';

/**
 * Says how a score sheet is to be read.
 *
 * @category Intake
 */
export interface ScoreTableOptions extends TableOptions, NumberCellOptions {
  /** The scheme by which points were awarded; its method is `awarded`. */
  readonly scheme: ScoringScheme;
  /** The set whose criteria have the points. */
  readonly criteriaSet: CriteriaSet;
  /** The year of rows that name none. */
  readonly assessmentYear?: number;
  /** The ward that all rows are about, where no column names one, as in the form of a single ward. */
  readonly unitId?: string;
  /**
   * The units to find names and codes in, as they stand on a day; without them only `unitId` names a ward. With them the areas of a
   * row must hold its ward, however that is named.
   */
  readonly units?: UnitNameIndex;
}
