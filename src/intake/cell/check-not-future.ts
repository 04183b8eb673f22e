import { intakeDateIssue } from '../../foundation/issue/kinds/intake/date';
import { accepted, type Result, refused } from '../../foundation/issue/result';
import type { PlainDate } from '../../foundation/value/plain-date';

/** Refuses a day that had not come when the table was read. */
export function checkNotFuture(day: PlainDate, asOf: PlainDate): Result<PlainDate> {
  return day > asOf
    ? refused(intakeDateIssue('date/future', [], { received: day, asOf }))
    : accepted(day);
}
