import type { ComparisonWords } from '../words/comparison-words';
import { say } from './numbers';

const difference = (before: number, after: number): string => {
  if (before === after) return 'as before';
  return after > before ? `+${say(after - before)}` : `−${say(before - after)}`;
};

const criteria = (count: number): string =>
  count === 1 ? '1 criterion met' : `${say(count)} criteria met`;

export const comparisonEn: ComparisonWords = {
  between: (before, after) => `From ${before} to ${after}`,
  noChange: 'no unit changed',
  unchanged: (unitCount) =>
    unitCount === 1 ? '1 unit did not change' : `${say(unitCount)} units did not change`,
  renamed: (name, former) => `${name} (formerly ${former})`,
  metCount: (before, after) => `${criteria(after)} (${difference(before, after)})`,
  firstMetCount: (after) => `${criteria(after)} (no count before)`,
  noMetCount: 'there is no count of criteria any more',
  change: (before, after) => `${before} → ${after}`,
  result: 'result',
  title: 'title',
  noVerdict: 'no result',
  disagree: 'the assessments disagree',
  forYear: (year) => `for ${year}`,
  regrouped: (before, after) => `Merged, divided, new or gone: ${before} → ${after}`,
  none: 'none',
  target: (id, area) => `Target with the code “${id}”, ${area}`,
  wholeRegister: 'all units',
  reached: (reached, dueCount) => `${reached} of ${say(dueCount)} due`,
  notMeasured: 'not applicable',
  statuses: {
    'different-units': 'not compared, since the two reports measured other units',
    'not-measured': 'not compared, since one of the two reports did not measure it',
  },
};
