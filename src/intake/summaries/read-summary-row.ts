import type { Issue } from '../../foundation/issue/issue';
import { refused } from '../../foundation/issue/result';
import type { RowIssue } from '../../foundation/issue/row-issue';
import type { AreaSummary } from '../../roll-up/area-summary';
import { checkAreaSummary } from '../../roll-up/check-area-summary';
import type { CountedUnits } from '../../roll-up/counting';
import type { ContradictionFinder, RowClaim } from '../table/contradictions';
import { readYear } from '../table/read-year';
import { type ColumnPlan, type RowCells, rowCells } from '../table/row-cells';
import { placeIssue, type Table, type TableRow } from '../table/table';
import { shareFault } from './check-share';
import { type ReadArea, readArea } from './read-area';
import { type ReadCounts, reachedIn, readCounts, summaryOfCounts } from './read-counts';
import { type CountField, ownCountFields, summaryHeaders } from './summary-headers';
import type { SummaryTableOptions } from './summary-table-options';

/** What all rows of areas are read with. */
export interface SummaryReader {
  readonly table: Table;
  readonly plan: ColumnPlan;
  /** The columns that count. */
  readonly fields: readonly CountField[];
  readonly find: ContradictionFinder;
  readonly options: SummaryTableOptions;
}

/** A row as far as it could be read. */
export interface SummaryRow {
  readonly row: TableRow;
  readonly area: ReadArea | undefined;
  readonly year: number | undefined;
  readonly counts: ReadCounts | undefined;
  readonly summary: AreaSummary | undefined;
  readonly issues: readonly RowIssue[];
}

/** Reads the area of a row and what is counted there. */
export function readSummaryRow(reader: SummaryReader, row: TableRow): SummaryRow {
  const { table, plan, fields, find, options } = reader;
  const cells = rowCells(plan, row);
  const area = readArea(cells, options.units);
  const year = cells.takeFrom(
    'assessmentYear',
    readYear(cells, options, summaryHeaders.assessmentYear),
  );
  const counts = readCounts(cells, fields, options);
  const summary =
    counts === undefined || year === undefined
      ? undefined
      : takeSummary(cells, summaryOfCounts(counts, options.counted, { from: year, to: year }));
  if (counts !== undefined) checkShare(cells, counts, options);
  const issues = [
    ...row.faults,
    ...cells.faults.map((fault) => placeIssue(table.columns, row, fault)),
    ...find(row, claimOf(fields, options.counted, year)),
  ];
  return { row, area, year, counts, summary, issues };
}

/** Checks the share of a row, or of a total, against the counts beside it. */
export function checkShare(
  { cellOf, takeFrom }: RowCells,
  counts: ReadCounts,
  { counted, numberLocale }: SummaryTableOptions,
): void {
  const part = reachedIn(counts, counted);
  const whole = counts.unitCount;
  if (part === undefined || whole === undefined) return;
  const fault = shareFault(cellOf('share'), { part, whole }, numberLocale);
  if (fault !== undefined) takeFrom('share', refused(fault));
}

/** Takes a summary that is possible; what is not stands in the column of the count. */
function takeSummary(row: RowCells, summary: AreaSummary): AreaSummary | undefined {
  const checked = checkAreaSummary(summary);
  if (checked.ok) return checked.value;
  for (const issue of checked.issues) row.takeFrom(columnOfIssue(row, issue), refused(issue));
  return undefined;
}

function columnOfIssue({ columnsOf }: RowCells, { path: [key] }: Issue): string {
  const own =
    { registeredCount: 'registered', recognisedCount: 'recognised' }[String(key)] ?? 'unitCount';
  return columnsOf(own).length > 0 ? own : 'unitCount';
}

/** What was reached, and not only registered or expected. */
const established: readonly CountField[] = ['recognised', 'maintained', 'eligible'];

/** What the texts around a row may contradict: who registered or is expected to reach something has not reached it. */
function claimOf(
  fields: readonly CountField[],
  counted: CountedUnits,
  year: number | undefined,
): RowClaim {
  const counting = fields.map((field) => (field === 'count' ? ownCountFields[counted] : field));
  return {
    isConfirmed: counting.some((field) => established.includes(field)),
    years: year === undefined ? [] : [year],
  };
}
