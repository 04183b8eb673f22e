import type { Issue } from '../foundation/issue/issue';
import {
  type PartCounter,
  summaryIssue,
  type UnitCounter,
} from '../foundation/issue/kinds/summary';
import { notParsed } from '../foundation/issue/not-parsed';
import { type Result, resultOf } from '../foundation/issue/result';
import type { AreaSummary } from './area-summary';
import { hasCounts } from './assert-summary';
import { type OverCount, overCountsOf } from './over-counts';

/**
 * Checks a summary that a host put together from numbers of its own: no part counts more units than its whole.
 *
 * @param summary - the counts of an area
 * @returns the summary, which every function that measures summaries then accepts
 * @throws {@link InputError} where a count is missing or is not a whole number from 0
 * @issues `summary/over-population`, `summary/part-over-whole`; `argument/not-parsed` (thrown)
 * @category Roll-up
 * @example
 * ```ts
 * import { checkAreaSummary, emptySummary } from 'model-ward-rules';
 *
 * const checked = checkAreaSummary({ ...emptySummary, unitCount: 21, recognisedCount: 25 });
 * console.log(checked.ok ? 'possible' : checked.issues[0]?.code); // summary/over-population
 * ```
 */
export function checkAreaSummary(summary: AreaSummary): Result<AreaSummary> {
  if (!hasCounts(summary)) return notParsed(summary, 'summary', 'parseAreaSummary');
  return resultOf(summary, overCountsOf(summary).map(issueOfOverCount));
}

function issueOfOverCount({ counted, count, among, amongCount }: OverCount): Issue {
  return among === 'unitCount'
    ? summaryIssue('summary/over-population', [counted], {
        counted: counted as UnitCounter,
        count,
        unitCount: amongCount,
      })
    : summaryIssue('summary/part-over-whole', [counted], {
        counted: counted as PartCounter,
        count,
        among,
        amongCount,
      });
}
