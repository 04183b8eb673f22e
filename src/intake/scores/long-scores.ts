import type { RowIssue } from '../../foundation/issue/row-issue';
import { groupByKey } from '../../foundation/value/group-by-key';
import { strayNeighbours } from '../assessments/neighbours';
import { readNumber } from '../cell/read-number';
import { refuseTogether } from '../table/refuse-together';
import { isError, type RowOutcome } from '../table/row-account';
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
    readScoreRow(reader, row, (cells) => {
      const entry = readLongEntry(subjects, row, cells, options);
      return entry === undefined ? [] : [entry];
    }),
  );
  const strays = strayNeighbours(read, table);
  const totals = totalsBelow(reader, read);
  const groups = groupByKey(read, ({ unitId, year }) => [
    unitId === undefined || year === undefined ? '' : `${year} ${unitId}`,
  ]);
  return [...groups].flatMap(([key, group]): readonly RowOutcome<ScoredUnit>[] => {
    const rows = group.map(({ row }) => row);
    const told = group.flatMap((one) => faultsOf(reader, one));
    const [{ row: first, unitId, year }] = group as readonly [ScoreRow];
    if (key === '' || unitId === undefined || year === undefined) {
      return refuseTogether(rows, told, []);
    }
    const printed = group.flatMap(({ row }) => totals.get(row) ?? []);
    const entries = [...group.flatMap((one) => one.entries), ...lastOf(printed)];
    const { card, issues } = settleCard(table, options.scheme, entries, first);
    const all = [...told, ...printed.flatMap(({ faults }) => faults), ...issues];
    const beside = strays.get(unitId) ?? [];
    if (card === undefined || beside.length > 0 || all.some(isError)) {
      const faulty = printed.map(({ row }) => row).filter((row) => isAtFault(row, all));
      return withTotals(refuseTogether(rows, all, [...beside, ...faulty]), faulty, all);
    }
    const value = { unitId, assessmentYear: year, card };
    return [{ rows, value, warnings: all }];
  });
}

const isAtFault = ({ rowNumber }: TableRow, issues: readonly RowIssue[]): boolean =>
  issues.some((one) => one.rowNumber === rowNumber && isError(one));

/** What is wrong with a total is told with the last row above it: totals are no rows of their own. */
function withTotals(
  refused: readonly RowOutcome<never>[],
  totals: readonly TableRow[],
  all: readonly RowIssue[],
): readonly RowOutcome<never>[] {
  const ofTotals = all.filter(({ rowNumber }) => totals.some((row) => row.rowNumber === rowNumber));
  return refused.map((one, place) =>
    'issues' in one && place === refused.length - 1
      ? { ...one, issues: [...one.issues, ...ofTotals] }
      : one,
  );
}

/** A total below the rows of a ward, and what is wrong with it. */
interface PrintedTotal {
  readonly row: TableRow;
  readonly entry: ScoreEntry | undefined;
  readonly faults: readonly RowIssue[];
}

/** Finds the totals that stand below rows, by the last row above each. */
function totalsBelow(
  { table, plan, options }: ScoreReader,
  read: readonly ScoreRow[],
): ReadonlyMap<TableRow, readonly PrintedTotal[]> {
  const rows = read.map(({ row }) => row);
  const found = new Map<TableRow, PrintedTotal[]>();
  let above = 0;
  for (const row of table.totals) {
    while ((rows[above]?.position ?? row.position) < row.position) above += 1;
    const owner = rows[above - 1];
    if (owner === undefined) continue;
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

/** Of several totals the last is that of all points; those before it are of groups. */
const lastOf = (printed: readonly PrintedTotal[]): readonly ScoreEntry[] =>
  printed.flatMap(({ entry }) => entry ?? []).slice(-1);
