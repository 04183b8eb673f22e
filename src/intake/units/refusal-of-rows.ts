import { type Failure, refusedFor } from '../../foundation/issue/result';
import { isError } from '../table/row-account';
import type { RowReport } from '../table/row-report';

/** Refuses what rows would have made, for every error in them, each once; `undefined` where there is none. */
export function refusalOfRows(reports: readonly RowReport<unknown>[]): Failure | undefined {
  // Rows that are refused for the whole table share one list.
  const told = new Set(
    reports.flatMap(({ issues, rejected }) => [issues, ...rejected.map((row) => row.issues)]),
  );
  const errors = new Set(
    [...told].flatMap((issues) => issues.filter(isError).map(({ issue }) => issue)),
  );
  return errors.size === 0 ? undefined : refusedFor([...errors]);
}
