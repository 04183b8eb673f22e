import type { AssessmentBasis } from '../assessment/submitted-assessment';
import type { CriteriaSetReference } from '../criteria-set/criteria-set';
import type { StatusCounts } from '../evaluation/evaluation';
import type { Finding } from '../evaluation/finding';
import type { PlainDate } from '../foundation/value/plain-date';
import type { Origin } from '../foundation/value/provenance';
import type { UnitId } from '../unit/unit';
import type { PolicyReference } from './recognition-policy';

/**
 * Says whether a ward's results meet a policy. Only a recorded decision of an authority makes it recognised.
 *
 * @category Recognition
 */
export interface Verdict {
  /** The unit that was assessed. */
  readonly unitId: UnitId;
  /** The year the assessment is for. */
  readonly assessmentYear: number;
  /** Whether this rests on confirmed or only on projected results. */
  readonly basis: AssessmentBasis;
  /** The day asked about. */
  readonly asOf: PlainDate;
  /** Whether the results meet the policy. */
  readonly outcome: VerdictOutcome;
  /** Why. */
  readonly reason: VerdictReason;
  /** How many criteria stand how. */
  readonly counts: StatusCounts;
  /**
   * The criteria whose findings decided it, in the order of the set: those met that the policy asks for, or those
   * not met that stand in the way. Empty where nothing is decided, and where a tally does not name them.
   */
  readonly decidedBy: readonly string[];
  /** What stands between the unit and the title, in the order of the set; empty where the unit is eligible. */
  readonly gaps: readonly Gap[];
  /** The criteria of which nothing is known, in the order of the set. */
  readonly unknownCriterionIds: readonly string[];
  /** The edition of the criteria set the unit was judged by. */
  readonly criteriaSet: CriteriaSetReference;
  /** The edition of the policy, and on what it rests. */
  readonly policy: PolicyReference & {
    /** Whether the policy is published, inferred from practice, or the host's own. */
    readonly origin: Origin;
  };
}

/**
 * Gives the three answers: what is not known may still turn an undetermined one either way.
 *
 * @category Recognition
 */
export type VerdictOutcome = 'eligible' | 'not-eligible' | 'undetermined';

/**
 * Says why a verdict is as it is.
 *
 * @category Recognition
 */
export type VerdictReason =
  | 'rule-met'
  | 'rule-not-met'
  | 'unknown-criteria'
  | 'no-applicable-criteria'
  | 'policy-does-not-fit';

/**
 * Names something between a unit and the title.
 *
 * @category Recognition
 */
export type Gap = CriterionGap | UnnamedGap;

/**
 * Names a criterion that is not met and that the policy asks for.
 *
 * @category Recognition
 */
export interface CriterionGap {
  /** Tells the kinds of gap apart. */
  readonly kind: 'criterion';
  /** How the criterion stands, with what was measured and how far it is from what is required. */
  readonly finding: Finding;
}

/**
 * Counts criteria that are not met according to a tally which does not name them.
 *
 * @category Recognition
 */
export interface UnnamedGap {
  /** Tells the kinds of gap apart. */
  readonly kind: 'unnamed';
  /** How many criteria. */
  readonly criteriaCount: number;
}
