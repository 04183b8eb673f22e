import {
  type AreaSummary,
  type CountedUnits,
  emptySummary,
  type MeasuredProgress,
  type MeasureOptions,
  measureTarget,
  mergeSummaries,
  orThrow,
  parsePlainDate,
  type Target,
} from 'model-ward-rules';
import { explainProgress, formatShare } from 'model-ward-rules/explanation';
import { computeDueCount, measureRoadmap } from 'model-ward-rules/planning';
import {
  areaWardCounts,
  areaWardCountsOn,
  cityDistricts2023,
  cityRoadmap,
  type Figure,
  haNoi2023,
  hungYenRoadmap,
  national2023,
  nationalQuota2023,
  ngheAnMaintained2024,
  ngheAnNew2024,
  phuYenShare2025,
} from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import { fromBelow } from './from-below';

const day = (text: string) => orThrow(parsePlainDate(text));
const optionsOn = (asOf: string, count: CountedUnits = 'recognised'): MeasureOptions => ({
  counting: { count, among: 'all' },
  asOf: day(asOf),
  population: { kind: 'on-day', on: areaWardCountsOn },
});
const numberIn = (figure: Figure | undefined): number => figure?.value ?? Number.NaN;
const wardsOf = (name: string): number =>
  areaWardCounts.find(({ area }) => area === name)?.wardCount ?? Number.NaN;
const measured = (
  target: Target,
  areas: readonly AreaSummary[],
  options: MeasureOptions,
): MeasuredProgress => {
  return fromBelow(measureTarget(target, areas, options));
};

