import fc from 'fast-check';
import { parsePlainDate } from 'model-ward-rules';
import { describe, expect, it } from 'vitest';
import { issuesOf } from '../issues-of';

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

  it('agrees with the rule of leap years on every day that could be written', () => {
    const daysOf = (year: number, month: number): number => {
      if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
      return [4, 6, 9, 11].includes(month) ? 30 : 31;
    };
    const two = (number: number): string => String(number).padStart(2, '0');
    for (let year = 1896; year <= 2104; year += 4) {
      for (const off of [0, 1]) {
        for (let month = 0; month <= 13; month += 1) {
          for (let day = 0; day <= 32; day += 1) {
            const text = `${year + off}-${two(month)}-${two(day)}`;
            const exists =
              month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year + off, month);
            if (parsePlainDate(text).ok !== exists) expect.fail(text);
          }
        }
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
