import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import fc from 'fast-check';
import { InputError, parsePlainDate, plainDate } from 'model-ward-rules';
import { describe, expect, it } from 'vitest';
import { plainDateFault } from '../../src/foundation/value/plain-date';
import { issuesOf } from '../issues-of';

const digits = (number: number, width: number): string => String(number).padStart(width, '0');
const twoDigits = Array.from({ length: 33 }, (_, number) => digits(number, 2));

/** By the calendar of the language, in UTC. */
function lastOfMonth(year: number, month: number): number {
  return new Date(new Date(0).setUTCFullYear(year, month, 0)).getUTCDate();
}

describe('parsePlainDate', () => {
  it.each([
    ['2024-02-29', []],
    ['2000-02-29', []],
    ['1900-02-29', ['date/no-such-day']],
    ['2023-02-29', ['date/no-such-day']],
    ['2024-02-31', ['date/no-such-day']],
    ['2024-04-31', ['date/no-such-day']],
    ['2024-13-01', ['date/no-such-day']],
    ['2024-00-10', ['date/no-such-day']],
    ['2024-01-00', ['date/no-such-day']],
    ['18/12/2024', ['date/format']],
    ['2024-12-18T00:00:00Z', ['date/format']],
    ['2024-W51', ['date/format']],
    ['2024', ['date/format']],
    ['24-12-18', ['date/format']],
    ['2024-12-18 ', ['date/format']],
    ['２０２４-12-18', ['date/format']],
    [20241218, ['input/wrong-type']],
    [null, ['input/wrong-type']],
    [[], ['input/wrong-type']],
    [new Date(0), ['input/wrong-type']],
  ])('reads %j as it is meant', (input, issues) => {
    expect(issuesOf(parsePlainDate(input))).toEqual(issues);
  });

  it('knows every day of the years 0000 to 9999, and no day beside them, as Date and date-fns do', () => {
    for (let year = 0; year <= 9999; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        const begin = `${digits(year, 4)}-${digits(month, 2)}`;
        const last = lastOfMonth(year, month);
        const midMonth = new Date(2000, month - 1, 15);
        midMonth.setFullYear(year);
        if (last !== getDaysInMonth(midMonth))
          expect.fail(`${year}-${month}: Date and date-fns differ`);
        for (let day = 0; day <= 32; day += 1) {
          const text = `${begin}-${twoDigits[day]}`;
          const exists = day >= 1 && day <= last;
          if ((plainDateFault(text) === undefined) !== exists) expect.fail(text);
        }
      }
      for (const month of ['00', '13', '99']) {
        if (plainDateFault(`${digits(year, 4)}-${month}-01`) === undefined) expect.fail(month);
      }
    }
  });

  it('orders days as texts', () => {
    const day = fc.date({
      min: new Date('1990-01-01'),
      max: new Date('2190-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [first, second] = [a, b].map((date) => date.toISOString().slice(0, 10)) as [
          string,
          string,
        ];
        expect(parsePlainDate(first).ok && parsePlainDate(second).ok).toBe(true);
        expect(first < second).toBe(Date.parse(first) < Date.parse(second));
      }),
    );
  });
});

describe('plainDate', () => {
  it('gives the day that was written', () => {
    expect(plainDate('2024-12-31')).toBe('2024-12-31');
  });

  it.each(['31/12/2024', '2023-02-29', '', 20241231 as never, undefined as never])(
    'throws an InputError for %j',
    (text) => {
      expect(() => plainDate(text)).toThrow(InputError);
    },
  );
});
