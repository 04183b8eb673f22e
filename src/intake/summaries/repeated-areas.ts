import { sheetIssue } from '../../foundation/issue/kinds/intake/sheet';
import type { RowIssue } from '../../foundation/issue/row-issue';
import { groupByKey } from '../../foundation/value/group-by-key';
import type { Unit, UnitId } from '../../unit/unit';
import { ancestorsOf } from '../name/ancestors';
import { contentsOf, type UnitNameIndex } from '../name/unit-name-index';
import type { TableRow } from '../table/table';
import type { SummaryRow } from './read-summary-row';

/** A row of which the area and the year are known. */
interface AreaRow {
  readonly row: TableRow;
  /** The same for all rows about the area: with a register its id. */
  readonly key: string;
  readonly year: number;
}

/** Says which rows count the same units: an area twice, or an area and one that holds it. */
export function repeatedAreas(
  read: readonly SummaryRow[],
  units: UnitNameIndex | undefined,
): ReadonlyMap<TableRow, RowIssue> {
  const rows = read.flatMap(({ row, area, year }): readonly AreaRow[] =>
    area === undefined || year === undefined ? [] : [{ row, key: area.key, year }],
  );
  const byArea = groupByKey(rows, ({ key, year }) => [keyOf(key, year)]);
  const issues = new Map<TableRow, RowIssue>();
  const tell = (all: readonly AreaRow[]): void => {
    const rowNumbers = [...new Set(all.map(({ row }) => row.rowNumber))].sort((a, b) => a - b);
    for (const { row } of all) {
      if (issues.has(row)) continue;
      const issue = sheetIssue('sheet/repeated-area', [row.position], { rowNumbers });
      issues.set(row, { rowNumber: row.rowNumber, issue });
    }
  };
  for (const group of byArea.values()) if (group.length > 1) tell(group);
  if (units === undefined) return issues;
  for (const one of rows) {
    const holder = holdersOf(one.key as UnitId, units)
      .map((unitId) => byArea.get(keyOf(unitId, one.year))?.[0])
      .find((held) => held !== undefined);
    if (holder !== undefined) tell([holder, one]);
  }
  return issues;
}

const keyOf = (area: string, year: number): string => `${year} ${area}`;

/** The areas that hold an area on the day of the index, the nearest first. */
function holdersOf(unitId: UnitId, units: UnitNameIndex): readonly UnitId[] {
  const { register, asOf } = contentsOf(units);
  const unit = register.recordOn(unitId, asOf) as Unit;
  return ancestorsOf(register, unit)
    .filter(({ from, until }) => from <= asOf && asOf < until)
    .map(({ area }) => area.id);
}
