import { plainDate } from 'model-ward-rules';
import { describe, expect, it } from 'vitest';
import { faultsOnDay, yearFaultsOnDay } from '../../src/assessment/faults-on-day';

const asOf = plainDate('2024-06-15');
const faults = (given: object) =>
  faultsOnDay({ assessmentYear: 2024, basis: 'confirmed', ...given } as never, asOf).map(
    ({ code, path, params }) => ({ code, path: path.join('.'), params }),
  );
const withdrawn = (withdrawnOn: string) => ({
  code: 'assessment/withdrawn',
  path: 'withdrawnOn',
  params: { withdrawnOn, asOf },
});
const later = (path: string, day: string) => ({
  code: 'assessment/on-record-later',
  path,
  params: { day, asOf },
});

describe('what an assessment cannot say on a day', () => {
  it.each([
    ['has no day at all', {}, []],
    ['is withdrawn a day later', { withdrawnOn: '2024-06-16' }, []],
    ['is withdrawn on that day', { withdrawnOn: '2024-06-15' }, [withdrawn('2024-06-15')]],
    ['was withdrawn before', { withdrawnOn: '2024-01-01' }, [withdrawn('2024-01-01')]],
    ['comes on record on that day', { recordedOn: '2024-06-15' }, []],
    ['was made on that day', { assessedOn: '2024-06-15' }, []],
    [
      'comes on record a day later',
      { assessedOn: '2024-06-01', recordedOn: '2024-06-16' },
      [later('recordedOn', '2024-06-16')],
    ],
    ['is made a day later', { assessedOn: '2024-06-16' }, [later('assessedOn', '2024-06-16')]],
    ['projects a coming year', { assessmentYear: 2025, basis: 'projected' }, []],
    [
      'confirms a year that has not begun',
      { assessmentYear: 2025 },
      [
        {
          code: 'assessment/year-not-begun',
          path: 'assessmentYear',
          params: { assessmentYear: 2025, asOf },
        },
      ],
    ],
  ])('one that %s', (_, given, expected) => {
    expect(faults(given)).toEqual(expected);
  });

  it('all at once, in one order', () => {
    const given = { withdrawnOn: '2024-06-01', assessmentYear: 2025, recordedOn: '2024-07-01' };
    expect(faults(given).map(({ code }) => code)).toEqual([
      'assessment/withdrawn',
      'assessment/year-not-begun',
      'assessment/on-record-later',
    ]);
  });

  it('is told at the place of the year that was given', () => {
    const early = { assessmentYear: 2025, basis: 'confirmed' } as const;
    expect(yearFaultsOnDay(early, asOf, ['rows', 3]).map(({ path }) => path)).toEqual([
      ['rows', 3],
    ]);
  });
});
