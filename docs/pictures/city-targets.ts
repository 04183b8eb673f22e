import { emptySummary, measureTarget } from 'model-ward-rules';
import { type Chart, chartOfTargets, type TargetRow } from 'model-ward-rules/charts';
import type { Locale } from 'model-ward-rules/explanation';
import { areaWardCounts, areaWardCountsOn, cityShare2025 } from 'model-ward-rules/published';

/** An area of which urban districts are counted is a centrally-run city. */
const cities = areaWardCounts.filter(({ urbanDistrictCount }) => urbanDistrictCount !== undefined);

/** Measures the share of 2025 in each city. No source counts those recognised on that day, so every ward is open. */
export function chartOfCityTargets(locale: Locale): Chart<TargetRow> {
  const measured = cities.map(({ area, wardCount }) => ({
    name: area,
    progress: measureTarget(
      cityShare2025,
      [
        {
          ...emptySummary,
          years: { from: 2022, to: 2022 },
          unitCount: wardCount,
          standingUndeterminedCount: wardCount,
        },
      ],
      {
        counting: { count: 'recognised', among: 'all' },
        asOf: areaWardCountsOn,
        population: { kind: 'on-day', on: areaWardCountsOn },
      },
    ),
  }));
  return chartOfTargets(measured, { locale });
}
