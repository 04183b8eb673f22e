import fc from 'fast-check';
import type { Cell, DateFormat, ExcelEpoch, NumberLocale } from 'model-ward-rules/intake';

const DAY = 86_400_000;

/** A day that `yyyy-MM-dd` can write. */
export const days: fc.Arbitrary<string> = fc
  .date({
    min: new Date('0001-01-01T00:00:00Z'),
    max: new Date('9999-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));

/** Writes a day in a format, with the day and the month as short as they can be or not. */
export function writtenDay(day: string, dateFormat: DateFormat, isShort: boolean): string {
  const [year, month, date] = day.split('-') as [string, string, string];
  const short = (digits: string): string => (isShort ? String(Number(digits)) : digits);
  return dateFormat.replace('yyyy', year).replace('MM', short(month)).replace('dd', short(date));
}

/** The day a spreadsheet shows for a serial number, counted from the one day that both counts know for sure. */
export function dayShown(serial: number, excelEpoch: ExcelEpoch): string {
  // 1 January 2000 is 36526 from 1900, and 35064 from 1904: the two differ by 1462 days.
  const days = serial - (excelEpoch === 1900 ? 36_526 : 35_064);
  return new Date(Date.UTC(2000, 0, 1) + days * DAY).toISOString().slice(0, 10);
}

/** An amount in whole thousandths. */
export const thousandths: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: 0, max: 10_000_000 }),
  fc.integer({ min: 0, max: 1_000_000_000_000_000 }),
  fc.integer({ min: 0, max: 1_000_000_000_000 }).map((amount) => amount * 1_000),
);

const marks = { vi: ['.', ','], en: [',', '.'] } as const;

/** Writes an amount as a person does, three digits at a time from the right. */
export function writtenAmount(
  amountInThousandths: number,
  numberLocale: NumberLocale,
  isGrouped: boolean,
): string {
  const [group, decimal] = marks[numberLocale];
  const digits = String(amountInThousandths).padStart(4, '0');
  const fraction = digits.slice(-3).replace(/0+$/, '');
  let rest = digits.slice(0, -3);
  const groups: string[] = [];
  for (; rest.length > 3; rest = rest.slice(0, -3)) groups.unshift(rest.slice(-3));
  const whole = [rest, ...groups].join(isGrouped ? group : '');
  return fraction === '' ? whole : whole + decimal + fraction;
}

/** Texts of digits and marks, as somebody in haste may type them. */
export const numberLikeTexts: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom('.', ',', '/', '%', '-', ' '), fc.nat(999).map(String)), {
    maxLength: 6,
  })
  .map((parts) => parts.join(''));

/** Anything that may stand in a cell, more often what comes near to something readable. */
export const cells: fc.Arbitrary<Cell> = fc.oneof(
  numberLikeTexts,
  fc.string({ unit: 'binary' }),
  fc.constantFrom('Đạt', 'đạt 21/22', '2024-12-18', '1/7/2025', 'Quý IV/2024', '98,5%', '-'),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom(null, undefined),
);
