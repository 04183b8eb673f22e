import { notParsed } from '../foundation/issue/not-parsed';
import { assertDay } from '../foundation/value/assert-day';
import type { PlainDate } from '../foundation/value/plain-date';
import type { AreaSummary } from '../roll-up/area-summary';
import type { CountBounds } from '../roll-up/count-bounds';
import type { Counting } from '../roll-up/counting';
import type { ShareBounds } from '../scoring/score';
import { assertPopulation } from './assert-population';
import { countedAreaLevelOf } from './counted-area-level-of';
import type { DueCount } from './due-count';
import { dueDayOf } from './due-day';
import type { Population } from './population';
import { dueByAllUnits } from './rules/all-units';
import { dueByAssignedQuota } from './rules/assigned-quota';
import { dueByAtLeastPerArea } from './rules/at-least-per-area';
import { dueByShareOfUnits } from './rules/share-of-units';
import type { Target, TargetRule } from './target';
import type {
  MeasuredProgress,
  MeasurementBase,
  TargetProgress,
  TargetWithoutAreas,
  TargetWithoutUnits,
} from './target-progress';

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
   * Whether no unit can be added any more though the due day has not passed, such as after the last sitting of the
   * year: the host's knowledge; `false` where absent.
   */
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
 * console.log(progress.outcome === 'reached' && progress.excess.least); // 66
 * ```
 */
export function measureTarget(
  target: Target,
  areas: readonly AreaSummary[],
  options: MeasureOptions,
): TargetProgress {
  const { counting, asOf, population } = options;
  assertDay(asOf, 'asOf');
  assertPopulation(population);
  const { id, revision, rule } = target;
  const dueOn = dueDayOf(target);
  const base = { target: { id, revision }, counting, asOf, dueOn, population };
  const due = dueCountOf(rule, areas, counting);
  if (due.populationCount === 0) return { ...base, ...nothingToCount(rule) };
  const isClosed = asOf > dueOn || options.isClosed === true;
  return { ...base, outcome: outcomeOf(due, isClosed), isClosed, ...due, ...differencesOf(due) };
}

type NothingToCount =
  | Omit<TargetWithoutUnits, keyof MeasurementBase>
  | Omit<TargetWithoutAreas, keyof MeasurementBase>;

function nothingToCount(rule: TargetRule): NothingToCount {
  const areaLevel = countedAreaLevelOf(rule);
  return areaLevel === undefined
    ? { outcome: 'not-applicable', reason: 'no-units' }
    : { outcome: 'not-applicable', reason: 'no-areas', areaLevel };
}

function dueCountOf(rule: TargetRule, areas: readonly AreaSummary[], counting: Counting): DueCount {
  switch (rule.kind) {
    case 'share-of-units':
      return dueByShareOfUnits(rule, areas, counting);
    case 'all-units':
      return dueByAllUnits(areas, counting);
    case 'assigned-quota':
      return dueByAssignedQuota(rule, areas, counting);
    case 'at-least-per-area':
      return dueByAtLeastPerArea(rule, areas, counting);
    default:
      return notParsed(rule satisfies never, 'target', 'parseTarget');
  }
}

function outcomeOf(
  { dueCount, reached }: DueCount,
  isClosed: boolean,
): MeasuredProgress['outcome'] {
  if (reached.least >= dueCount) return 'reached';
  return isClosed && reached.most < dueCount ? 'missed' : 'open';
}

type Differences = Pick<
  MeasuredProgress,
  'reachedShare' | 'achievement' | 'missing' | 'excess' | 'relativeExcess'
>;

function differencesOf({ populationCount, dueCount, reached }: DueCount): Differences {
  const missing = {
    least: Math.max(0, dueCount - reached.most),
    most: Math.max(0, dueCount - reached.least),
  };
  const excess = {
    least: Math.max(0, reached.least - dueCount),
    most: Math.max(0, reached.most - dueCount),
  };
  return {
    reachedShare: sharesOf(reached, populationCount),
    achievement: sharesOf(reached, dueCount),
    missing,
    excess,
    relativeExcess: sharesOf(excess, dueCount),
  };
}

function sharesOf({ least, most }: CountBounds, whole: number): ShareBounds {
  return { least: { part: least, whole }, most: { part: most, whole } };
}
