import { intakeUnitIssue } from '../../foundation/issue/kinds/intake/unit';
import { accepted, type Result, refused } from '../../foundation/issue/result';
import { givenOnly } from '../../foundation/value/given-only';
import { parseUnitRegister } from '../../unit/parse-unit-register';
import type { Unit, UnitId, UnitLevel } from '../../unit/unit';
import type { UnitRegister } from '../../unit/unit-register';
import type { Cell } from '../cell/cell';
import { isBlank } from '../cell/is-blank';
import { splitPrefix } from '../name/level-prefix';
import { columnsOf } from '../table/columns-of';
import { missingColumns } from '../table/missing-columns';
import { noRows } from '../table/no-rows';
import { readTable } from '../table/read-table';
import { requiredCell } from '../table/required-cell';
import { accountForRows, isError, type RowOutcome, refuseTable } from '../table/row-account';
import { planColumns, type RowCells, rowCells } from '../table/row-cells';
import type { RowReport } from '../table/row-report';
import { aloneIsHeading, placeIssue } from '../table/table';
import type { TableOptions } from '../table/table-options';
import { textKey } from '../text/text-key';
import { readCode, readLevel, readUnitName } from './read-unit';
import { refusalOfRows } from './refusal-of-rows';
import { type UnitListField, unitListHeaders } from './unit-list-headers';

/**
 * Says how a list of units within units is to be read.
 *
 * @category Intake
 */
export interface UnitListOptions extends TableOptions {
  /**
   * What the ids begin with; nothing where absent. An id is made of it, the tier and the official code (`p-01`, `d-001`,
   * `u-00001`): codes are given anew when units are reorganised, so lists of different times need different beginnings.
   */
  readonly idPrefix?: string;
  /** Names that are right, however much they look like a wrong encoding. */
  readonly vouchedNames?: readonly string[];
}

/**
 * Accounts for every row of a list of units, and holds the register that they make.
 *
 * @category Intake
 */
export interface UnitListReport {
  /** What became of the rows: the unit of each, without those that hold it. */
  readonly rows: RowReport<Unit>;
  /** The units of all rows with those that hold them, each once; only where every row was accepted. */
  readonly register: Result<UnitRegister>;
}

/**
 * Reads the national list of units, which has a province, a district and a ward or commune in each row, each with its code.
 *
 * The level of a unit is the word before its name, or that of the column `level`; a list of the time without districts has no
 * column or only blank cells for them. Names stay as they are written. The list says nothing of days: its units always existed.
 *
 * @param rows - a list of lists below a header, or a list of objects keyed by header
 * @param options - how ids begin, and how the table is laid out
 * @returns what became of the rows, and the register
 * @issues `input/hostile`, `input/not-plain`, `input/not-finite`, `input/reserved-key`, `input/too-large`,
 *   `input/wrong-type` of rows; `table/no-header`, `table/title-above-header`, `table/too-many-columns`, `table/one-column`,
 *   `header/unknown`, `header/unknown-field`, `header/ambiguous`, `header/repeated`, `table/missing-column` of the header;
 *   `cell/not-plain`, `cell/spreadsheet-error`, `table/no-rows` (warning), `table/blank-rows` (warning), `table/total-row`
 *   (warning), `sheet/heading-row` (warning), `sheet/footer-row` (warning), `table/section-row`, `table/second-table`,
 *   `table/surplus-cell`, `table/missing-cell`; `unit/code-as-number`, `unit/no-level`, `text/perhaps-mojibake` (warning),
 *   `text/mojibake`, `text/confusable-letter`, `input/not-one-of`, `input/wrong-format`, `input/out-of-range`,
 *   `input/too-many-issues`; those of `parseUnitRegister`
 * @category Intake
 * @example
 * ```ts
 * import { readUnitListRows } from 'model-ward-rules/intake';
 *
 * // Made-up units.
 * const { register } = readUnitListRows([
 *   ['Tỉnh/TP', 'Mã TP', 'Quận/huyện', 'Mã QH', 'Phường/xã', 'Mã PX', 'Cấp'],
 *   ['Thành phố Sông Xanh', '01', 'Quận 1', '001', 'Phường Bến Hòa', '00001', 'Phường'],
 *   ['Thành phố Sông Xanh', '01', 'Quận 1', '001', 'Phường Thủy Lý', '00002', 'Phường'],
 * ]);
 * console.log(register.ok ? register.value.units.map(({ id, level }) => `${id} ${level}`) : '');
 * // [
 * //   'p-01 centrally-run-city',
 * //   'd-001 urban-district',
 * //   'u-00001 ward',
 * //   'u-00002 ward'
 * // ]
 * ```
 */
