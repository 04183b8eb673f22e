import { intakeDateIssue } from '../../foundation/issue/kinds/intake/date';
import { type Result, refused } from '../../foundation/issue/result';
import type { PlainDate } from '../../foundation/value/plain-date';

/** Refuses a day that had not come when the table was made, where a day of the table is given. */
export function checkNotFuture(
  read: Result<PlainDate | undefined>,
  asOf: PlainDate | undefined,
): Result<PlainDate | undefined> {
  if (!read.ok || read.value === undefined || asOf === undefined || read.value <= asOf) return read;
  return refused(intakeDateIssue('date/future', [], { received: read.value, asOf }));
}
