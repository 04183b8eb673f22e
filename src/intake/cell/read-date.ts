import { dateIssue } from '../../foundation/issue/kinds/date';
import { intakeDateIssue } from '../../foundation/issue/kinds/intake/date';
import { accepted, type Result, refused } from '../../foundation/issue/result';
import { type PlainDate, plainDateFault } from '../../foundation/value/plain-date';
import { textKey } from '../text/text-key';
import { withoutMarks } from '../text/without-marks';
import type { Cell } from './cell';
import { contentOf } from './content-of';
import { dayOfSerial, type ExcelEpoch } from './day-of-serial';

/**
 * Names an order and a mark in which days are written; day and month may have one digit or two.
 *
 * @category Intake
 */
export type DateFormat = 'dd/MM/yyyy' | 'dd-MM-yyyy' | 'dd.MM.yyyy' | 'MM/dd/yyyy';

/**
 * Says how the days of a column are written, beside `yyyy-MM-dd`, which is always read.
 *
 * @category Intake
 */
export interface DateCellOptions {
  /** The format of the texts; without it only `yyyy-MM-dd` is read. */
  readonly dateFormat?: DateFormat;
  /** From which year the serial numbers of a spreadsheet count; without it a number is no day. */
  readonly excelEpoch?: ExcelEpoch;
}

/**
 * Reads a cell that holds a day.
 *
 * A number from 1900 to 2199 is taken for a year and so for an incomplete day, whatever the options.
 *
 * @param cell - the cell
 * @param options - how days are written
 * @returns the day; `undefined` where the cell is blank or holds a dash
 * @issues `date/undeclared-format`, `date/undeclared-epoch`, `date/serial-out-of-range`, `date/two-digit-year`,
 *   `date/incomplete`, `date/with-time`, `date/no-such-day`, `date/format`
 * @category Intake
 * @example
 * ```ts
 * import { readDate } from 'model-ward-rules/intake';
 *
 * const day = readDate('1/7/2025', { dateFormat: 'dd/MM/yyyy' });
 * console.log(day.ok ? day.value : day.issues[0]?.code); // 2025-07-01
 *
 * const either = readDate('1/7/2025');
 * console.log(either.ok ? either.value : either.issues[0]?.code); // date/undeclared-format
 * ```
 */
export function readDate(
  cell: Cell,
  { dateFormat, excelEpoch }: DateCellOptions = {},
): Result<PlainDate | undefined> {
  const written = contentOf(cell);
  if (written === undefined) return accepted(undefined);
  if (typeof written === 'number') return dayOfSerial(written, excelEpoch);
  const text = String(written);
  if (SERIAL.test(text)) return dayOfSerial(Number(text), excelEpoch);
  const parts = PARTS.exec(text);
  if (parts !== null) return dayOfParts(parts, dateFormat);
  const inWords = IN_WORDS.exec(withoutMarks(textKey(text)));
  if (inWords === null) return dayOfIso(text, dateFormat);
  const [, day, month, year] = inWords as unknown as readonly [string, string, string, string];
  return dayOfNumbers({ day, month, year }, text);
}

/** "ngày 10 tháng 4 năm 2024", as days are written out in documents: no other order can be meant. */
const IN_WORDS = /^(?:ngay )?(\d{1,2}) thang (\d{1,2}),? nam (\d{4})$/;

interface DayNumbers {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

function dayOfNumbers({ day, month, year }: DayNumbers, received: string): Result<PlainDate> {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return plainDateFault(iso) === undefined
    ? accepted(iso as PlainDate)
    : refused(dateIssue('date/no-such-day', [], { received }));
}

/** A serial number that came as text, as every cell of a CSV file does. */
const SERIAL = /^\d{5,7}$/;

/** Two short numbers and a year between two equal marks. */
const PARTS = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/;

const TIME = /\d:\d|^\d{4}-\d{2}-\d{2}[TZ]/;

const incomplete: readonly RegExp[] = [
  /^(?:năm )?\d{4}$/,
  /^(?:tháng )?\d{1,2} ?[/.-] ?\d{4}$/,
  /^tháng \d{1,2} năm \d{4}$/,
  /^\d{4}[/.-]\d{1,2}$/,
  /^\d{1,2}[/.-]\d{1,2}$/,
  /^q(?:u[ýí])? ?(?:[1-4]|i{1,3}|iv)(?:(?: ?[/.-] ?| năm | )\d{4})?$/,
  /^\d{4}-w\d{1,2}$/,
];

function dayOfIso(text: string, dateFormat?: DateFormat): Result<PlainDate> {
  const fault = plainDateFault(text);
  if (fault === undefined) return accepted(text as PlainDate);
  const params = { received: text };
  if (fault === 'date/no-such-day') return refused(dateIssue(fault, [], params));
  if (TIME.test(text)) return refused(intakeDateIssue('date/with-time', [], params));
  const key = textKey(text);
  if (incomplete.some((form) => form.test(key))) {
    return refused(intakeDateIssue('date/incomplete', [], params));
  }
  return dateFormat === undefined
    ? refused(dateIssue(fault, [], params))
    : refused(intakeDateIssue('date/undeclared-format', [], { ...params, dateFormat }));
}

function dayOfParts(parts: RegExpExecArray, dateFormat?: DateFormat): Result<PlainDate> {
  const [received, first, mark, second, year] = parts as unknown as readonly [
    string,
    string,
    string,
    string,
    string,
  ];
  if (year.length === 2) return refused(intakeDateIssue('date/two-digit-year', [], { received }));
  if (dateFormat?.charAt(2) !== mark) {
    const declared = dateFormat === undefined ? {} : { dateFormat };
    return refused(intakeDateIssue('date/undeclared-format', [], { received, ...declared }));
  }
  const [day, month] = dateFormat.startsWith('dd') ? [first, second] : [second, first];
  return dayOfNumbers({ day, month, year }, received);
}
