import { sheetIssue } from '../../foundation/issue/kinds/intake/sheet';
import type { RowIssue } from '../../foundation/issue/row-issue';
import { placeIssue, type Table, type TableRow } from '../table/table';
import type { ReadCounts } from './read-counts';
import type { CountField } from './summary-headers';

/** A row of an area or of a total, with what it counts. */
export interface CountingRow {
  readonly row: TableRow;
  readonly counts: ReadCounts;
  readonly isTotal: boolean;
}

/** Says which rows of totals are not the sum of the rows above them, nor of those below, nor of all. */
export function totalFaults(
  table: Table,
  columnOf: (field: CountField) => number,
  given: readonly CountingRow[],
): readonly RowIssue[] {
  const rows = [...given].sort((a, b) => a.row.position - b.row.position);
  const everything: Run = new Map();
  for (const one of rows) if (!one.isTotal) addTo(everything, entriesOf(one.counts));
  if (everything.size === 0) return [];
  const above = misfits(rows, everything);
  const below = misfits([...rows].reverse(), everything);
  return [...above.keys()].flatMap((row) => {
    if (!below.has(row)) return [];
    // There are rows above or below.
    const { field, printed, sum } = (above.get(row) ?? below.get(row)) as Misfit;
    const issue = sheetIssue('sheet/sum-differs', [], { printed, sum });
    return [placeIssue(table.columns, row, { column: columnOf(field), issue })];
  });
}

/** The sums of rows that follow each other, or of groups of them of which a total was found to be the sum. */
type Run = Map<CountField, number>;

/** Where a total and the rows it should add up part. */
interface Misfit {
  readonly field: CountField;
  /** How many columns before it fit. */
  readonly place: number;
  readonly printed: number;
  readonly sum: number;
}

/** A total may add up totals, as that of a province does those of its districts: so many at the most, or the whole table. */
const MAX_RUNS = 100;

/** The totals that are not the sum of what stands before them; without a misfit where nothing does. */
function misfits(
  rows: readonly CountingRow[],
  everything: Run,
): ReadonlyMap<TableRow, Misfit | undefined> {
  const found = new Map<TableRow, Misfit | undefined>();
  const runs: Run[] = [new Map()];
  for (const { row, counts, isTotal } of rows) {
    if (!isTotal) addTo(runs[runs.length - 1] as Run, entriesOf(counts));
    else {
      const misfit = settleTotal(runs, counts);
      if (misfit !== 'fits' && misfitOf(everything, counts) !== undefined) found.set(row, misfit);
      runs.push(new Map());
    }
  }
  return found;
}

/** Joins the runs of which a total is the sum; else says how it differs from those that fit best, if there are any. */
function settleTotal(runs: Run[], counts: ReadCounts): Misfit | 'fits' | undefined {
  const sum: Run = new Map();
  let nearest: Misfit | undefined;
  for (let first = runs.length - 1; first >= Math.max(0, runs.length - MAX_RUNS); first -= 1) {
    addTo(sum, runs[first] as Run);
    if (sum.size === 0) continue;
    const misfit = misfitOf(sum, counts);
    if (misfit === undefined) {
      runs.splice(first, runs.length, sum);
      return 'fits';
    }
    if (nearest === undefined || misfit.place > nearest.place) nearest = misfit;
  }
  return nearest;
}

function misfitOf(sums: Run, counts: ReadCounts): Misfit | undefined {
  for (const [place, [field, printed]] of entriesOf(counts).entries()) {
    const sum = sums.get(field) as number;
    if (sum !== printed) return { field, place, printed, sum };
  }
  return undefined;
}

function addTo(sums: Run, counts: Iterable<readonly [CountField, number]>): void {
  for (const [field, count] of counts) sums.set(field, (sums.get(field) ?? 0) + count);
}

const entriesOf = (counts: ReadCounts): readonly (readonly [CountField, number])[] =>
  Object.entries(counts) as [CountField, number][];
