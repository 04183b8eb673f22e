import type { ComparisonWords } from '../words/comparison-words';
import { say } from './numbers';

const difference = (more: number): string => {
  if (more === 0) return 'as many met as before';
  return more > 0 ? `+${say(more)}` : `−${say(-more)}`;
};

export const comparisonEn: ComparisonWords = {
  moment: (day, asides) => (asides.length === 0 ? day : `${day} (${asides.join(', ')})`),
  year: (year) => `for ${year}`,
  between: (before, after) => `from ${before} to ${after}`,
  inYear: (year, between) => `for ${year}, ${between}`,
  noChange: (unitCount) => {
    if (unitCount === 0) return 'there are no units to compare';
    return unitCount === 1
      ? 'the only unit did not change'
      : `none of ${say(unitCount)} units changed`;
  },
  unchanged: (unitCount) =>
    unitCount === 1 ? '1 unit did not change' : `${say(unitCount)} units did not change`,
  renamed: (name, former) => `${name} (formerly ${former})`,
  metCount: (before, after, more) => `${before} → ${after} (${difference(more)})`,
  firstMetCount: (after) => `${after} (no count before)`,
  noMetCount: (before) => `there is no count of criteria any more (before: ${before})`,
  change: (before, after) => `${before} → ${after}`,
  result: 'result',
  title: 'title',
  noVerdict: 'no result',
  reasons: {
    'assessments-disagree': 'the assessments disagree',
    'unknown-criteria': 'criteria are unknown',
    'unknown-gates': 'gates are unknown',
  },
  forYear: (year) => `for ${year}`,
  regrouped: (before, after) => `Merged, divided, new or gone: ${before} → ${after}`,
  none: 'none',
  target: (id, revision, area) => `Target with the code “${id}” (revision ${revision}), ${area}`,
  wholeRegister: 'all units',
  open: 'not concluded',
  notMeasured: 'not applicable',
  reached: (outcome, reached, due) => `${outcome}, ${reached}, target ${due}`,
  within: (outcome, reached, limit) => `${outcome}, ${reached}, limit ${limit}`,
  came: (names) => `new: ${names}`,
  fellAway: (names) => `no longer counted: ${names}`,
  neededPace: ({ missing, intervalDays, perInterval, until, daysLeft }) =>
    `${missing}, which takes ${perInterval} every ${intervalDays === 1 ? 'day' : `${say(intervalDays)} days`} on average up to ${until} (${say(daysLeft)} ${daysLeft === 1 ? 'day' : 'days'} left)`,
  statuses: {
    'different-units': 'not compared, since the two reports measured other units',
    'not-measured': 'not compared, since one of the two reports did not measure it',
  },
};
