import { tableIssue } from '../../foundation/issue/kinds/intake/table';
import type { RowIssue } from '../../foundation/issue/row-issue';
import type { ColumnPlan } from './row-cells';

/** The headers of each column of a table, the name of the field first. */
export type HeadersByField<Field extends string = string> = Readonly<
  Record<Field, readonly [string, ...string[]]>
>;

/** Says which columns a table lacks that it cannot do without. */
export function missingColumns<Field extends string>(
  { columnsOf }: ColumnPlan,
  fields: readonly Field[],
  headers: HeadersByField<Field>,
  withOption: readonly Field[] = [],
): readonly RowIssue[] {
  return fields
    .filter((field) => columnsOf(field).length === 0)
    .map((field) => ({
      issue: tableIssue('table/missing-column', [], {
        expected: headers[field],
        ...(withOption.includes(field) ? { option: field } : {}),
      }),
    }));
}
