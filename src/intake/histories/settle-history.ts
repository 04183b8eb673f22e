import type { Issue } from '../../foundation/issue/issue';
import { intakeHistoryIssue } from '../../foundation/issue/kinds/intake/history';
import type { RowIssue } from '../../foundation/issue/row-issue';
import { groupByKey } from '../../foundation/value/group-by-key';
import { historyFaultsOf } from '../../standing/check-recognition-records';
import { parseRecognitionHistory } from '../../standing/parse-recognition-history';
import type { RecognitionHistory } from '../../standing/recognition-event';
import type { UnitId } from '../../unit/unit';
import { contentsOf, type UnitNameIndex } from '../name/unit-name-index';
import { refuseTogether } from '../table/refuse-together';
import { isError, type RowOutcome } from '../table/row-account';
import { placeIssue, positionsByField, type Table, type TableRow } from '../table/table';
import type { ReadEvent } from './read-event';

/** A row, the event it tells, and what is wrong with it alone. */
export interface EventRow {
  readonly row: TableRow;
  readonly unitId: UnitId | undefined;
  readonly event: ReadEvent;
  readonly faults: readonly RowIssue[];
}

type Outcome = RowOutcome<RecognitionHistory>;

/** The rows that name a ward, and those of nobody beside them, which may belong to it. */
export interface HistoryRows {
  readonly table: Table;
  readonly unitId: UnitId;
  readonly rows: readonly EventRow[];
  readonly strays: readonly TableRow[];
}

/** Makes the history of a ward of its rows. One refused row refuses all: a history with a gap tells another story. */
export function settleHistory(
  { table, unitId, rows, strays }: HistoryRows,
  units: UnitNameIndex | undefined,
): readonly Outcome[] {
  const tableRows = rows.map(({ row }) => row);
  const ofRows = rows.flatMap(({ faults }) => faults);
  if (ofRows.some(isError)) return refuseTogether(tableRows, ofRows, strays);
  const events = [...groupByKey(rows, ({ event }) => [JSON.stringify(event)]).values()];
  const repeated = events.flatMap((same) => repetitionOf(unitId, same));
  const firsts = events.map(([first]) => first as EventRow);
  const parsed = parseRecognitionHistory({ unitId, events: firsts.map(withId) });
  const issues = parsed.ok ? [...parsed.warnings, ...misfits(parsed.value, units)] : parsed.issues;
  const told = [...ofRows, ...repeated, ...issues.map((issue) => placeInRow(table, firsts, issue))];
  return !parsed.ok || told.some(isError) || strays.length > 0
    ? refuseTogether(tableRows, told, strays)
    : [{ rows: tableRows, value: parsed.value, warnings: told }];
}

/** Where a history does not fit the register. */
function misfits(history: RecognitionHistory, units: UnitNameIndex | undefined): readonly Issue[] {
  return units === undefined ? [] : historyFaultsOf(contentsOf(units).register, history, []);
}

/** An event without an id of its own goes by its row. */
const withId = ({ row, event }: EventRow): ReadEvent => ({ id: `row-${row.rowNumber}`, ...event });

function repetitionOf(
  unitId: UnitId,
  [first, ...others]: readonly EventRow[],
): readonly RowIssue[] {
  const { rowNumber: otherRowNumber } = (first as EventRow).row;
  return others.map(({ row: { rowNumber, position } }) => ({
    rowNumber,
    issue: intakeHistoryIssue('history/repeated-row', [position], { unitId, otherRowNumber }),
  }));
}

/** Puts an issue of a history into the row of its event; one about all of them goes into the first. */
function placeInRow(table: Table, firsts: readonly EventRow[], issue: Issue): RowIssue {
  const [, position, key] = issue.path;
  const { row } = (firsts[Number(position)] ?? firsts[0]) as EventRow;
  const column = positionsByField(table).get(String(key));
  return placeIssue(table.columns, row, { column, issue });
}