export function readUnitListRows(rows: unknown, options: UnitListOptions = {}): UnitListReport {
  const kind = { columns: columnsOf(unitListHeaders), ...aloneIsHeading };
  const table = readTable(rows, kind, options);
  const plan = planColumns(table);
  const required = ['province', 'provinceCode', 'unit', 'unitCode'] as const;
  const faults = table.issues.some(isError) ? [] : missingColumns(plan, required, unitListHeaders);
  if ([...table.issues, ...faults].some(isError)) return reportOf(refuseTable(table, faults), []);
  const chains: (readonly Unit[])[] = [];
  const outcomes = table.rows.map((row): RowOutcome<Unit> => {
    const cells = rowCells(plan, row);
    const chain = readChain(cells, options);
    const issues = [
      ...row.faults,
      ...cells.faults.map((fault) => placeIssue(table.columns, row, fault)),
    ];
    if (issues.some(isError)) return { row, issues };
    chains.push(chain);
    return { rows: [row], value: chain[chain.length - 1] as Unit, warnings: issues };
  });
  return reportOf(accountForRows(table, outcomes, noRows(table)), chains);
}

/** The units of all rows, each once; one of which two rows say different things stays twice, for the register to tell. */
function reportOf(rows: RowReport<Unit>, chains: readonly (readonly Unit[])[]): UnitListReport {
  const refusal = refusalOfRows([rows]);
  if (refusal !== undefined) return { rows, register: refusal };
  const units = new Map(chains.flat().map((unit) => [JSON.stringify(unit), unit]));
  return { rows, register: parseUnitRegister({ units: [...units.values()], successions: [] }) };
}

interface Tier {
  readonly name: UnitListField;
  readonly code: UnitListField;
  readonly sign: string;
  readonly levels: readonly UnitLevel[];
}

const tiers: readonly Tier[] = [
  {
    name: 'province',
    code: 'provinceCode',
    sign: 'p-',
    levels: ['province', 'centrally-run-city'],
  },
  {
    name: 'district',
    code: 'districtCode',
    sign: 'd-',
    levels: ['urban-district', 'rural-district', 'town', 'provincial-city'],
  },
  {
    name: 'unit',
    code: 'unitCode',
    sign: 'u-',
    levels: ['ward', 'commune', 'township', 'special-zone'],
  },
];

/** The units of a row, each within the one before it. */
function readChain(cells: RowCells, options: UnitListOptions): readonly Unit[] {
  const chain: Unit[] = [];
  for (const tier of tiers) {
    const isLeftOut = tier.name === 'district' && isBlank(cells.cellOf('district'));
    if (isLeftOut && isBlank(cells.cellOf('districtCode'))) continue;
    chain.push(readTier(cells, tier, chain[chain.length - 1]?.id, options));
  }
  return chain;
}

function readTier(
  { cellOf, takeFrom }: RowCells,
  tier: Tier,
  parentId: UnitId | undefined,
  options: UnitListOptions,
): Unit {
  const required = <Value>(field: UnitListField, read: Result<Value | undefined>) =>
    takeFrom(field, requiredCell(read, unitListHeaders[field]));
  const name = required(tier.name, readUnitName(cellOf(tier.name), options));
  const code = required(tier.code, readCode(cellOf(tier.code)));
  const level =
    name === undefined ? undefined : takeFrom(tier.name, levelOf(name, tier, cellOf('level')));
  const id = `${options.idPrefix ?? ''}${tier.sign}${code}` as UnitId;
  return givenOnly<Unit>({ id, code, name, level, parentId });
}

/** The level that the word before a name says, or of the units of a row that of its column. */
function levelOf(name: string, { name: field, levels }: Tier, cell: Cell): Result<UnitLevel> {
  const read =
    field !== 'unit' || isBlank(cell) ? accepted(levelSaidBefore(name, levels)) : readLevel(cell);
  if (!read.ok) return read;
  const level = levels.find((one) => one === read.value);
  return level === undefined
    ? refused(intakeUnitIssue('unit/no-level', [], { received: name }))
    : accepted(level);
}

const levelSaidBefore = (name: string, levels: readonly UnitLevel[]): UnitLevel | undefined =>
  splitPrefix(textKey(name))?.levels?.find((level) => levels.includes(level));
