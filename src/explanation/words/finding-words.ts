import type { CriterionStatus } from '../../evaluation/criterion-status';
import type { FindingReason } from '../../evaluation/finding';

/** A decision of an authority, every part of it written out. */
export interface OverrideWords {
  readonly authority: string;
  readonly day: string;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
}

/** Everything that is said of criteria and their findings in one language. */
export interface FindingWords {
  readonly statuses: Readonly<Record<CriterionStatus, string>>;
  readonly reasons: Readonly<Record<FindingReason, string>>;
  readonly criterion: (name: string) => string;
  readonly place: (position: number) => string;
  readonly coded: (id: string) => string;
  readonly part: (position: number) => string;
  readonly codedPart: (id: string) => string;
  readonly partsMet: (metCount: number, applicableCount: number) => string;
  /** The same where a number of parts must be met. */
  readonly partsMetOf: (metCount: number, applicableCount: number, requiredCount: number) => string;
  /** The same where fewer parts apply than must be met, so that all of those are enough. */
  readonly partsMetOfFewer: FindingWords['partsMetOf'];
  readonly override: (change: OverrideWords) => string;
  /** A decision on another finding than the one there is. */
  readonly overrideNotApplied: (change: OverrideWords, judged: string) => string;
  readonly carriedFrom: (criterionIds: string) => string;
  readonly furtherCriteria: (count: number) => string;
  readonly furtherParts: (count: number) => string;
  readonly absent: string;
  /** How many criteria stand in one way, before and after. */
  readonly countChange: (status: string, before: number, after: number) => string;
  readonly countChanges: (changes: string) => string;
}
