import type { Issue } from '../foundation/issue/issue';
import { summaryIssue } from '../foundation/issue/kinds/summary';
import { notParsed } from '../foundation/issue/not-parsed';
import { type Result, resultOf } from '../foundation/issue/result';
import type { AreaSummary } from './area-summary';
import { hasCounts } from './assert-summary';
import { classOverCountsOf, type OverCount, overCountsOf } from './over-counts';

/**
 * Checks a summary that a host put together from numbers of its own: no part counts more units than its whole, and a summary
 * that counts units says for which years.
 *
 * @param summary - the counts of an area; what is not known to be kept or new is left out of both
 * @returns the summary, which every function that measures summaries then accepts
 * @throws {@link InputError} where a count is missing or is not a whole number from 0
 * @issues `summary/over-population`, `summary/part-over-whole`, `summary/classes-over-all`, `summary/no-years`,
 *   `summary/years-order`; `argument/not-parsed` (thrown); `input/too-many-issues`
 * @category Roll-up
 * @example
 * ```ts
 * import { checkAreaSummary, emptySummary } from 'model-ward-rules';
 *
 * const years = { from: 2024, to: 2024 };
 * const checked = checkAreaSummary({ ...emptySummary, years, unitCount: 21, recognisedCount: 25 });
 * console.log(checked.ok ? 'possible' : checked.issues[0]?.code); // summary/over-population
 * ```
 */
export function checkAreaSummary(summary: AreaSummary): Result<AreaSummary> {
  if (!hasCounts(summary)) return notParsed(summary, 'summary', 'parseAreaSummary');
  const tooMany = classOverCountsOf(summary).map(({ path, count, allCount }) =>
    summaryIssue('summary/classes-over-all', path, { counted: path.join('.'), count, allCount }),
  );
  return resultOf(summary, [
    ...yearIssues(summary),
    ...(tooMany.length > 0 ? tooMany : overCountsOf(summary).map(issueOfOverCount)),
  ]);
}

function yearIssues({ years, unitCount }: AreaSummary): readonly Issue[] {
  if (years === undefined) {
    return unitCount === 0 ? [] : [summaryIssue('summary/no-years', [], { unitCount })];
  }
  const { from, to } = years;
  return from <= to ? [] : [summaryIssue('summary/years-order', ['years', 'to'], { from, to })];
}

function issueOfOverCount(over: OverCount): Issue {
  const { unitClass, count, amongCount } = over;
  const path = unitClass === 'kept' || unitClass === 'new' ? [unitClass] : [];
  return over.among === 'unitCount'
    ? summaryIssue('summary/over-population', [...path, ...keysOf[over.counted]], {
        counted: over.counted,
        unitClass,
        count,
        unitCount: amongCount,
      })
    : summaryIssue('summary/part-over-whole', [...path, 'maintainedCount'], {
        counted: over.counted,
        unitClass,
        count,
        among: over.among,
        amongCount,
      });
}

/** Where the count stands; verdicts stand in two places. */
const keysOf = {
  registeredCount: ['registeredCount'],
  recognisedCount: ['recognisedCount'],
  verdicts: [],
} as const;
