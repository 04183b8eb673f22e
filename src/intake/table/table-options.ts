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
  /**
   * The row of the header, as numbered in the sheet, or the first and the last of up to three; the first row that is not blank
   * where absent. For rows as lists.
   */
  readonly headerRows?: readonly number[];
  /**
   * What a text that stands alone in its row, or above the header, says of the rows below it; an empty list where it says nothing.
   * Without it rows below such a text, and below a repeated header, are refused.
   */
  readonly sections?: readonly SectionMeaning[];
  /** The columns whose blank cells hold what stands above them, as merged cells do, by field or header. */
  readonly fillDown?: readonly string[];
  /** The number, in the sheet, of the first row given; of the header where rows are objects. 1 where absent. */
  readonly firstRowNumber?: number;
  /** Limits that replace the default ones; `maxItems` bounds all cells together. */
  readonly limits?: Partial<InputLimits>;
}

/**
 * Says what a heading between the rows of a table stands in for: the area, whether results are confirmed or projected, or the
 * year.
 *
 * @category Intake
 */
export type SectionMeaning = 'area' | 'basis' | 'assessmentYear';
