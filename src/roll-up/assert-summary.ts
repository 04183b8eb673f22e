import { notParsed } from '../foundation/issue/not-parsed';
import { isCount } from '../foundation/value/is-count';
import { type AreaSummary, emptySummary } from './area-summary';
import { classOverCountsOf, overCountsOf } from './over-counts';

/** Throws where a summary is impossible, since its numbers would be measured as if they were true. */
export function assertSummary(summary: AreaSummary, parameter: string): void {
  if (!hasCounts(summary) || !isPossible(summary)) {
    notParsed(summary, parameter, 'checkAreaSummary');
  }
}

function isPossible(summary: AreaSummary): boolean {
  const { years, unitCount } = summary;
  const namesYears = years === undefined ? unitCount === 0 : years.from <= years.to;
  return (
    namesYears && classOverCountsOf(summary).length === 0 && overCountsOf(summary).length === 0
  );
}

/** Tells whether a value has a count wherever a summary has one. */
export function hasCounts(value: unknown, shape: object = emptySummary): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(shape).every(([key, expected]) => {
    const given = (value as Readonly<Record<string, unknown>>)[key];
    return typeof expected === 'object' ? hasCounts(given, expected) : isCount(given);
  });
}
