import { accepted, type Result, refusedFor } from '../../foundation/issue/result';
import type { RowIssue } from '../../foundation/issue/row-issue';
import { type AreaSummary, emptySummary } from '../../roll-up/area-summary';
import { mergeSummaries } from '../../roll-up/merge-summaries';
import { readCount } from '../cell/read-count';
import { contradictionFinder, unreadColumns } from '../table/contradictions';
import { noRows } from '../table/no-rows';
import { readTable } from '../table/read-table';
import { accountForRows, isError, type RowOutcome, refuseTable } from '../table/row-account';
import { planColumns, rowCells } from '../table/row-cells';
import type { RowReport } from '../table/row-report';
import { placeIssue, type TableRow } from '../table/table';
import { type CountingRow, totalFaults } from './check-totals';
import type { ReadArea } from './read-area';
import { countColumns, type ReadCounts } from './read-counts';
import {
  checkShare,
  readSummaryRow,
  type SummaryReader,
  type SummaryRow,
} from './read-summary-row';
import { repeatedAreas } from './repeated-areas';
import { columnFaults, namingAreas, summaryTable } from './summary-columns';
import type { CountField } from './summary-headers';
import type { CountedArea, SummaryRowReport } from './summary-row-report';
import type { SummaryTableOptions } from './summary-table-options';

/**
 * Reads a summary of areas, as a province sends it: how many wards an area has, and how many of them reached something.
 *
 * What is printed twice is checked: a share against its counts, a total against the rows that it adds up. Of a table whose totals
 * differ every row is refused, since one of them is wrong or one is missing; totals are checked where every row was read. Rows that
 * count the same wards, as an area and one within it, are refused.
 *
 * @param rows - a list of lists below a header, or a list of objects keyed by header
 * @param options - what is counted, for which year, and how the table is laid out
 * @returns what became of the rows, and the sum of all areas
 * @issues every `input/…` code; `date/format`, `date/no-such-day` of the options; `table/no-header`,
 *   `table/title-above-header`, `table/too-many-columns`, `table/one-column`, `header/unknown`, `header/unknown-field`,
 *   `header/ambiguous`, `header/repeated`, `table/missing-column`, `table/no-register` of the header; `table/no-rows` (warning),
 *   `table/blank-rows` (warning), `table/total-row` (warning), `table/surplus-cell`, `cell/not-plain`,
 *   `cell/spreadsheet-error`, `table/section-row`, `table/second-table`, `sheet/heading-row` (warning), `sheet/footer-row`
 *   (warning), `table/blank-among-filled`, `sheet/contradicting-text`, `sheet/noteworthy-text` (warning),
 *   `table/missing-cell`, `table/differing-units`; `sheet/sum-differs`, `sheet/share-differs`, `sheet/repeated-area`;
 *   `records/unknown-unit`; those of `readNumber`, `matchUnitName`, `matchUnitCode`, `checkAreaSummary` and
 *   `mergeSummaries`
 * @category Intake
 * @example
 * ```ts
 * import { readAreaSummaryRows } from 'model-ward-rules/intake';
 *
 * // Made-up areas.
 * const { rows, total } = readAreaSummaryRows(
 *   [
 *     ['STT', 'Quận', 'Tổng số phường', 'Số phường đạt', 'Tỷ lệ'],
 *     [1, 'Quận 1', 12, 9, '75%'],
 *     [2, 'Quận 2', 9, 3, '33,3%'],
 *     ['', 'Tổng cộng', 21, 12, '57,1%'],
 *   ],
 *   { counted: 'recognised', assessmentYear: 2024 },
 * );
 * for (const { value } of rows.accepted) console.log(value.areaName, value.summary.recognisedCount);
 * // Quận 1 9
 * // Quận 2 3
 * if (total.ok) console.log(total.value.recognisedCount, total.value.unitCount); // 12 21
 * ```
 */
