import type { AssessmentMention } from '../assessment/assessment-record';
import type { AssessmentBasis } from '../assessment/submitted-assessment';
import type { CriteriaSetReference } from '../criteria-set/criteria-set';
import type { StatusCounts } from '../evaluation/evaluation';
import type { Finding } from '../evaluation/finding';
import type { PlainDate } from '../foundation/value/plain-date';
import type { Origin } from '../foundation/value/provenance';
import type { UnitId } from '../unit/unit';
import type { GateFinding } from './gate-finding';
import type { PolicyReference } from './recognition-policy';

/**
 * Says whether a unit's results meet a policy. Only a recorded decision of an authority makes it recognised. Comparing
 * `outcome` narrows the reason and the lists.
 *
 * @category Recognition
 */
export type Verdict =
  | EligibleVerdict
  | NotEligibleVerdict
  | UndeterminedVerdict
  | NotAssessedVerdict;

/**
 * Says that the results meet the policy, whatever the unknown criteria turn out to be.
 *
 * @category Recognition
 */
export interface EligibleVerdict extends VerdictHead {
  /** The results meet the policy. */
  readonly outcome: 'eligible';
  /** Why. */
  readonly reason: 'rule-met';
  /** The criteria met that the policy asks for, in the order of the set; empty where a tally does not name them. */
  readonly decidedBy: readonly string[];
  /** Nothing is missing. */
  readonly gaps: readonly [];
}

/**
 * Says that the results do not meet the policy, whatever the unknown criteria turn out to be.
 *
 * @category Recognition
 */
export interface NotEligibleVerdict extends VerdictHead {
  /** The results do not meet the policy. */
  readonly outcome: 'not-eligible';
  /** Why. */
  readonly reason: 'rule-not-met';
  /** The criteria not met that decided it, in the order of the set; empty where a tally does not name them. */
  readonly decidedBy: readonly string[];
  /** What is missing, in the order of the set. */
  readonly gaps: readonly Gap[];
}

/**
 * Says that what is not known could still change the answer, or that the policy cannot be applied.
 *
 * @category Recognition
 */
export interface UndeterminedVerdict extends VerdictHead {
  /** The answer is open. */
  readonly outcome: 'undetermined';
  /** Why. */
  readonly reason: UndeterminedReason;
  /** Nothing is decided. */
  readonly decidedBy: readonly [];
  /** What is already known to be missing, in the order of the set. */
  readonly gaps: readonly Gap[];
}

/**
 * Says that the unit does not pass a gate of the policy: it is not assessed, whatever its criteria. That is neither
 * eligible nor not eligible.
 *
 * @category Recognition
 */
export interface NotAssessedVerdict extends VerdictHead {
  /** The unit is not assessed. */
  readonly outcome: 'not-assessed';
  /** Why; `gates` says which. */
  readonly reason: 'gate-failed';
  /** No criterion decides. */
  readonly decidedBy: readonly [];
  /** No criterion is asked for. */
  readonly gaps: readonly [];
}

/**
 * Names what every verdict has, whatever its outcome.
 *
 * @category Recognition
 */
export interface VerdictHead extends AssessmentMention {
  /** The unit that was assessed. */
  readonly unitId: UnitId;
  /** The year the assessment is for. */
  readonly assessmentYear: number;
  /** Whether this rests on confirmed or only on projected results. */
  readonly basis: AssessmentBasis;
  /** The day asked about. */
  readonly asOf: PlainDate;
  /** How many criteria have which status. */
  readonly counts: StatusCounts;
  /** How each gate of the policy stands, in its order; empty where the policy has none. */
  readonly gates: readonly GateFinding[];
  /** The criteria of which nothing is known, in the order of the set. */
  readonly unknownCriterionIds: readonly string[];
  /** The edition of the criteria set the unit was judged by. */
  readonly criteriaSet: CriteriaSetReference;
  /** The edition of the policy, and where it comes from. */
  readonly policy: PolicyReference & {
    /** Whether the policy is published, inferred from practice, or the host's own. */
    readonly origin: Origin;
  };
}

/**
 * Gives the answers: what is not known may still turn an undetermined one into any other.
 *
 * @category Recognition
 */
export type VerdictOutcome = Verdict['outcome'];

/**
 * Gives the reason of a verdict; each belongs to one outcome.
 *
 * @category Recognition
 */
export type VerdictReason = Verdict['reason'];

/**
 * Gives the reason why a verdict is undetermined.
 *
 * @category Recognition
 */
export type UndeterminedReason =
  | 'unknown-gates'
  | 'gate-answers-do-not-fit'
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
