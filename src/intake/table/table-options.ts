import type { InputLimits } from '../../foundation/reading/snapshot';

/**
 * Says how a table is laid out, where it is not the plain way.
 *
 * @category Intake
 */
export interface TableOptions {
  /** The host's own headers, each with the field or the known header it stands for: `{ 'Tên ĐV': 'ward' }`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Headers of columns to pass over, beside "STT", "Ghi chú" and the like. */
  readonly ignoredHeaders?: readonly string[];
  /** The row of the header, as numbered in the sheet; the first row that is not blank where absent. For rows as lists. */
  readonly headerRow?: number;
  /** The number, in the sheet, of the first row given; of the header where rows are objects. 1 where absent. */
  readonly firstRowNumber?: number;
  /** Limits that replace the default ones; `maxItems` bounds all cells together. */
  readonly limits?: Partial<InputLimits>;
}
