import { groupByKey } from '../../foundation/value/group-by-key';
import type { RecognitionHistory } from '../../standing/recognition-event';
import type { UnitId } from '../../unit/unit';
import { unitColumnFaults } from '../assessments/layout-faults';
import { strayNeighbours } from '../assessments/neighbours';
import { readUnitCell } from '../assessments/read-unit-cell';
import { unitTable } from '../assessments/unit-tables';
import { isBlank } from '../cell/is-blank';
import { columnsOf } from '../table/columns-of';
import {
  type ContradictionFinder,
  contradictionFinder,
  type SearchedTexts,
} from '../table/contradictions';
import { missingColumns } from '../table/missing-columns';
import { noRows } from '../table/no-rows';
import { readTable } from '../table/read-table';
import { accountForRows, isError, refuseTable } from '../table/row-account';
import { type ColumnPlan, planColumns, rowCells } from '../table/row-cells';
import type { RowReport } from '../table/row-report';
import { placeIssue, type Table, type TableRow } from '../table/table';
import { claimOf } from './claim-of';
import { historyHeaders } from './history-headers';
import type { HistoryTableOptions } from './history-table-options';
import { readEvent } from './read-event';
import { type EventRow, settleHistory } from './settle-history';

/**
 * Reads the histories of wards from a table with a row for each event.
 *
 * The rows of a ward make one history, in any order, and a refused row refuses all of them. An event whose row gives no
 * id goes by the number of its row, such as `row-7`: give ids where events are to be withdrawn, or the table grows.
 *
 * @param rows - a list of lists whose first row that is not blank is the header, or a list of objects keyed by header
 * @param options - the units, the criteria sets, how days are written, and how the table is laid out
 * @returns the histories and the refused rows, with every issue in its row and column
 * @issues `input/hostile`, `input/not-plain`, `input/not-finite`, `input/reserved-key`, `input/too-large`,
 *   `input/wrong-type` of rows; `table/no-header`, `table/title-above-header`, `table/too-many-columns`,
 *   `header/unknown`, `header/unknown-field`, `header/ambiguous`, `header/repeated`, `table/missing-column`,
 *   `table/no-register` of the header; `cell/not-plain`, `table/no-rows` (warning), `table/blank-rows` (warning),
 *   `table/total-row` (warning), `table/surplus-cell`, `table/one-column`, `cell/spreadsheet-error`, `text/bare-number` (warning), `text/changed-by-spreadsheet`, `table/section-row`, `table/second-table`,
 *   `sheet/heading-row` (warning), `sheet/footer-row` (warning), `table/blank-among-filled`, `sheet/contradicting-text`,
 *   `sheet/noteworthy-text` (warning), `table/missing-cell`, `table/differing-units`,
 *   `table/refused-with`; `history/repeated-row` (warning), `date/future`, `input/missing-key`, `input/unknown-key`,
 *   `input/not-one-of`, `input/wrong-format`, `input/out-of-range`, `text/confusable-letter`, `text/mojibake`,
 *   `criteria-set/unknown`, `criteria-set/ambiguous`, `criteria-set/repeated-edition`; those of `readDate`, `readNumber`, `matchUnitName`,
 *   `matchUnitCode`, `parseRecognitionHistory`; where `units` are given `records/unknown-unit`,
 *   `records/outside-existence`, `records/level-holds-no-title`, `history/before-recognition`, `history/after-end`,
 *   `history/registration-too-late`, `history/registration-not-on-record`; `input/too-many-issues`
 * @category Intake
 * @example
 * ```ts
 * import { readHistoryRows } from 'model-ward-rules/intake';
 *
 * // Made-up decisions.
 * const { accepted, rejected } = readHistoryRows(
 *   [
 *     ['unitId', 'Sự kiện', 'Ngày', 'Năm', 'Số quyết định'],
 *     ['ward-1', 'Công nhận', '10/04/2024', 2023, '12/QĐ'],
 *     ['ward-1', 'Duy trì', '22/04/2025', 2024, '15/QĐ'],
 *     ['ward-2', 'Công nhận', '10/04/24', 2023, '12/QĐ'],
 *   ],
 *   { dateFormat: 'dd/MM/yyyy' },
 * );
 * console.log(accepted[0]?.value.events.map(({ id, kind }) => `${id} ${kind}`));
 * // [ 'row-2 recognised', 'row-3 maintained' ]
 * console.log(rejected[0]?.rowNumber, rejected[0]?.issues[0]?.issue.code); // 4 date/two-digit-year
 * ```
 */
export function readHistoryRows(
  rows: unknown,
  options: HistoryTableOptions = {},
): RowReport<RecognitionHistory> {
  const kind = unitTable(columnsOf(historyHeaders), options.units, () => false);
  const table = readTable(rows, kind, options);
  const columns = planColumns(table);
  // A header that nobody knows may be the column that is missing.
  const faults = table.issues.some(isError)
    ? []
    : [
        ...unitColumnFaults(table, columns, options),
        ...missingColumns(columns, missingFields(columns, options), historyHeaders, ['kind', 'on']),
      ];
  if ([...table.issues, ...faults].some(isError)) return refuseTable(table, faults);

  const find = contradictionFinder(table, searchedTexts(options.units !== undefined));
  const read = table.rows.map((row) => readRow(table, columns, row, find, options));
  const strays = strayNeighbours(read, table);
  const nobodys = read.filter(({ unitId }) => unitId === undefined);
  const byUnit = groupByKey(read, ({ unitId }) => (unitId === undefined ? [] : [unitId]));
  const outcomes = [
    ...nobodys.map(({ row, faults: issues }) => ({ row, issues })),
    ...[...byUnit].flatMap(([unitId, group]) =>
      settleHistory(
        { table, unitId, rows: group, strays: strays.get(unitId) ?? [] },
        options.units,
      ),
    ),
  ];
  return accountForRows(table, outcomes, noRows(table));
}

/** What no column gives, nor an option; a document may bring its day along. */
function missingFields(
  { columnsOf }: ColumnPlan,
  { kind, on }: HistoryTableOptions,
): readonly ('kind' | 'on')[] {
  const hasDay = on !== undefined || columnsOf('instrument').length > 0;
  return [...(kind === undefined ? (['kind'] as const) : []), ...(hasDay ? [] : (['on'] as const))];
}

const searchedTexts = (knowsAreas: boolean): SearchedTexts => ({
  isFree: (field) => field === 'authority',
  knowsAreas,
  criteriaCounts: [],
});

function readRow(
  table: Table,
  columns: ColumnPlan,
  row: TableRow,
  find: ContradictionFinder,
  options: HistoryTableOptions,
): EventRow {
  const cells = rowCells(columns, row);
  const unitId: UnitId | undefined = readUnitCell(cells, options);
  const event = readEvent(cells, options);
  const ofCells = cells.faults.map((fault) => placeIssue(table.columns, row, fault));
  return {
    row,
    unitId,
    event,
    faults: [
      ...row.faults,
      ...ofCells,
      ...find(row, claimOf(event, !isBlank(cells.cellOf('kind')))),
    ],
  };
}
