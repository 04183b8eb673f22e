import type { Cell } from '../cell/cell';
import { withEscape } from '../table/escaped-text';

/**
 * Holds the rows of a table, ready for any writer of CSV files or spreadsheets.
 *
 * @category Intake
 */
export type ExportedRows = readonly (readonly Cell[])[];

/**
 * Makes rows safe to be opened in a spreadsheet: a text that it would run as a formula gets an apostrophe in front.
 *
 * Formulas begin with = + - @ or their full-width forms, a tab or a carriage return: in any line of a cell and behind a
 * semicolon, also after blanks and marks that are not seen. Numbers stay
 * numbers, negative ones too. The readers of tables take the apostrophe off again. The writer of the file is to write
 * texts as texts, or a spreadsheet makes days of shares such as "7/8" and drops the zeros that codes begin with.
 *
 * @param rows - the rows as they are to be read
 * @returns the rows with the texts in them escaped
 * @issues none: every text can be escaped
 * @category Intake
 * @example
 * ```ts
 * import { exportRows } from 'model-ward-rules/intake';
 *
 * console.log(exportRows([['=1+1', -5, 'Bến Hòa']])); // [ [ "'=1+1", -5, 'Bến Hòa' ] ]
 * ```
 */
export function exportRows(rows: readonly (readonly Cell[])[]): ExportedRows {
  return rows.map((row) => row.map(withEscape));
}
