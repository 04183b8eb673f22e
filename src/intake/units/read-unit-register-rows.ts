import type { Issue } from '../../foundation/issue/issue';
import type { Result } from '../../foundation/issue/result';
import type { RowIssue } from '../../foundation/issue/row-issue';
import { parseUnitRegister } from '../../unit/parse-unit-register';
import type { Unit } from '../../unit/unit';
import type { Succession, UnitRegister } from '../../unit/unit-register';
import { columnsOf } from '../table/columns-of';
import { type HeadersByField, missingColumns } from '../table/missing-columns';
import { noRows } from '../table/no-rows';
import { readTable } from '../table/read-table';
import { accountForRows, isError, type RowOutcome, refuseTable } from '../table/row-account';
import { planColumns, type RowCells, rowCells } from '../table/row-cells';
import type { RowReport } from '../table/row-report';
import {
  aloneIsHeading,
  placeIssue,
  positionsByField,
  type Table,
  type TableRow,
} from '../table/table';
import type { TableOptions } from '../table/table-options';
import { readSuccession } from './read-succession';
import { readUnit } from './read-unit';
import { refusalOfRows } from './refusal-of-rows';
import { shortCodes } from './short-codes';
import { successionHeaders, unitHeaders } from './unit-headers';
import type { RegisterRowIssue, UnitRegisterRowReport, UnitTables } from './unit-register-report';
import type { UnitTableOptions } from './unit-table-options';

/**
 * Reads a register of units from the rows of two tables: the units, and what happened to them.
 *
 * A unit stands in one row for each name, level and parent it had. In a table of successions several ids stand in one
 * cell, with semicolons between them. A register with a gap would count the wrong wards, so there is one only where
 * every row was accepted.
 *
 * @param tables - the rows of both tables, each a list of lists below a header or a list of objects keyed by header
 * @param options - how days are written, which levels were abolished, and how the tables are laid out
 * @returns what became of the rows of each table, the register, and how its rows contradict each other
 * @issues `input/hostile`, `input/not-plain`, `input/not-finite`, `input/reserved-key`, `input/too-large`,
 *   `input/wrong-type` of rows; `table/no-header`, `table/title-above-header`, `table/too-many-columns`,
 *   `header/unknown`, `header/unknown-field`, `header/ambiguous`, `header/repeated`, `table/missing-column` of the
 *   header; `cell/not-plain`, `table/no-rows` (warning), `table/blank-rows` (warning), `table/total-row` (warning),
 *   `table/surplus-cell`, `table/one-column`, `cell/spreadsheet-error`, `text/bare-number` (warning), `text/changed-by-spreadsheet`,
 *   `text/perhaps-mojibake` (warning), `table/section-row`, `table/second-table`,
 *   `sheet/heading-row` (warning), `sheet/footer-row` (warning), `table/missing-cell`; `unit/code-as-number`, `unit/short-code` (warning), `unit/level-abolished` (warning),
 *   `input/not-one-of`, `input/wrong-format`, `input/out-of-range`, `text/confusable-letter`, `text/mojibake`; those
 *   of `readDate` and `parseUnitRegister`; `input/too-many-issues`
 * @category Intake
 * @example
 * ```ts
 * import { readUnitRegisterRows } from 'model-ward-rules/intake';
 *
 * // Made-up wards.
 * const { register, successions } = readUnitRegisterRows(
 *   {
 *     units: [
 *       ['Mã định danh', 'Tên', 'Cấp', 'Từ ngày', 'Ngày kết thúc'],
 *       ['a', 'Bến Hòa', 'Phường', '', '01/07/2025'],
 *       ['b', 'Bến Lớn', 'Phường', '', '01/07/2025'],
 *       ['c', 'Bến Hòa', 'Phường', '01/07/2025', ''],
 *     ],
 *     successions: [
 *       ['Thay đổi', 'Ngày', 'Đơn vị cũ', 'Đơn vị mới'],
 *       ['Sáp nhập', '01/07/2025', 'a; b', 'c'],
 *     ],
 *   },
 *   { dateFormat: 'dd/MM/yyyy' },
 * );
 * console.log(register.ok, successions.accepted[0]?.value.fromIds); // true [ 'a', 'b' ]
 * ```
 */
