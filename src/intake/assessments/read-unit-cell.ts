import { tableIssue } from '../../foundation/issue/kinds/intake/table';
import { recordsIssue } from '../../foundation/issue/kinds/records';
import { inputValueIssue } from '../../foundation/issue/kinds/value/input';
import { type Result, refused } from '../../foundation/issue/result';
import { parseWith } from '../../foundation/reading/parse-with';
import { kindOf } from '../../foundation/text/kind-of';
import type { Unit, UnitId } from '../../unit/unit';
import { unitIdPlan } from '../../unit/unit.plan';
import type { Cell } from '../cell/cell';
import { isBlank } from '../cell/is-blank';
import { areaFaultsOf } from '../name/area-faults';
import { matchUnitCode } from '../name/match-unit-code';
import { matchUnitName } from '../name/match-unit-name';
import { contentsOf, type UnitNameIndex } from '../name/unit-name-index';
import { areasAround, refuseGaps, takeNameFaults } from '../table/areas-around';
import type { RowCells } from '../table/row-cells';
import { type AssessmentField, assessmentHeaders } from './assessment-headers';
import type { AssessmentTableOptions } from './assessment-table-options';

type UnitOptions = Pick<AssessmentTableOptions, 'units' | 'unitId'>;

/** Reads which ward a row is about; columns that name one must agree, and its areas must hold it. */
export function readUnitCell(row: RowCells, options: UnitOptions): UnitId | undefined {
  const unitId = namedUnit(row, options);
  const { units } = options;
  // A name was looked for in its areas.
  if (unitId !== undefined && units !== undefined && isBlank(row.cellOf('ward'))) {
    takeNameFaults(row, columns, areaFaultsOf(units, unitId, areasAround(row, 'area')));
  }
  return unitId;
}

function namedUnit(row: RowCells, { units, unitId }: UnitOptions): UnitId | undefined {
  const { cellOf, takeFrom } = row;
  const named = unitFields.filter((field) => !isBlank(cellOf(field)));
  const read = named.map((field) => {
    const cell = cellOf(field);
    // Without a register no other column stands in the table.
    if (field === 'unitId' || units === undefined) {
      return takeFrom(field, readUnitId(cell, units));
    }
    if (field === 'unitCode') return takeFrom(field, idOf(matchUnitCode(units, cell)));
    return readName(row, units, cell);
  });
  if (named.length === 0 && unitId !== undefined && isOneUnit(row)) {
    return takeFrom('unitId', readUnitId(unitId, units));
  }
  const unitIds = [...new Set(read.filter((id) => id !== undefined))];
  if (named.length === 0 && !unitFields.some(row.isUnread)) {
    takeFrom('ward', refused(missingUnit()));
  }
  if (unitIds.length > 1) {
    takeFrom('ward', refused(tableIssue('table/differing-units', [], { unitIds })));
  }
  return unitIds.length === 1 && !read.includes(undefined) ? unitIds[0] : undefined;
}

const columns = { name: 'ward', area: 'area' } as const;

const unitFields = ['unitId', 'unitCode', 'ward'] as const satisfies readonly AssessmentField[];

/** Whether no column names a ward, so that the one of the options may be meant. */
const isOneUnit = ({ filledColumnsOf }: RowCells): boolean =>
  unitFields.every((field) => filledColumnsOf(field).length === 0);

function missingUnit() {
  const expected = unitFields.map((field) => assessmentHeaders[field][0]);
  return tableIssue('table/missing-cell', [], { expected });
}

function readUnitId(cell: Cell, units: UnitNameIndex | undefined): Result<UnitId> {
  // A number may have lost the zeros it began with.
  if (typeof cell !== 'string') {
    return refused(
      inputValueIssue('input/wrong-type', [], { expected: 'text', received: kindOf(cell) }),
    );
  }
  const unitId = parseWith(unitIdPlan, cell.trim());
  if (!unitId.ok || units === undefined) return unitId;
  return contentsOf(units).register.recordsOf(unitId.value).length > 0
    ? unitId
    : refused(recordsIssue('records/unknown-unit', [], { unitId: unitId.value }));
}

/** Finds the ward of a name in all areas that the row and the headings above it name. */
function readName(row: RowCells, units: UnitNameIndex, name: Cell): UnitId | undefined {
  const hasGaps = refuseGaps(row, 'area');
  const matched = matchUnitName(units, { name, areaName: areasAround(row, 'area') });
  if (matched.ok && !hasGaps) return row.takeFrom('ward', idOf(matched));
  takeNameFaults(row, columns, matched.ok ? matched.warnings : matched.issues);
  return undefined;
}

function idOf(matched: Result<Unit>): Result<UnitId> {
  return matched.ok ? { ...matched, value: matched.value.id } : matched;
}
