import type { LevelAbolition } from '../../unit/level-abolition';
import type { DateCellOptions } from '../cell/read-date';
import type { TableOptions } from '../table/table-options';

/**
 * Says how the two tables of a register of units are to be read.
 *
 * @category Intake
 */
export interface UnitTableOptions extends DateCellOptions {
  /** How the table of units is laid out. */
  readonly units?: TableOptions;
  /** How the table of successions is laid out. */
  readonly successions?: TableOptions;
  /** Names that are right, however much they look like a wrong encoding. */
  readonly vouchedNames?: readonly string[];
  /** Levels that were abolished, such as `levelAbolitions` of what is published; none where absent. */
  readonly abolishedLevels?: readonly LevelAbolition[];
}
