import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import fc from 'fast-check';
import type { PlainDate } from 'model-ward-rules';
import { describe, expect, it } from 'vitest';
import { daysAfter, daysBetween, monthsAfter } from '../../src/foundation/value/day-arithmetic';

const day = (text: string): PlainDate => text as PlainDate;

/** At noon of the host's own zone, where no change of clocks reaches the day. */
const noonOf = (text: string): Date => new Date(`${text}T12:00:00`);
const dayOf = (date: Date): string => {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};
const someDay = fc
  .integer({ min: 0, max: 80_000 })
  .map((days) => dayOf(addDays(noonOf('1990-01-01'), days)));

describe('days', () => {
  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2025-07-01', -1, '2025-06-30'],
    ['2024-12-31', 1, '2025-01-01'],
    ['9999-12-31', 1, '9999-12-31'],
    ['0000-01-01', -1, '0000-01-01'],
    ['0001-01-01', -1, '0000-12-31'],
    ['0000-02-28', 1, '0000-02-29'],
  ] as const)(
    '%s and %d days is %s, from the first day that can be written to the last (Q21)',
    (from, days, to) => {
      expect(daysAfter(day(from), days)).toBe(to);
    },
  );

  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2023-12-31', 6, '2024-06-30'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2025-04-22', 60, '2030-04-22'],
    ['2024-12-31', 0, '2024-12-31'],
    ['2024-12-01', 1, '2025-01-01'],
    ['9999-06-30', 12, '9999-12-31'],
    ['9999-05-31', 1, '9999-06-30'],
    ['0050-01-31', 1, '0050-02-28'],
    ['0050-06-01', 24, '0052-06-01'],
  ] as const)('%s and %d months is %s, in every century (Q21)', (from, months, to) => {
    expect(monthsAfter(day(from), months)).toBe(to);
  });

  it('are added and counted as date-fns does', () => {
    fc.assert(
      fc.property(someDay, someDay, fc.integer({ min: -4_000, max: 4_000 }), (a, b, count) => {
        expect(daysAfter(day(a), count)).toBe(dayOf(addDays(noonOf(a), count)));
        expect(daysBetween(day(a), day(b))).toBe(differenceInCalendarDays(noonOf(b), noonOf(a)));
        const months = Math.abs(count) % 1_200;
        expect(monthsAfter(day(a), months)).toBe(dayOf(addMonths(noonOf(a), months)));
      }),
    );
  });

  it.each(['UTC', 'Asia/Ho_Chi_Minh', 'America/Los_Angeles', 'Pacific/Apia'])(
    'are the same in the zone %s',
    (zone) => {
      const file = fileURLToPath(
        new URL('../../src/foundation/value/day-arithmetic.ts', import.meta.url),
      );
      // Pacific/Apia had no 30/12/2011; clocks changed in Los Angeles on 10/03/2024.
      const script = `
        const { daysAfter, daysBetween, monthsAfter } = await import(${JSON.stringify(file)});
        console.log([
          new Date(2024, 0, 1).getTimezoneOffset(),
          daysAfter('2011-12-29', 1),
          monthsAfter('2011-11-30', 1),
          daysAfter('2024-03-09', 2),
          daysBetween('2011-12-29', '2011-12-31'),
        ].join(' '));`;
      const args = ['--import', 'tsx', '--input-type=module', '--eval', script];
      const output = execFileSync(process.execPath, args, { env: { ...process.env, TZ: zone } });
      const offsets = { UTC: 0, 'Asia/Ho_Chi_Minh': -420, 'America/Los_Angeles': 480 };
      const offset = (offsets as Record<string, number>)[zone] ?? -780;
      expect(String(output).trim()).toBe(`${offset} 2011-12-30 2011-12-30 2024-03-11 2`);
    },
  );
});
