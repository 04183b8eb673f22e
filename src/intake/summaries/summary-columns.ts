import type { Issue } from '../../foundation/issue/issue';
import { inputIssue } from '../../foundation/issue/kinds/input';
import { headerIssue } from '../../foundation/issue/kinds/intake/header';
import { tableIssue } from '../../foundation/issue/kinds/intake/table';
import type { RowIssue } from '../../foundation/issue/row-issue';
import { areasCalled } from '../name/known-names';
import { contentsOf, type UnitNameIndex } from '../name/unit-name-index';
import { columnsOf } from '../table/columns-of';
import { missingColumns } from '../table/missing-columns';
import type { ColumnPlan } from '../table/row-cells';
import type { Table, TableKind } from '../table/table';
import { areaFields } from './read-area';
import { ownCountFields, summaryHeaders } from './summary-headers';
import type { SummaryTableOptions } from './summary-table-options';

/** A table of areas: a text that stands alone in its row is a heading. */
export const summaryTable = (units: UnitNameIndex | undefined): TableKind => ({
  columns: columnsOf(summaryHeaders),
  isCell: () => false,
  isArea: (text) => units !== undefined && areasCalled(contentsOf(units), text).length > 0,
});

/** A table of provinces has no column for what they are within: that of the provinces names the areas. */
export function namingAreas(table: Table): Table {
  const has = (field: string): boolean => table.columns.some((column) => column.field === field);
  if (areaFields.some(has)) return table;
  const columns = table.columns.map((column) =>
    column.field === 'within' ? { ...column, field: 'area' } : column,
  );
  return { ...table, columns };
}

/** Says which columns are missing, cannot be used without a register, or hold the same counts. */
export function columnFaults(
  { columns }: Table,
  plan: ColumnPlan,
  { counted, units, assessmentYear, sections }: SummaryTableOptions,
): readonly RowIssue[] {
  const has = (field: string): boolean => plan.columnsOf(field).length > 0;
  const nameOf = (field: string): string =>
    columns.find((column) => column.field === field)?.name as string;
  // A host that is not compiled may leave it out.
  if (counted === undefined) {
    const params = { key: 'counted', expected: Object.keys(ownCountFields).join(', ') };
    return [{ issue: inputIssue('input/missing-key', ['counted'], params) }];
  }
  const own = ownCountFields[counted];
  const saysYear = assessmentYear !== undefined || sections?.includes('assessmentYear') === true;
  const told: readonly Issue[] = [
    ...(areaFields.some(has)
      ? []
      : [missing(areaFields.flatMap((field) => summaryHeaders[field]))]),
    ...(Object.values(ownCountFields).some(has) || has('count')
      ? []
      : [missing([...summaryHeaders.count, ...summaryHeaders[own]])]),
    ...(has('count') && has(own)
      ? [headerIssue('header/repeated', [], { header: nameOf(own), other: nameOf('count') })]
      : []),
    ...(has('areaCode') && units === undefined ? [tableIssue('table/no-register', [], {})] : []),
  ];
  return [
    ...told.map((issue) => ({ issue })),
    ...missingColumns(plan, ['unitCount'], summaryHeaders),
    ...(saysYear
      ? []
      : missingColumns(plan, ['assessmentYear'], summaryHeaders, ['assessmentYear'])),
  ];
}

const missing = (expected: readonly string[]): Issue =>
  tableIssue('table/missing-column', [], { expected });
