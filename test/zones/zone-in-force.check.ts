import { expect, it } from 'vitest';

/** Offsets from UTC at midday of 15/01/2026, in minutes: none of these zones has summer time then. */
const offsets: Readonly<Record<string, number>> = {
  UTC: 0,
  'Asia/Ho_Chi_Minh': -420,
  'America/Los_Angeles': 480,
  'Pacific/Apia': -780,
};

it('runs in the zone it is meant to', () => {
  const zone = process.env['EXPECTED_TZ'] ?? '';
  expect(Object.keys(offsets)).toContain(zone);
  expect(new Date('2026-01-15T12:00:00Z').getTimezoneOffset()).toBe(offsets[zone]);
});
