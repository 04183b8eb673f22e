import { notParsed } from '../foundation/issue/not-parsed';
import { type AreaSummary, emptySummary } from '../roll-up/area-summary';
import { boundsOf, type CountBounds } from '../roll-up/count-bounds';
import type { Counting } from '../roll-up/counting';
import { sumOf } from '../roll-up/merge-summaries';

/** What a rule counts in the given areas: how many there are, how many are due, how many are reached. */
export interface DueCount {
  readonly counted: 'units' | 'areas';
  readonly populationCount: number;
  readonly dueCount: number;
  /** The share that is due, where the rule asks for one. */
  readonly duePercent?: number;
  readonly reached: CountBounds;
}

/** Counts the units of all areas together. */
export function dueAmongUnits(
  areas: readonly AreaSummary[],
  counting: Counting,
  dueCountOf: (unitCount: number) => number,
): DueCount {
  const summary = areas.reduce(merged, emptySummary);
  return {
    counted: 'units',
    populationCount: summary.unitCount,
    dueCount: dueCountOf(summary.unitCount),
    reached: boundsOf(summary, counting),
  };
}

/** Areas are counted together for the same years only. */
const merged = (a: AreaSummary, b: AreaSummary): AreaSummary =>
  sumOf(a, b) ?? notParsed(b, 'areas', 'mergeSummaries');
