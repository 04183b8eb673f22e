import { computeDueCount } from 'model-ward-rules/planning';
import { areaWardCounts } from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import { firstState } from '../../docs/playground/first-state';
import type { TargetState } from '../../docs/playground/state';
import { type PlannedTarget, targetViewOf } from '../../docs/playground/targets/target-view';

const view = (changes: Partial<TargetState> = {}): ReturnType<typeof targetViewOf> =>
  targetViewOf({ ...firstState('en').targets, ...changes }, 'en');

function planned(changes: Partial<TargetState> = {}): PlannedTarget {
  const shown = view(changes);
  if (shown.kind !== 'planned') throw new Error(JSON.stringify(shown));
  return shown;
}

describe('what is shown of a target', () => {
  it('says what is due, the pace, and how the years go', () => {
    const shown = planned();
    expect(shown.due).toEqual({ percent: '30%', whole: '45', wards: '14' });
    expect(shown.pace).toBe(
      'At least 7 wards must be built each year (5 if everything undetermined turns out well) to have 14 wards recognised at the end of 2025.',
    );
    expect(shown.unitsPerYear).toBe(7);
    expect(shown.chart?.rows).toEqual([
      { year: 2023, least: 9, most: 11, due: 14 },
      { year: 2024, least: 12, most: 14, due: 14 },
      { year: 2025, least: 15, most: 17, due: 14 },
    ]);
    expect(shown.years).toHaveLength(4);
  });

  it.each(areaWardCounts)(
    'agrees with the library on what is due in $area',
    ({ wardCount: unitCount }) => {
      const shown = planned({ unitCount: String(unitCount), least: '0', most: '0' });
      expect(shown.dueCount).toBe(computeDueCount(unitCount, 30));
      expect(shown.chart?.rows.at(-1)?.least).toBeGreaterThanOrEqual(shown.dueCount);
    },
  );

  it('has no years where the due year is over', () => {
    const shown = planned({ dueYear: '2022' });
    expect(shown.pace).toContain('no year is left');
    expect(shown.chart).toBeUndefined();
    expect(shown.years).toEqual([]);
  });

  it.each([
    { changes: { percent: '33.33' }, percent: '33.33%' },
    { changes: { percent: ' 33.5 % ' }, percent: '33.5%' },
    { changes: { percent: '100' }, percent: '100%' },
  ])('reads $changes.percent', ({ changes, percent }) => {
    expect(planned(changes).due.percent).toBe(percent);
  });

  it.each([
    { changes: { unitCount: 'many' }, fields: ['unitCount'] },
    { changes: { unitCount: '3' }, fields: ['most'] },
    { changes: { percent: '0' }, fields: ['percent'] },
    { changes: { percent: '101' }, fields: ['percent'] },
    { changes: { percent: '33.333' }, fields: ['percent'] },
    { changes: { firstYear: '20 23' }, fields: ['firstYear'] },
    { changes: { dueYear: '' }, fields: ['dueYear'] },
    { changes: { dueYear: '1999' }, fields: ['dueYear'] },
    { changes: { least: '-1' }, fields: ['least'] },
    { changes: { least: '9' }, fields: ['least'] },
    { changes: { most: '1.5' }, fields: ['most'] },
    { changes: { success: '100.01' }, fields: ['success'] },
    { changes: { lapse: 'x', percent: 'y' }, fields: ['percent', 'lapse'] },
  ])('refuses $changes at $fields', ({ changes, fields }) => {
    const shown = view(changes);
    expect(shown.kind === 'refused' ? shown.issues.map(({ field }) => field) : []).toEqual(fields);
  });
});

describe('numbers as the language writes them', () => {
  it('reads a mark between thousands, and cuts nothing', () => {
    const typed = { ...firstState('vi').targets, unitCount: '1.800', least: '0', most: '0' };
    expect(targetViewOf(typed, 'vi')).toMatchObject({ kind: 'planned', unitCount: 1800 });
    expect(targetViewOf({ ...typed, unitCount: '100000' }, 'vi')).toMatchObject({
      unitCount: 100_000,
    });
    expect(targetViewOf(typed, 'en').kind).toBe('refused');
  });
});
