import type { RowIssue } from '../../foundation/issue/row-issue';
import { groupByKey } from '../../foundation/value/group-by-key';
import type { UnitId } from '../../unit/unit';
import { strayNeighbours } from '../assessments/neighbours';
import { readNumber } from '../cell/read-number';
import { refuseTogether } from '../table/refuse-together';
import { isError, type RefusedRow, type RowOutcome } from '../table/row-account';
import { rowCells } from '../table/row-cells';
import { placeIssue, type TableRow } from '../table/table';
import { readLongEntry, type ScoreEntry } from './read-entries';
import { faultsOf, readScoreRow, type ScoreReader, type ScoreRow } from './read-score-row';
import { besideCriteria } from './score-columns';
import type { ScoredUnit } from './scored-unit';
import { settleCard } from './settle-card';

/** The rows of a ward and year are a card; one refused row refuses all of them. */
export function longOutcomes(reader: ScoreReader): readonly RowOutcome<ScoredUnit>[] {
  const { table, options, subjects } = reader;
  const read = table.rows.map((row) =>
    readScoreRow(reader, row, (cells) => [readLongEntry(subjects, row, cells, options)]),
  );
  const strays = strayNeighbours(read, table);
  const totals = totalsBelow(reader, read);
  const groups = groupByKey(read.filter(isOfUnit), ({ unitId, year }) => [`${year} ${unitId}`]);
  const ofUnits = [...groups.values()].flatMap((group): readonly RowOutcome<ScoredUnit>[] => {
    const rows = group.map(({ row }) => row);
    const [{ row: first, unitId, year }] = group as readonly [ScoreRowOfUnit];
    const printed = group.flatMap(({ row }) => totals.get(row) ?? []);
    // Of several totals the last is that of all points; those before it are of groups.
    const [grandTotal] = printed.slice(-1);
    const entries = [...group.flatMap((one) => one.entries), grandTotal?.entry];
    const { card, issues } = settleCard(table, options.scheme, entries, first);
    const all = [
      ...group.flatMap((one) => faultsOf(reader, one)),
      ...printed.flatMap(({ faults }) => faults),
      ...issues,
    ];
    const beside = strays.get(unitId) ?? [];
    if (card === undefined || beside.length > 0 || all.some(isError)) {
      const faulty = printed.map(({ row }) => row).filter((row) => isAtFault(row, all));
      return withTotals(refuseTogether(rows, all, [...beside, ...faulty]), faulty, all);
    }
    const value = { unitId, assessmentYear: year, card };
    return [{ rows, value, warnings: all }];
  });
  const ofNobody = read.filter((one) => !isOfUnit(one));
  return [...ofUnits, ...ofNobody.map((one) => ({ row: one.row, issues: faultsOf(reader, one) }))];
}

type ScoreRowOfUnit = ScoreRow & { readonly unitId: UnitId; readonly year: number };

/** Whether the ward and the year of a row are known. */
function isOfUnit(one: ScoreRow): one is ScoreRowOfUnit {
  return one.unitId !== undefined && one.year !== undefined;
}

function isAtFault({ rowNumber }: TableRow, issues: readonly RowIssue[]): boolean {
  return issues.some((one) => one.rowNumber === rowNumber && isError(one));
}

/** What is wrong with a total is told with the last row above it: totals are no rows of their own. */
function withTotals(
  refused: readonly RefusedRow[],
  totals: readonly TableRow[],
  all: readonly RowIssue[],
): readonly RefusedRow[] {
  const ofTotals = all.filter(({ rowNumber }) => totals.some((row) => row.rowNumber === rowNumber));
  return refused.map((one, place) =>
    place === refused.length - 1 ? { ...one, issues: [...one.issues, ...ofTotals] } : one,
  );
}

/** A total below the rows of a ward, and what is wrong with it. */
interface PrintedTotal {
  readonly row: TableRow;
  readonly entry: ScoreEntry | undefined;
  readonly faults: readonly RowIssue[];
}

/** Finds the totals, by the last row above each; those above all rows are of no row. */
function totalsBelow(
  { table, plan, options }: ScoreReader,
  read: readonly ScoreRow[],
): ReadonlyMap<TableRow | undefined, readonly PrintedTotal[]> {
  const rows = read.map(({ row }) => row);
  const found = new Map<TableRow | undefined, PrintedTotal[]>();
  let above = 0;
  for (const row of table.totals) {
    while ((rows[above]?.position ?? row.position) < row.position) above += 1;
    const owner = rows[above - 1];
    const cells = rowCells(plan, row);
    const points = cells.takeFrom('points', readNumber(cells.cellOf('points'), options));
    const column = plan.columnsOf('points')[0] as number;
    const faults = [
      ...row.faults,
      ...cells.faults.map((fault) => placeIssue(table.columns, row, fault)),
    ];
    const entry =
      points === undefined ? undefined : { ...besideCriteria.total, points, row, column };
    found.set(owner, [...(found.get(owner) ?? []), { row, entry, faults }]);
  }
  return found;
}
