import { intakeDateIssue } from '../../foundation/issue/kinds/intake/date';
import { accepted, type Result, refused } from '../../foundation/issue/result';
import { daysAfter } from '../../foundation/value/day-arithmetic';
import type { PlainDate } from '../../foundation/value/plain-date';

/**
 * Names the first year of the days that a spreadsheet counts: 1900 by default, 1904 in workbooks that say so.
 *
 * @category Intake
 */
export type ExcelEpoch = 1900 | 1904;

const dayZero: Readonly<Record<ExcelEpoch, PlainDate>> = {
  // One day early, because the count from 1900 holds a 29 February 1900 that never was.
  1900: '1899-12-30' as PlainDate,
  1904: '1904-01-01' as PlainDate,
};

/** The serial numbers of 31 December 9999. */
const lastSerial: Readonly<Record<ExcelEpoch, number>> = { 1900: 2_958_465, 1904: 2_957_003 };

/** 1 March 1900. Smaller numbers mean other days in other programs, and are hardly meant as days. */
const FIRST_SERIAL = 61;

/** Gives the day that a spreadsheet shows for a number. */
export function dayOfSerial(serial: number, excelEpoch?: ExcelEpoch): Result<PlainDate> {
  if (isYear(serial)) {
    return refused(intakeDateIssue('date/incomplete', [], { received: String(serial) }));
  }
  if (excelEpoch === undefined) {
    return refused(intakeDateIssue('date/undeclared-epoch', [], { received: serial }));
  }
  const last = lastSerial[excelEpoch];
  if (!(serial >= FIRST_SERIAL && serial < last + 1)) {
    const params = { received: serial, first: FIRST_SERIAL, last };
    return refused(intakeDateIssue('date/serial-out-of-range', [], params));
  }
  return Number.isInteger(serial)
    ? accepted(daysAfter(dayZero[excelEpoch], serial))
    : refused(intakeDateIssue('date/with-time', [], { received: String(serial) }));
}

/** A year that somebody typed; as a serial number it would be a day of 1905 to 1910, which no table is about. */
function isYear(number: number): boolean {
  return Number.isInteger(number) && number >= 1900 && number <= 2199;
}
