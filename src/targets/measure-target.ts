import { notParsed } from '../foundation/issue/not-parsed';
import { assertDay } from '../foundation/value/assert-day';
import type { PlainDate } from '../foundation/value/plain-date';
import type { AreaSummary, SummaryYears } from '../roll-up/area-summary';
import type { Counting } from '../roll-up/counting';
import type { MaintenanceRules } from '../standing/maintenance-policy';
import { assertPopulation } from './assert-population';
import { lastDayOf } from './due-day';
import { measureTallies } from './measure-tallies';
import type { Population } from './population';
import { tallyOfSummary } from './tally-of-summary';
import type { Target } from './target';
import type { TargetProgress } from './target-progress';

/**
 * Says which units are counted towards a target, and as of when.
 *
 * @category Targets
 */
export interface MeasureOptions {
  /** Which units count as reached. */
  readonly counting: Counting;
  /** The day asked about. */
  readonly asOf: PlainDate;
  /** Which units the summaries of the areas hold: units change, so the denominator is named. */
  readonly population: Population;
  /**
   * What keeps a title: its review of the due year says by when decisions on that year are due, unless the target does. Without
   * either only `isClosed` ends a count of titles or of verdicts.
   */
  readonly maintenancePolicy?: MaintenanceRules;
  /** Whether nothing more will come, such as after the last sitting on the year: the host's knowledge; `false` where absent. */
  readonly isClosed?: boolean;
}

/**
 * Measures how far a target is reached: due, reached, missing and excess, as bounds where units are open.
 *
 * @param target - the target
 * @param areas - the summaries of the areas it is measured over; for `at-least-per-area` one for each area of its
 *   level, for the other rules any split of the whole
 * @param options - which units count, the day asked about, and which units the summaries hold
 * @returns the numbers, or `not-applicable` where there is nothing to count
 * @issues none: what could be wrong was said by `parseTarget` and `parseAreaSummary`
 * @category Targets
 * @example
 * ```ts
 * import { emptySummary, measureTarget, plainDate } from 'model-ward-rules';
 * import { nationalQuota2023 } from 'model-ward-rules/published';
 *
 * const country = { ...emptySummary, years: { from: 2023, to: 2023 }, unitCount: 1771, registeredCount: 172 };
 * const progress = measureTarget(nationalQuota2023, [country], {
 *   counting: { count: 'registered', among: 'all' },
 *   asOf: plainDate('2023-12-11'),
 *   population: { kind: 'on-day', on: plainDate('2023-04-10') },
 * });
 * if (progress.outcome !== 'not-applicable' && progress.direction === 'at-least') {
 *   console.log(progress.outcome, progress.excess.least); // reached 66
 * }
 * ```
 */
export function measureTarget(
  target: Target,
  areas: readonly AreaSummary[],
  options: MeasureOptions,
): TargetProgress {
  const { counting, asOf, population, maintenancePolicy, isClosed = false } = options;
  assertDay(asOf, 'asOf');
  assertPopulation(population);
  const { base = 'all' } = target;
  const years = areas.flatMap((area) => area.years ?? []);
  const isOfOneYear = new Set(years.map(({ to }) => to)).size <= 1;
  if (!isOfOneYear || years.some((one) => !isOfTarget(one, target))) {
    notParsed(areas, 'areas', 'rollUpUnits');
  }
  const tallies = areas.map((area) => tallyOfSummary(area, counting, base));
  const decidedBy = lastDayOf(target, maintenancePolicy);
  return measureTallies(target, tallies, { counting, asOf, population, decidedBy, isClosed });
}

/**
 * Areas are counted together for the same years only. A period is counted unit by unit: no summary of one year says what was done
 * in several, nor the other way round.
 */
function isOfTarget({ from, to }: SummaryYears, { fromYear, dueYear }: Target): boolean {
  return fromYear === undefined ? from === to : from === fromYear && to === dueYear;
}
