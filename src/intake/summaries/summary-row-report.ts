import type { Result } from '../../foundation/issue/result';
import type { AreaSummary } from '../../roll-up/area-summary';
import type { UnitId } from '../../unit/unit';
import type { RowReport } from '../table/row-report';

/**
 * Holds an area and its counts.
 *
 * @category Intake
 */
export interface CountedArea {
  /** The area, as it is written. */
  readonly areaName: string;
  /** The unit that the area is; absent where no register was given to find it in. */
  readonly unitId?: UnitId;
  /**
   * Its counts. What the table does not count is open where a summary can say so: who holds the title, how a ward without a verdict
   * will turn out, which wards are kept or new. How many registered it cannot leave open: that is 0 where no column says it.
   */
  readonly summary: AreaSummary;
}

/**
 * Accounts for every row of a table of areas, and holds their sum.
 *
 * @category Intake
 */
export interface SummaryRowReport {
  /** What became of the rows. */
  readonly rows: RowReport<CountedArea>;
  /** The sum of all areas; only where every row was accepted, since a sum without an area is another one. */
  readonly total: Result<AreaSummary>;
}
