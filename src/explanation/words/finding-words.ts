import type { CriterionStatus } from '../../evaluation/criterion-status';
import type { FindingReason } from '../../evaluation/finding';

/** Everything that is said of criteria and their findings in one language. */
export interface FindingWords {
  readonly statuses: Readonly<Record<CriterionStatus, string>>;
  readonly reasons: Readonly<Record<FindingReason, string>>;
  readonly criterion: (name: string) => string;
  readonly override: (authority: string, day: string) => string;
  readonly overrideNotApplied: (authority: string, day: string) => string;
  readonly carriedFrom: (criterionIds: string) => string;
  readonly absent: string;
}
