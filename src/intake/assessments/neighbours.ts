import type { UnitId } from '../../unit/unit';
import type { Table, TableRow } from '../table/table';

/** A row, and the unit it is about; absent where nobody knows. */
interface UnitRow {
  readonly row: TableRow;
  readonly unitId: UnitId | undefined;
}

/**
 * Finds for each unit the rows of nobody that stand next to its own. In a table in which several rows make one thing, such a row
 * may belong to either of its neighbours: a merged cell, a name that is misspelt once.
 */
export function strayNeighbours(
  rows: readonly UnitRow[],
  { unread }: Pick<Table, 'unread'>,
): ReadonlyMap<UnitId, readonly TableRow[]> {
  const all = [...rows, ...unread.map((row): UnitRow => ({ row, unitId: undefined }))].sort(
    (a, b) => a.row.position - b.row.position,
  );
  const strays = new Map<UnitId, TableRow[]>();
  let nearest: UnitId | undefined;
  let waiting: TableRow[] = [];
  const blame = (unitId: UnitId, row: TableRow): void => {
    const known = strays.get(unitId);
    if (known === undefined) strays.set(unitId, [row]);
    else known.push(row);
  };
  for (const { row, unitId } of all) {
    if (unitId === undefined) {
      if (nearest !== undefined) blame(nearest, row);
      waiting.push(row);
    } else {
      for (const stray of waiting) if (unitId !== nearest) blame(unitId, stray);
      nearest = unitId;
      waiting = [];
    }
  }
  return strays;
}
