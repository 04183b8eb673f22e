import { type Failure, refusedFor } from '../../foundation/issue/result';
import { isError } from '../table/row-account';
import type { RowReport } from '../table/row-report';

/** Refuses what rows would have made, for every error in them, each once; `undefined` where there is none. */
export function refusalOfRows(reports: readonly RowReport<unknown>[]): Failure | undefined {
  const told = reports.flatMap(({ issues, rejected }) => [
    ...issues,
    ...rejected.flatMap((row) => row.issues),
  ]);
  const errors = new Set(told.filter(isError).map(({ issue }) => issue));
  return errors.size === 0 ? undefined : refusedFor([...errors]);
}
