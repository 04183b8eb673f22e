import { tableIssue } from '../../foundation/issue/kinds/intake/table';
import type { RowIssue } from '../../foundation/issue/row-issue';
import { groupByKey } from '../../foundation/value/group-by-key';
import { isError, type RefusedRow } from './row-account';
import type { TableRow } from './table';

/** Refuses rows that make one thing: each for its own errors, or for those of the others and of rows beside them. */
export function refuseTogether(
  rows: readonly TableRow[],
  told: readonly RowIssue[],
  strays: readonly TableRow[],
): readonly RefusedRow[] {
  const byRow = groupByKey(told, ({ rowNumber }) => [rowNumber]);
  const guilty = rows.filter(({ rowNumber }) => byRow.get(rowNumber)?.some(isError) === true);
  const rowNumbers = [...guilty, ...strays].map(({ rowNumber }) => rowNumber).sort((a, b) => a - b);
  return rows.map((row) => {
    const { rowNumber, position } = row;
    const own = byRow.get(rowNumber) ?? [];
    if (own.some(isError)) return { row, issues: own };
    const issue = tableIssue('table/refused-with', [position], { rowNumbers });
    return { row, issues: [...own, { rowNumber, issue }] };
  });
}
