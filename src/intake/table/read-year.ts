import { tableIssue } from '../../foundation/issue/kinds/intake/table';
import { type Result, refused } from '../../foundation/issue/result';
import { parseWith } from '../../foundation/reading/parse-with';
import { yearPlan } from '../../foundation/reading/text.plan';
import { type NumberCellOptions, readNumber } from '../cell/read-number';
import { requiredCell } from './required-cell';
import type { RowCells } from './row-cells';

interface YearOptions extends NumberCellOptions {
  /** The year of rows that name none. */
  readonly assessmentYear?: number;
}

/** Reads which year a row is about: as its own cell, the heading above it or an option says. */
export function readYear(
  { cellOf, isGap, meaning }: RowCells,
  options: YearOptions,
  headers: readonly string[],
): Result<number> {
  if (isGap('assessmentYear')) {
    return refused(tableIssue('table/blank-among-filled', [], { field: 'assessmentYear' }));
  }
  const read = readNumber(cellOf('assessmentYear'), options);
  if (!read.ok) return read;
  const given = read.value ?? meaning.assessmentYear ?? options.assessmentYear;
  const year = requiredCell({ ...read, value: given }, headers);
  return year.ok ? parseWith(yearPlan, year.value) : year;
}
