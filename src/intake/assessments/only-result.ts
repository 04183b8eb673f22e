import type { FoundColumn, Table } from '../table/table';
import { criterionKeyOf } from './columns-of-sets';

/**
 * Takes a column "Kết quả" for the tally where no other column says what a result is about: without a column of criteria it
 * can only be that of the whole ward; gates are asked beside it.
 */
export function treatOnlyResultColumnAsTally(table: Table): Table {
  const isAnother = ({ field = '' }: FoundColumn): boolean =>
    ['criterion', 'reason', 'tally'].includes(field) || criterionKeyOf(field) !== undefined;
  if (table.columns.some(isAnother)) return table;
  return {
    ...table,
    columns: table.columns.map((column) =>
      column.field === 'result' ? { ...column, field: 'tally', isOnlyResult: true } : column,
    ),
  };
}

/** Whether a column is a tally only because it is the one result. */
export const isOnlyResult = (column: FoundColumn | undefined): boolean =>
  column?.isOnlyResult === true;
