import { computeDueCount } from 'model-ward-rules/planning';
import { areaWardCounts } from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import { boundsText, staircaseChartOf } from '../../docs/playground/staircase-chart';
import { firstState, type TargetState } from '../../docs/playground/state';
import { type PlannedTarget, targetViewOf } from '../../docs/playground/target-view';

const view = (changes: Partial<TargetState> = {}): ReturnType<typeof targetViewOf> =>
  targetViewOf({ ...firstState.targets, ...changes }, 'en');

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
    expect(shown.steps).toEqual([
      { year: 2022, recognised: { least: 5, most: 7 } },
      { year: 2023, recognised: { least: 9, most: 11 } },
      { year: 2024, recognised: { least: 12, most: 14 } },
      { year: 2025, recognised: { least: 15, most: 17 } },
    ]);
    expect(shown.years).toHaveLength(4);
  });

  it.each(areaWardCounts)(
    'agrees with the library on what is due in $area',
    ({ wardCount: unitCount }) => {
      const shown = planned({ unitCount: String(unitCount), least: '0', most: '0' });
      expect(shown.dueCount).toBe(computeDueCount(unitCount, 30));
      expect(shown.steps.at(-1)?.recognised.least).toBeGreaterThanOrEqual(shown.dueCount);
    },
  );

  it('has no years where the due year is over', () => {
    const shown = planned({ dueYear: '2022' });
    expect(shown.pace).toContain('no year is left');
    expect(shown.steps).toEqual([{ year: 2022, recognised: { least: 5, most: 7 } }]);
    expect(shown.years).toEqual([]);
  });

  it('keeps the bounds in order where who starts with more ends with less', () => {
    const shown = planned({ unitCount: '10', percent: '50', least: '0', most: '10', lapse: '100' });
    for (const { recognised } of shown.steps) {
      expect(recognised.least).toBeLessThanOrEqual(recognised.most);
    }
    expect(shown.steps[1]?.recognised.most).toBeGreaterThan(0);
  });

  it.each([
    { changes: { percent: '33,33' }, percent: '33.33%' },
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
    { changes: { percent: '33,333' }, fields: ['percent'] },
    { changes: { firstYear: '20 23' }, fields: ['firstYear'] },
    { changes: { dueYear: '' }, fields: ['dueYear'] },
    { changes: { dueYear: '1999' }, fields: ['dueYear'] },
    { changes: { least: '-1' }, fields: ['least'] },
    { changes: { least: '9' }, fields: ['least'] },
    { changes: { most: '1.5' }, fields: ['most'] },
    { changes: { success: '100,01' }, fields: ['success'] },
    { changes: { lapse: 'x', percent: 'y' }, fields: ['percent', 'lapse'] },
  ])('refuses $changes at $fields', ({ changes, fields }) => {
    const shown = view(changes);
    expect(shown.kind === 'refused' ? shown.issues.map(({ field }) => field) : []).toEqual(fields);
  });
});

describe('the staircase', () => {
  it('places the years and the line of what is due', () => {
    const chart = staircaseChartOf(planned(), 'due 14', 'en');
    expect(chart.leastLine.split(' ')).toHaveLength(8);
    expect(chart.boundsArea.split(' ')).toHaveLength(16);
    expect(chart.yearLabels.map(({ text }) => text)).toEqual(['2022', '2023', '2024', '2025']);
    expect(chart.countLabels.map(({ text }) => text)).toEqual(['5–7', '9–11', '12–14', '15–17']);
    expect(chart.dueLabel.text).toBe('due 14');
    // 14 of at most 17 wards: so high is the line between the ground and the top.
    expect(chart.dueY).toBeCloseTo(chart.baseY - (14 / 17) * (chart.baseY - 26), 0);
    expect(chart.leastLine).toMatch(new RegExp(`^0,.* ${chart.width},`));
  });

  it('stays within its frame, and leaves out years that have no room', () => {
    const shown = planned({ dueYear: '2060', unitCount: '5000', least: '0', most: '5000' });
    const chart = staircaseChartOf(shown, 'due', 'vi');
    expect(chart.yearLabels.length).toBeLessThanOrEqual(6);
    expect(chart.yearLabels.at(-1)?.text).toBe('2060');
    for (const point of chart.boundsArea.split(' ')) {
      const [x = 0, y = 0] = point.split(',').map(Number);
      expect(x).toBeLessThanOrEqual(chart.width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(chart.baseY);
    }
  });

  it('can be drawn where nothing is due and nobody is recognised', () => {
    const shown = planned({ unitCount: '0', least: '0', most: '0' });
    expect(staircaseChartOf(shown, 'due 0', 'en').dueY).toBe(190);
  });

  it.each([
    { bounds: { least: 5, most: 5 }, text: '5' },
    { bounds: { least: 0, most: 1200 }, text: '0–1.200' },
  ])('writes bounds as $text', ({ bounds, text }) => {
    expect(boundsText(bounds, 'vi')).toBe(text);
  });
});
