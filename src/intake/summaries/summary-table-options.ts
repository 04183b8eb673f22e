import type { CountedUnits } from '../../roll-up/counting';
import type { NumberCellOptions } from '../cell/read-number';
import type { UnitNameIndex } from '../name/unit-name-index';
import type { TableOptions } from '../table/table-options';

/**
 * Says how a table of areas with their counts is to be read.
 *
 * @category Intake
 */
export interface SummaryTableOptions extends TableOptions, NumberCellOptions {
  /**
   * What "Số phường đạt" counts, and the share is of. The words of such sheets do not say it: a ward that reached the criteria is
   * not one with a title, and one that is expected to reach them has not.
   */
  readonly counted: CountedUnits;
  /** The year of rows that name none. */
  readonly assessmentYear?: number;
  /**
   * The areas to find names and codes in, of the levels of the table (`indexUnitNames` with `level`); without them areas go by
   * their names alone.
   */
  readonly units?: UnitNameIndex;
}
