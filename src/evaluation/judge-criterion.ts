import type { CheckedEntry } from '../assessment/assessment';
import type { Criterion } from '../criteria-set/criteria-set';
import type { PlainDate } from '../foundation/value/plain-date';
import { applyOverride } from './apply-override';
import type { Finding } from './finding';
import { findingOf } from './finding-of';
import { judgeEntry } from './judge-entry';

/** Judges a criterion by what was found for it, and by what an authority decided against that. */
export function judgeCriterion(
  criterion: Criterion,
  entry: CheckedEntry | undefined,
  asOf: PlainDate,
): Finding {
  const judgement = judgeEntry(criterion, entry, asOf);
  const override = entry?.override;
  return findingOf(
    criterion.id,
    override === undefined ? judgement : applyOverride(judgement, override, asOf),
  );
}
