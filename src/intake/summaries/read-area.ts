import { tableIssue } from '../../foundation/issue/kinds/intake/table';
import { recordsIssue } from '../../foundation/issue/kinds/records';
import { type Result, refused, resultOf } from '../../foundation/issue/result';
import { parseWith } from '../../foundation/reading/parse-with';
import type { Unit, UnitId } from '../../unit/unit';
import { unitIdPlan } from '../../unit/unit.plan';
import type { Cell } from '../cell/cell';
import { isBlank } from '../cell/is-blank';
import { areaFaultsOf } from '../name/area-faults';
import { matchUnitCode } from '../name/match-unit-code';
import { matchUnitName } from '../name/match-unit-name';
import { unitNameKey } from '../name/name-readings';
import { contentsOf, type UnitNameIndex } from '../name/unit-name-index';
import { areasAround, refuseGaps, takeNameFaults } from '../table/areas-around';
import type { RowCells } from '../table/row-cells';
import { textFaultsOf } from '../text/text-faults';
import type { AreaField } from './summary-headers';

/** An area that a row is about. */
export interface ReadArea {
  readonly areaName: string;
  /** Absent where no register was given to find it in. */
  readonly unitId: UnitId | undefined;
  /** The same for all rows about the area: with a register its id. */
  readonly key: string;
}

/** Reads which area a row is about; columns that name one must agree. */
export function readArea(row: RowCells, units: UnitNameIndex | undefined): ReadArea | undefined {
  const named = areaFields.filter((field) => !isBlank(row.cellOf(field)));
  if (named.length === 0) {
    row.takeFrom('area', refused(tableIssue('table/missing-cell', [], { expected: areaFields })));
    return undefined;
  }
  return units === undefined ? asWritten(row, named) : inRegister(row, named, units);
}

/** The columns that name an area. */
export const areaFields: readonly AreaField[] = ['areaId', 'areaCode', 'area'];

/** Without a register an area is what it is called, within what the row says holds it. */
function asWritten(row: RowCells, named: readonly AreaField[]): ReadArea | undefined {
  const { cellOf, takeFrom } = row;
  refuseGaps(row, columns.area);
  const id = named.includes('areaId') ? takeFrom('areaId', readId(cellOf('areaId'))) : undefined;
  const names = [...holdersOf(row), cellOf('area')].filter((cell) => !isBlank(cell)).map(textOf);
  const readable = names.map((name) => takeFrom('area', resultOf(name, textFaultsOf(name, []))));
  const isRead = !readable.includes(undefined) && (id !== undefined || !named.includes('areaId'));
  if (!isRead) return undefined;
  const areaName = isBlank(cellOf('area')) ? (id as string) : textOf(cellOf('area'));
  const key = id ?? names.map(unitNameKey).join(', ');
  return { areaName, unitId: id, key };
}

function inRegister(
  row: RowCells,
  named: readonly AreaField[],
  units: UnitNameIndex,
): ReadArea | undefined {
  const { cellOf, takeFrom } = row;
  const readers: Readonly<Record<AreaField, () => Unit | undefined>> = {
    areaId: () => takeFrom('areaId', knownUnit(cellOf('areaId'), units)),
    areaCode: () => takeFrom('areaCode', matchUnitCode(units, cellOf('areaCode'))),
    area: () => unitCalled(row, units),
  };
  const found = named.map((field) => readers[field]());
  const unitIds = [...new Set(found.flatMap((unit) => unit?.id ?? []))];
  if (unitIds.length > 1) {
    takeFrom('area', refused(tableIssue('table/differing-units', [], { unitIds })));
  }
  if (unitIds.length > 1 || found.includes(undefined)) return undefined;
  const unit = found[0] as Unit;
  // A name was looked for within what holds it.
  if (!named.includes('area')) {
    takeNameFaults(row, columns, areaFaultsOf(units, unit.id, holdersOf(row)));
  }
  const areaName = isBlank(cellOf('area')) ? unit.name : textOf(cellOf('area'));
  return { areaName, unitId: unit.id, key: unit.id };
}

/** Finds an area by its name. */
function unitCalled(row: RowCells, units: UnitNameIndex): Unit | undefined {
  refuseGaps(row, columns.area);
  const matched = matchUnitName(units, { name: row.cellOf('area'), areaName: holdersOf(row) });
  if (matched.ok) return row.takeFrom('area', matched);
  takeNameFaults(row, columns, matched.issues);
  return undefined;
}

const columns = { name: 'area', area: 'within' } as const;

/** The areas that hold the one of the row. */
const holdersOf = (row: RowCells): readonly Cell[] => areasAround(row, columns.area);

function knownUnit(cell: Cell, units: UnitNameIndex): Result<Unit> {
  const id = readId(cell);
  if (!id.ok) return id;
  const { register, asOf } = contentsOf(units);
  const unit = register.recordOn(id.value, asOf);
  return unit === undefined
    ? refused(recordsIssue('records/unknown-unit', [], { unitId: id.value }))
    : { ...id, value: unit };
}

const readId = (cell: Cell): Result<UnitId> =>
  parseWith(unitIdPlan, typeof cell === 'string' ? cell.trim() : cell);

const textOf = (cell: Cell): string => String(cell).trim();