export function readUnitRegisterRows(
  tables: UnitTables,
  options: UnitTableOptions = {},
): UnitRegisterRowReport {
  // Without a table of successions nothing is known to have happened: one with a header and no rows says the same.
  const { units, successions = [Object.keys(successionHeaders)] } = tables;
  const { dateFormat, excelEpoch } = options;
  const ofCells = { dateFormat, excelEpoch };
  const ofUnits = readRows(units, unitLayout, { ...ofCells, ...options.units }, (cells) =>
    readUnit(cells, options),
  );
  const ofSuccessions = readRows(
    successions,
    successionLayout,
    { ...ofCells, ...options.successions },
    (cells) => readSuccession(cells, options),
  );
  const register = registerOf(ofUnits.report, ofSuccessions.report);
  return {
    units: ofUnits.report,
    successions: ofSuccessions.report,
    register: register.result,
    contradictions: register.contradictions.flatMap((issue) => [
      ...placed('units', ofUnits, issue),
      ...placed('successions', ofSuccessions, issue),
    ]),
  };
}

/** What a table must have, and the headers of all it can have. */
interface Layout<Field extends string, Value> {
  readonly headers: HeadersByField<Field>;
  readonly required: readonly Field[];
  /** Whether no rows may well say that nothing happened. */
  readonly mayBeEmpty: boolean;
  /** What a careful reader should look at in all rows together. */
  review(table: Table, outcomes: readonly RowOutcome<Value>[]): readonly RowIssue[];
}

const unitLayout: Layout<keyof Unit, Unit> = {
  headers: unitHeaders,
  required: ['id', 'name', 'level'],
  mayBeEmpty: false,
  review: shortCodes,
};
const successionLayout: Layout<keyof Succession, Succession> = {
  headers: successionHeaders,
  required: ['kind', 'on', 'fromIds', 'intoIds'],
  mayBeEmpty: true,
  review: () => [],
};

/** A table, what became of its rows, and those that were accepted. */
interface ReadRows<Value> {
  readonly table: Table;
  readonly report: RowReport<Value>;
  readonly rows: readonly TableRow[];
}

function readRows<Value, Field extends string>(
  given: unknown,
  { headers, required, mayBeEmpty, review }: Layout<Field, Value>,
  options: TableOptions,
  read: (cells: RowCells) => Value,
): ReadRows<Value> {
  const kind = { columns: columnsOf(headers), ...aloneIsHeading };
  const table = readTable(given, kind, options);
  const columns = planColumns(table);
  // A header that nobody knows may be the column that is missing.
  const faults = table.issues.some(isError) ? [] : missingColumns(columns, required, headers);
  if ([...table.issues, ...faults].some(isError)) {
    return { table, report: refuseTable(table, faults), rows: [] };
  }
  const outcomes = table.rows.map((row): RowOutcome<Value> => {
    const cells = rowCells(columns, row);
    const value = read(cells);
    const issues = [
      ...row.faults,
      ...cells.faults.map((fault) => placeIssue(table.columns, row, fault)),
    ];
    return issues.some(isError) ? { row, issues } : { rows: [row], value, warnings: issues };
  });
  const rows = outcomes.flatMap((outcome) => ('rows' in outcome ? outcome.rows : []));
  const ofTable = [...(mayBeEmpty ? [] : noRows(table)), ...review(table, outcomes)];
  return { table, report: accountForRows(table, outcomes, ofTable), rows };
}

function registerOf(
  units: RowReport<Unit>,
  successions: RowReport<Succession>,
): { readonly result: Result<UnitRegister>; readonly contradictions: readonly Issue[] } {
  const refusal = refusalOfRows([units, successions]);
  if (refusal !== undefined) return { result: refusal, contradictions: [] };
  const result = parseUnitRegister({
    units: units.accepted.map(({ value }) => value),
    successions: successions.accepted.map(({ value }) => value),
  });
  return { result, contradictions: result.ok ? result.warnings : result.issues };
}

function placed(
  name: RegisterRowIssue['table'],
  { table, rows }: Pick<ReadRows<unknown>, 'table' | 'rows'>,
  issue: Issue,
): readonly RegisterRowIssue[] {
  const [list, position, key] = issue.path;
  const row = rows[Number(position)];
  if (list !== name || row === undefined) return [];
  const column = positionsByField(table).get(String(key));
  return [{ table: name, ...placeIssue(table.columns, row, { column, issue }) }];
}
