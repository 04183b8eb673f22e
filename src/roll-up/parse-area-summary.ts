import type { Issue } from '../foundation/issue/issue';
import {
  type PartCounter,
  summaryIssue,
  type UnitCounter,
  type WholeCounter,
} from '../foundation/issue/kinds/summary';
import { type Result, resultOf } from '../foundation/issue/result';
import { type ParseOptions, parseWith } from '../foundation/reading/parse-with';
import type { AreaSummary, OutcomeCounts } from './area-summary';
import { areaSummaryPlan } from './area-summary.plan';

/**
 * Reads the summary of an area from unknown input and checks that it counts no more units than there are.
 *
 * @param input - anything, such as a stored summary
 * @param options - limits of what is read
 * @returns the summary
 * @issues every `input/…` code; `summary/over-population`, `summary/part-over-whole`
 * @category Roll-up
 * @example
 * ```ts
 * import { emptySummary, parseAreaSummary } from 'model-ward-rules';
 *
 * const parsed = parseAreaSummary({ ...emptySummary, unitCount: 10, recognisedCount: 12 });
 * console.log(parsed.ok ? 'fits' : parsed.issues[0]?.code); // summary/over-population
 * ```
 */
export function parseAreaSummary(input: unknown, options?: ParseOptions): Result<AreaSummary> {
  const parsed = parseWith(areaSummaryPlan, input, options);
  return parsed.ok
    ? resultOf(parsed.value, [...overPopulation(parsed.value), ...partsOverWholes(parsed.value)])
    : parsed;
}

function overPopulation(summary: AreaSummary): readonly Issue[] {
  const { unitCount } = summary;
  const counts: readonly (readonly [UnitCounter, number])[] = [
    ['registeredCount', summary.registeredCount],
    ['recognisedCount', standingsOf(summary)],
    ['confirmed', totalOf(summary.confirmed)],
    ['projected', totalOf(summary.projected)],
  ];
  return counts.flatMap(([counted, count]) =>
    count <= unitCount
      ? []
      : [summaryIssue('summary/over-population', [counted], { counted, count, unitCount })],
  );
}

function partsOverWholes(summary: AreaSummary): readonly Issue[] {
  const parts: readonly (readonly [PartCounter, WholeCounter])[] = [
    ['newlyBuiltCount', 'registeredCount'],
    ['maintainedCount', 'recognisedCount'],
  ];
  return parts.flatMap(([counted, among]) => {
    const params = { counted, count: summary[counted], among, amongCount: summary[among] };
    return params.count <= params.amongCount
      ? []
      : [summaryIssue('summary/part-over-whole', [counted], params)];
  });
}

/** A unit stands in one of these ways, or never held the title. */
function standingsOf(summary: AreaSummary): number {
  const { recognisedCount, suspendedCount, lapsedCount, standingUndeterminedCount } = summary;
  return recognisedCount + suspendedCount + lapsedCount + standingUndeterminedCount;
}

function totalOf({ eligibleCount, notEligibleCount, undeterminedCount }: OutcomeCounts): number {
  return eligibleCount + notEligibleCount + undeterminedCount;
}