describe('the published numbers', () => {
  it('106 due and 172 registered: 66 over, which is 62.3 %, and 162.3 % achieved', () => {
    const registeredCount = numberIn(national2023.figures.registeredCount);
    const excessCount = numberIn(national2023.figures.excessCount);
    const country = {
      ...emptySummary,
      years: { from: 2024, to: 2024 },
      unitCount: 1_771,
      registeredCount,
    };
    const { excess, relativeExcess, achievement, reachedShare } = measured(
      nationalQuota2023,
      [country],
      optionsOn('2023-12-11', 'registered'),
    );
    expect(excess).toEqual({ least: 66, most: excessCount });
    expect(relativeExcess.least).toEqual({ part: 66, whole: 106 });
    expect(formatShare(relativeExcess.most, 'vi', { decimals: 1 })).toBe('62,3%');
    expect(achievement.most).toEqual({ part: 172, whole: 106 });
    expect(formatShare(achievement.least, 'vi', { decimals: 1 })).toBe('162,3%');
    expect(reachedShare.least).toEqual({ part: 172, whole: 1_771 });
  });

  it('8 against 4 is 100 % over: one reading of what Nghệ An reported of 2024', () => {
    const builtCount = numberIn(ngheAnNew2024.figures.builtCount);
    const excessPercent = numberIn(ngheAnNew2024.figures.excessPercent);
    const quota: Target = { ...nationalQuota2023, rule: { kind: 'assigned-quota', unitCount: 4 } };
    const area = {
      ...emptySummary,
      years: { from: 2024, to: 2024 },
      unitCount: 32,
      registeredCount: builtCount,
    };
    const { relativeExcess } = measured(quota, [area], optionsOn('2024-12-18', 'registered'));
    expect((relativeExcess.least.part * 100) / relativeExcess.least.whole).toBe(excessPercent);
    expect(formatShare(relativeExcess.most, 'en')).toBe('100%');
  });

  it.each([
    { area: 'Hà Nội', unitCount: 175, due: 53 },
    { area: 'Hải Phòng', unitCount: 66, due: 20 },
    { area: 'Đà Nẵng', unitCount: 45, due: 14 },
    { area: 'TP.HCM', unitCount: 249, due: 75 },
    { area: 'Cần Thơ', unitCount: 42, due: 13 },
  ])('30 % of the $unitCount wards of $area is $due, and then all', ({ area, unitCount, due }) => {
    expect(wardsOf(area)).toBe(unitCount);
    const city = { ...emptySummary, years: { from: 2024, to: 2024 }, unitCount };
    const { steps } = measureRoadmap(cityRoadmap, [city], optionsOn('2025-12-31'));
    expect(steps).toMatchObject([
      { dueCount: due, dueOn: '2025-12-31', duePercent: 30 },
      { dueCount: unitCount, dueOn: '2030-12-31' },
    ]);
  });

  it('30 % of the 21 wards of Phú Yên is 7', () => {
    const { rule } = phuYenShare2025;
    const percent = rule.kind === 'share-of-units' ? rule.percent : Number.NaN;
    expect(computeDueCount(wardsOf('Phú Yên'), percent)).toBe(7);
  });

  it('50 % of the 14 wards of Hưng Yên is 7, and then 14', () => {
    const area = {
      ...emptySummary,
      years: { from: 2024, to: 2024 },
      unitCount: wardsOf('Hưng Yên'),
    };
    const { steps } = measureRoadmap(hungYenRoadmap, [area], optionsOn('2025-12-31'));
    expect(steps).toMatchObject([{ dueCount: 7 }, { dueCount: 14 }]);
  });

  it('Nghệ An 2024: 14 of 16 maintained and 7 of 8 new are 21 of 24 projected, and none confirmed', () => {
    const [maintained, built] = [ngheAnMaintained2024.figures, ngheAnNew2024.figures].map(
      (figures): AreaSummary => {
        const unitCount = numberIn(figures.reviewedCount ?? figures.builtCount);
        const projectedAtFullCount = numberIn(figures.projectedAtFullCount);
        const projected = {
          eligibleCount: projectedAtFullCount,
          notEligibleCount: unitCount - projectedAtFullCount,
          undeterminedCount: 0,
          notAssessedCount: 0,
        };
        return { ...emptySummary, years: { from: 2024, to: 2024 }, unitCount, projected };
      },
    ) as [AreaSummary, AreaSummary];
    expect([maintained.projected.eligibleCount, maintained.unitCount]).toEqual([14, 16]);
    expect([built.projected.eligibleCount, built.unitCount]).toEqual([7, 8]);
    const both = orThrow(mergeSummaries(maintained, built));
    const all: Target = { ...nationalQuota2023, rule: { kind: 'all-units' } };
    const inCounting = (count: CountedUnits): MeasuredProgress =>
      measured(all, [both], optionsOn('2024-12-18', count));
    expect(inCounting('projected-eligible').reachedShare).toEqual({
      least: { part: 21, whole: 24 },
      most: { part: 21, whole: 24 },
    });
    expect(both.confirmed.eligibleCount).toBe(0);
    expect(inCounting('eligible').reached.least).toBe(0);
    expect(inCounting('recognised').reached).toEqual({ least: 0, most: 0 });
  });

  it('Hà Nội 2023: 15 registered in 12 districts are no recognised ward in any', () => {
    const urbanDistrictCount = numberIn(haNoi2023.figures.urbanDistrictCount);
    const registeredCount = numberIn(haNoi2023.figures.registeredCount);
    expect([urbanDistrictCount, registeredCount]).toEqual([12, 15]);
    // How the 15 are spread is not public: one in each district and three more are made up.
    const districts = Array.from({ length: urbanDistrictCount }, (_, index) => ({
      ...emptySummary,
      years: { from: 2024, to: 2024 },
      unitCount: 10,
      registeredCount: index < 3 ? 2 : 1,
    }));
    const recognised = measured(cityDistricts2023, districts, optionsOn('2023-11-10'));
    expect(recognised).toMatchObject({
      outcome: 'open',
      dueCount: 12,
      reached: { least: 0, most: 0 },
    });
    const unknown = districts.map((one) => ({ ...one, standingUndeterminedCount: 10 }));
    const open = measured(cityDistricts2023, unknown, optionsOn('2024-01-01'));
    expect(open).toMatchObject({ outcome: 'open', reached: { least: 0, most: 12 } });
    const registered = measured(
      cityDistricts2023,
      districts,
      optionsOn('2023-11-10', 'registered'),
    );
    expect(registered.outcome).toBe('reached');
  });

  it('a district target of 2023 has nothing to count after 01/07/2025, in both languages', () => {
    const progress = measureTarget(cityDistricts2023, [], {
      ...optionsOn('2026-01-01'),
      population: { kind: 'on-day', on: day('2025-07-01') },
    });
    expect(explainProgress(progress, 'vi')).toBe(
      'Không áp dụng: không có quận nào. Nội dung tính: Được công nhận. Tính đến ngày 01/01/2026, hạn hoàn thành ngày 31/12/2023, trên số phường tại ngày 01/07/2025.',
    );
    expect(explainProgress(progress, 'en')).toBe(
      'Not applicable: there is no urban district. What counts: Recognised. As of 2026-01-01, due on 2023-12-31, over the wards on 2025-07-01.',
    );
  });
});
