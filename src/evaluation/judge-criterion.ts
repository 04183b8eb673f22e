import type { CheckedEntry } from '../assessment/assessment';
import type { Criterion } from '../criteria-set/criteria-set';
import type { PlainDate } from '../foundation/plain-date';
import { applyOverride } from './apply-override';
import type { Finding } from './finding';
import { judgeEntry } from './judge-entry';

/** Judges a criterion by what was found for it, and by what an authority decided against that. */
export function judgeCriterion(
  criterion: Criterion,
  entry: CheckedEntry | undefined,
  asOf: PlainDate,
): Omit<Finding, 'criterionId'> {
  const judgement = judgeEntry(criterion, entry, asOf);
  return entry?.override === undefined ? judgement : applyOverride(judgement, entry.override, asOf);
}
