import type { CriteriaSet } from '../../criteria-set/criteria-set';
import type { PlainDate } from '../../foundation/value/plain-date';
import type { RecognitionEvent } from '../../standing/recognition-event';
import type { DateCellOptions } from '../cell/read-date';
import type { UnitNameIndex } from '../name/unit-name-index';
import type { TableOptions } from '../table/table-options';

/**
 * Says how a table of events is to be read.
 *
 * @category Intake
 */
export interface HistoryTableOptions extends TableOptions, DateCellOptions {
  /**
   * The units to find names and codes in, as they stand on a day, and to check the histories against; without them only
   * `unitId` names a ward. A ward that ended is named by its id. The areas of a row
   * must hold its ward, however that is named.
   */
  readonly units?: UnitNameIndex;
  /** The ward that all rows are about, where no column names one. */
  readonly unitId?: string;
  /** The kind of event of rows that name none, as in a list of wards that registered. */
  readonly kind?: RecognitionEvent['kind'];
  /** The day of rows that name none. */
  readonly on?: PlainDate;
  /** The year of rows that name none. */
  readonly forYear?: number;
  /** The document of rows that name none, such as the decision that a list belongs to. */
  readonly instrument?: string;
  /** The sets that the host knows; without them a row that names a set gives its revision too. */
  readonly criteriaSets?: readonly CriteriaSet[];
  /** The day of the table: an event that takes effect or came on record later is refused. Not asked where absent. */
  readonly asOf?: PlainDate;
}
