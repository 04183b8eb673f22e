import { notParsed } from '../foundation/issue/not-parsed';
import { isDayOrAbsent } from '../foundation/value/assert-day';
import type { PlainDate } from '../foundation/value/plain-date';

/**
 * Throws where a day of an assessment is none, though its type says so. Days compare as texts: evidence that ended on
 * “31/12/2023” would count for ever.
 */
export function assertGivenDay(day: PlainDate | undefined): void {
  if (!isDayOrAbsent(day)) notParsed(day, 'submitted', 'parseAssessment');
}
