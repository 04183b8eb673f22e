import {
  emptySummary,
  measureTarget,
  orThrow,
  type Population,
  parsePlainDate,
  type Target,
} from 'model-ward-rules';
import { explainPopulation, explainProgress } from 'model-ward-rules/explanation';
import { computeDueCount } from 'model-ward-rules/planning';
import { areaWardCountsOn, cityShare2025 } from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';

const day = (text: string) => orThrow(parsePlainDate(text));
const from = day('2023-04-10');
const until = day('2025-07-01');

describe('explainPopulation', () => {
  it.each<{ population: Population; vi: string; en: string }>([
    {
      population: { kind: 'on-day', on: from },
      vi: 'Tính trên số phường tại ngày 10/04/2023.',
      en: 'Measured over the wards on 2023-04-10.',
    },
    {
      population: { kind: 'baseline', on: from },
      vi: 'Tính trên số phường của kỳ gốc, ngày 10/04/2023.',
      en: 'Measured over the wards of the baseline, 2023-04-10.',
    },
    {
      population: { kind: 'cohort', from, until },
      vi: 'Tính trên các phường so sánh được từ ngày 10/04/2023 đến ngày 01/07/2025.',
      en: 'Measured over the wards comparable from 2023-04-10 to 2025-07-01.',
    },
  ])('$en', ({ population, vi, en }) => {
    expect(explainPopulation(population, 'vi')).toBe(vi);
    expect(explainPopulation(population, 'en')).toBe(en);
  });
});

describe('explainProgress', () => {
  const explained = (
    target: Target,
    counts: readonly [unitCount: number, recognisedCount: number, open?: number],
  ): string => {
    const [unitCount, recognisedCount, standingUndeterminedCount = 0] = counts;
    const area = {
      ...emptySummary,
      years: { from: 2024, to: 2024 },
      unitCount,
      recognisedCount,
      standingUndeterminedCount,
    };
    const progress = measureTarget(target, [area], {
      counting: { count: 'recognised', among: 'all' },
      asOf: from,
      population: { kind: 'on-day', on: areaWardCountsOn },
    });
    return explainProgress(progress, 'en');
  };
  const shareTarget = (percent: number): Target => ({
    ...cityShare2025,
    rule: { kind: 'share-of-units', bound: 'at-least', percent },
  });

  it('shows a share that is just below the threshold below it', () => {
    expect(explained(shareTarget(33.34), [300_000, 100_019])).toBe(
      'In progress. Recognised: 100,019 of 300,000 wards (33.33%), target 33.34% or more: 100,020 wards (99.99% of it reached), 1 ward missing. As of 2023-04-10, due on 2025-12-31, over the wards on 2023-04-10.',
    );
    expect(explained(shareTarget(33.34), [300_000, 100_020])).toBe(
      'Enough so far, to be kept until 2025-12-31. Recognised: 100,020 of 300,000 wards (33.34%), target 33.34% or more: 100,020 wards (100% of it reached). As of 2023-04-10, due on 2025-12-31, over the wards on 2023-04-10.',
    );
  });

  it('R10: says that projected results are expected to reach a quota, not that it is reached', () => {
    const projected = { ...emptySummary.projected, eligibleCount: 7, notEligibleCount: 1 };
    const area = { ...emptySummary, years: { from: 2024, to: 2024 }, unitCount: 8, projected };
    const quota: Target = {
      ...cityShare2025,
      rule: { kind: 'assigned-quota', unitCount: 4 },
      dueYear: 2024,
    };
    const progress = measureTarget(quota, [area], {
      counting: { count: 'projected-eligible', among: 'all' },
      asOf: day('2025-01-01'),
      population: { kind: 'on-day', on: areaWardCountsOn },
      isClosed: true,
    });
    expect(explainProgress(progress, 'vi')).toMatch(/^Dự kiến đạt chỉ tiêu\. /);
    expect(explainProgress(progress, 'en')).toMatch(/^Projected to be reached\. /);
  });

  it('R11: keeps the percentage of a share that is due of every ward', () => {
    expect(explained(shareTarget(90), [5, 3])).toBe(
      'In progress. Recognised: 3 of 5 wards (60%), target 90% or more: 5 wards (60% of it reached), 2 wards missing. As of 2023-04-10, due on 2025-12-31, over the wards on 2023-04-10.',
    );
  });

  it('says so where there is no ward', () => {
    const nothing = measureTarget(cityShare2025, [], {
      counting: { count: 'recognised', among: 'all' },
      asOf: from,
      population: { kind: 'on-day', on: from },
    });
    expect(explainProgress(nothing, 'vi')).toBe(
      'Không áp dụng: không có phường nào để tính. Nội dung tính: Được công nhận. Tính đến ngày 10/04/2023, hạn hoàn thành ngày 31/12/2025, trên số phường tại ngày 10/04/2023.',
    );
    expect(explainProgress(nothing, 'en')).toBe(
      'Not applicable: there is no ward to count. What counts: Recognised. As of 2023-04-10, due on 2025-12-31, over the wards on 2023-04-10.',
    );
  });

  it('gives excess as bounds in both ways', () => {
    expect(explained(shareTarget(50), [8, 5, 1])).toBe(
      'Enough so far, to be kept until 2025-12-31. Recognised: 5 to 6 of 8 wards (62.5% to 75%), target 50% or more: 4 wards (125% to 150% of it reached), 1 to 2 wards over (25% to 50% over the target). As of 2023-04-10, due on 2025-12-31, over the wards on 2023-04-10.',
    );
  });

  it('never shows a threshold as reached that is not: on both sides of it, up to 200 wards', () => {
    const shown =
      /\((?<share>[\d.]+)%\), target [\d.]+% or more: [\d,]+ wards? \((?<achieved>[\d.,]+)% of it/;
    const wrong: string[] = [];
    for (const percent of [0.01, 30, 33.33, 66.67, 99.99]) {
      const target = shareTarget(percent);
      for (let unitCount = 1; unitCount <= 200; unitCount += 1) {
        const due = computeDueCount(unitCount, percent);
        for (const reached of [due - 1, due]) {
          const text = explained(target, [unitCount, reached]);
          const { share, achieved = share } = shown.exec(text)?.groups ?? {};
          const isShareReached = Number(share) >= percent;
          const isAllAchieved = Number(achieved?.replaceAll(',', '')) >= 100;
          const isReached = reached === due;
          if (isShareReached !== isReached || isAllAchieved !== isReached) wrong.push(text);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});
