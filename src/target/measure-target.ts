import { type PlainDate, yearOf } from '../foundation/plain-date';
import type { AreaSummary } from '../roll-up/area-summary';
import type { CountBounds, Counting } from '../roll-up/count-bounds';
import type { DueCount } from './due-count';
import { dueByAllWards } from './rules/all-wards';
import { dueByAssignedQuota } from './rules/assigned-quota';
import { dueByAtLeastPerArea } from './rules/at-least-per-area';
import { dueByShareOfWards } from './rules/share-of-wards';
import type { Target, TargetRule } from './target';
import type { MeasuredProgress, TargetProgress } from './target-progress';

/**
 * Says which wards are counted towards a target, and as of when.
 *
 * @category Targets
 */
export interface MeasureOptions {
  /** Which wards count as reached. */
  readonly counting: Counting;
  /** The day asked about. */
  readonly asOf: PlainDate;
  /** The day on which the wards of the areas were counted: units change, so the denominator is named. */
  readonly populationOn: PlainDate;
}

/**
 * Measures how far a target is reached: due, reached, missing and excess, as bounds where wards are open.
 *
 * @param target - the target
 * @param areas - the summaries of the areas it is measured over; for `at-least-per-area` one for each area of its
 *   level, for the other rules any split of the whole
 * @param options - which wards count, the day asked about, and the day of the ward count
 * @returns the numbers, or `not-applicable` where there is nothing to count
 * @issues none: what could be wrong was said by `parseTarget` and `parseAreaSummary`
 * @category Targets
 * @example
 * ```ts
 * import { emptySummary, measureTarget, orThrow, parsePlainDate } from 'model-ward-rules';
 * import { nationalQuota2023 } from 'model-ward-rules/published';
 *
 * const country = { ...emptySummary, wardCount: 1770, registeredCount: 172 };
 * const progress = measureTarget(nationalQuota2023, [country], {
 *   counting: 'registered',
 *   asOf: orThrow(parsePlainDate('2023-12-11')),
 *   populationOn: orThrow(parsePlainDate('2023-04-10')),
 * });
 * console.log(progress.outcome === 'secured' && progress.excess.least); // 66
 * ```
 */
export function measureTarget(
  target: Target,
  areas: readonly AreaSummary[],
  options: MeasureOptions,
): TargetProgress {
  const { counting, asOf, populationOn } = options;
  const base = {
    target: { id: target.id, revision: target.revision },
    counting,
    asOf,
    populationOn,
  };
  const due = dueCountOf(target.rule, areas, counting);
  if (due.populationCount === 0) {
    const reason = due.unit === 'wards' ? 'no-wards' : 'no-areas';
    return { ...base, outcome: 'not-applicable', reason };
  }
  return {
    ...base,
    outcome: outcomeOf(due, hasPassed(target, asOf)),
    ...due,
    missing: missingOf(due),
    excess: excessOf(due),
  };
}

function dueCountOf(rule: TargetRule, areas: readonly AreaSummary[], counting: Counting): DueCount {
  switch (rule.kind) {
    case 'share-of-wards':
      return dueByShareOfWards(rule, areas, counting);
    case 'all-wards':
      return dueByAllWards(areas, counting);
    case 'assigned-quota':
      return dueByAssignedQuota(rule, areas, counting);
    case 'at-least-per-area':
      return dueByAtLeastPerArea(rule, areas, counting);
  }
}

/** A target due by a year has certainly passed only when the year is over. */
function hasPassed({ dueYear, dueOn }: Target, asOf: PlainDate): boolean {
  return dueOn === undefined ? yearOf(asOf) > dueYear : asOf > dueOn;
}

function outcomeOf({ dueCount, reached }: DueCount, isPast: boolean): MeasuredProgress['outcome'] {
  if (reached.least >= dueCount) return 'secured';
  return isPast && reached.most < dueCount ? 'out-of-reach' : 'open';
}

function missingOf({ dueCount, reached }: DueCount): CountBounds {
  return {
    least: Math.max(0, dueCount - reached.most),
    most: Math.max(0, dueCount - reached.least),
  };
}

function excessOf({ dueCount, reached }: DueCount): CountBounds {
  return {
    least: Math.max(0, reached.least - dueCount),
    most: Math.max(0, reached.most - dueCount),
  };
}
