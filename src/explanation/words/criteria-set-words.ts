import type { AssessmentBasis } from '../../assessment/submitted-assessment';
import type { CriteriaSet } from '../../criteria-set/criteria-set';
import type { CriteriaSetField, CriterionField } from '../../criteria-set/criteria-set-changes';
import type { EffectivityOutcome, EffectivityReason } from '../../criteria-set/effectivity';

/** Everything that is said of criteria sets, and of the change from one to another, in one language. */
export interface CriteriaSetWords {
  readonly edition: (name: string, revision: string) => string;
  readonly statuses: Readonly<Record<CriteriaSet['status'], string>>;
  readonly outcomes: Readonly<Record<EffectivityOutcome, (day: string) => string>>;
  readonly reasons: Readonly<Record<EffectivityReason, (replacing: string) => string>>;
  readonly from: (day: string) => string;
  readonly until: (day: string) => string;
  readonly setChanged: (fields: string) => string;
  readonly reordered: string;
  readonly setFields: Readonly<Record<CriteriaSetField, string>>;
  readonly added: (criterion: string) => string;
  readonly removed: (criterion: string) => string;
  readonly changed: (criterion: string, fields: string) => string;
  readonly criterionFields: Readonly<Record<CriterionField, string>>;
  readonly carriedOver: (from: string, to: string, crosswalk: string) => string;
  readonly coverage: (old: string, fresh: string) => string;
  readonly carried: Readonly<
    Record<AssessmentBasis, (met: string, notMet: string, unknown: string) => string>
  >;
}
