import type { Issue } from '../../foundation/issue/issue';
import { tableIssue } from '../../foundation/issue/kinds/intake/table';
import { refused } from '../../foundation/issue/result';
import type { Cell } from '../cell/cell';
import { isBlank } from '../cell/is-blank';
import type { RowCells } from './row-cells';

/** The areas that a row names in the columns of a field, and the heading above it. */
export const areasAround = (
  { filledColumnsOf, cellIn, meaning }: RowCells,
  field: string,
): readonly Cell[] => [...filledColumnsOf(field).map(cellIn), meaning.area];

/** Refuses blank cells among the areas: what is only named may belong to the cell above, which was merged with a blank one. */
export function refuseGaps(
  { filledColumnsOf, cellIn, takeFrom }: RowCells,
  field: string,
): boolean {
  const gaps = filledColumnsOf(field).filter((column) => isBlank(cellIn(column)));
  for (const column of gaps) {
    takeFrom(column, refused(tableIssue('table/blank-among-filled', [], { field })));
  }
  return gaps.length > 0;
}

/** Keeps what was found of a name and its areas, each in its column. */
export function takeNameFaults(
  { filledColumnsOf, takeFrom }: RowCells,
  fields: { readonly name: string; readonly area: string },
  issues: readonly Issue[],
): void {
  for (const issue of issues) {
    const [key, position] = issue.path;
    const column = key === 'areaName' ? filledColumnsOf(fields.area)[Number(position)] : undefined;
    takeFrom(column ?? fields.name, refused(issue));
  }
}
