import { intakeUnitIssue } from '../../foundation/issue/kinds/intake/unit';
import type { RowIssue } from '../../foundation/issue/row-issue';
import { groupByKey } from '../../foundation/value/group-by-key';
import type { Unit } from '../../unit/unit';
import type { RowOutcome } from '../table/row-account';
import { placeIssue, positionsByField, type Table, type TableRow } from '../table/table';

interface CodedRow {
  readonly row: TableRow;
  readonly code: string;
  readonly level: Unit['level'];
}

/** Warns of codes with fewer digits than most of their level: a spreadsheet drops the zeros in front. */
export function shortCodes(
  table: Table,
  outcomes: readonly RowOutcome<Unit>[],
): readonly RowIssue[] {
  const coded = outcomes.flatMap((outcome): readonly CodedRow[] => {
    if (!('value' in outcome)) return [];
    const { code = '', level } = outcome.value;
    return /^\d+$/.test(code) ? outcome.rows.map((row) => ({ row, code, level })) : [];
  });
  const column = positionsByField(table).get('code') as number;
  return [...groupByKey(coded, ({ level }) => [level]).values()].flatMap((ofLevel) => {
    const digitCount = usualLength(ofLevel);
    return ofLevel
      .filter(({ code }) => code.length < digitCount)
      .map(({ row, code }) => {
        const issue = intakeUnitIssue('unit/short-code', [], { received: code, digitCount });
        return placeIssue(table.columns, row, { column, issue });
      });
  });
}

/** The length that most codes have, the greatest of several. */
function usualLength(rows: readonly CodedRow[]): number {
  const counts = groupByKey(rows, ({ code }) => [code.length]);
  const lengths = [...counts]
    .sort(([a, some], [b, others]) => others.length - some.length || b - a)
    .map(([length]) => length);
  return lengths[0] as number;
}