export function readAreaSummaryRows(rows: unknown, options: SummaryTableOptions): SummaryRowReport {
  const table = namingAreas(readTable(rows, summaryTable(options.units), options));
  const plan = planColumns(table);
  const faults = table.issues.some(isError) ? [] : columnFaults(table, plan, options);
  if ([...table.issues, ...faults].some(isError)) return reportOf(refuseTable(table, faults));
  const find = contradictionFinder(table, unreadColumns(options.units !== undefined));
  const reader: SummaryReader = { table, plan, fields: countColumns(plan), find, options };
  const read = table.rows.map((row) => readSummaryRow(reader, row));
  const repeated = repeatedAreas(read, options.units);
  const outcomes = read.map((one) => outcomeOf(one, repeated.get(one.row)));
  const isWhole = table.unread.length === 0 && outcomes.every((one) => 'value' in one);
  const ofTotals = isWhole ? faultsOfTotals(reader, read) : [];
  if (ofTotals.length > 0) return reportOf(refuseTable(table, ofTotals));
  return reportOf(accountForRows(table, outcomes, noRows(table)));
}

function outcomeOf(
  { row, area, summary, issues }: SummaryRow,
  repeated: RowIssue | undefined,
): RowOutcome<CountedArea> {
  const all = repeated === undefined ? issues : [...issues, repeated];
  if (all.some(isError)) return { row, issues: all };
  // A row without errors names its area, and its counts are a summary.
  const { areaName, unitId } = area as ReadArea;
  const known = { areaName, summary: summary as AreaSummary };
  const value = unitId === undefined ? known : { ...known, unitId };
  return { rows: [row], value, warnings: all };
}

/** What is wrong with the totals: cells that cannot be read, shares and sums that differ. */
function faultsOfTotals(reader: SummaryReader, read: readonly SummaryRow[]): readonly RowIssue[] {
  const { table, plan } = reader;
  const totals = table.totals.map((row) => readTotal(reader, row));
  const faults = totals.flatMap((one) => one.faults);
  if (faults.length > 0) return faults;
  const counting: readonly CountingRow[] = [
    ...totals.map(({ row, counts }) => ({ row, counts, isTotal: true })),
    // Totals are looked at where every row was read.
    ...read.map(({ row, counts }) => ({ row, counts: counts as ReadCounts, isTotal: false })),
  ];
  return totalFaults(table, (field) => plan.columnsOf(field)[0] as number, counting);
}

interface ReadTotal {
  readonly row: TableRow;
  readonly counts: ReadCounts;
  readonly faults: readonly RowIssue[];
}

/** Reads what a total says; a cell that is blank says nothing. */
function readTotal({ table, plan, fields, options }: SummaryReader, row: TableRow): ReadTotal {
  const cells = rowCells(plan, row);
  const read = fields.flatMap((field): readonly (readonly [CountField, number])[] => {
    const count = cells.takeFrom(field, readCount(cells.cellOf(field), options));
    return count === undefined ? [] : [[field, count]];
  });
  const counts: ReadCounts = Object.fromEntries(read);
  checkShare(cells, counts, options);
  const ofCells = cells.faults.map((fault) => placeIssue(table.columns, row, fault));
  return { row, counts, faults: [...row.faults, ...ofCells] };
}

/** Adds up the areas; a sum without one of them is another sum. */
function reportOf(rows: RowReport<CountedArea>): SummaryRowReport {
  const errors = errorsOf(rows);
  if (errors.length > 0) return { rows, total: refusedFor(errors.map(({ issue }) => issue)) };
  const total = rows.accepted.reduce<Result<AreaSummary>>(
    (sum, { value }) => (sum.ok ? mergeSummaries(sum.value, value.summary) : sum),
    accepted(emptySummary),
  );
  return { rows, total };
}

/** Each error once: what is wrong with a whole table stands at each of its rows, as one list for all. */
function errorsOf({ issues, rejected }: RowReport<CountedArea>): readonly RowIssue[] {
  const lists = new Set([issues, ...rejected.map((row) => row.issues)]);
  return [...new Set([...lists].flatMap((list) => list.filter(isError)))];
}
