import type { AssessmentBasis } from '../assessment/submitted-assessment';
import type { CriteriaSetReference } from '../criteria-set/criteria-set';
import type { GateName } from '../recognition/gate-finding';
import type { PolicyReference } from '../recognition/recognition-policy';
import type { UnitId } from '../unit/unit';
import type { CountBounds } from './count-bounds';

/**
 * Ranks the units that are not eligible yet, confirmed and projected results apart.
 *
 * @category Roll-up
 */
export interface CandidateRanking {
  /** The editions of the policies that decided, the earliest in force first; none where there is no unit. */
  readonly policies: readonly PolicyReference[];
  /** The units by confirmed results. */
  readonly confirmed: CandidateList;
  /** The units by projected results. */
  readonly projected: CandidateList;
}

/**
 * Lists the units that are not eligible yet by results of one basis.
 *
 * @category Roll-up
 */
export interface CandidateList {
  /** The nearest to the title first, and those that are as near by unit id. */
  readonly candidates: readonly Candidate[];
  /**
   * The units that no further criterion met would make eligible, by unit id: one that the policy demands does not
   * apply, nothing applies, or the policy does not fit the set.
   */
  readonly withoutPlan: readonly UnitId[];
  /** The units that do not pass a gate of the policy and so are not assessed, by unit id. */
  readonly notAssessed: readonly BlockedUnit[];
}

/**
 * Names a unit that no further criterion met would make eligible while it does not pass a gate.
 *
 * @category Roll-up
 */
export interface BlockedUnit {
  /** The unit. */
  readonly unitId: UnitId;
  /** The gates that are not passed. */
  readonly blockedBy: readonly GateName[];
}

/**
 * Says how near a unit is to the title.
 *
 * @category Roll-up
 */
export interface Candidate {
  /** The unit. */
  readonly unitId: UnitId;
  /** The year the assessment is for. */
  readonly assessmentYear: number;
  /** Whether its results are confirmed or only projected. */
  readonly basis: AssessmentBasis;
  /** The edition of the criteria set it was judged by. */
  readonly criteriaSet: CriteriaSetReference;
  /** Its place: one more than the number of units that are nearer, so that units as near share it. */
  readonly rank: number;
  /** How many criteria it must still meet at the least, if what is unknown turns out well, and if badly. */
  readonly missing: CountBounds;
  /**
   * Whether both bounds can come true; `false` where a policy of many lists leaves too many ways open to try, and the
   * bounds are as wide as the counts allow.
   */
  readonly isExact: boolean;
  /**
   * Whether a criterion that may yet prove not applicable can leave nothing that would make the unit eligible: one that
   * the policy demands, or the last one. The bounds are those of the ways that are then left.
   */
  readonly mayBeOutOfReach: boolean;
  /** The gates of which it is not known whether they are passed: the bounds hold only if they are. Absent where none is. */
  readonly onlyIf?: readonly GateName[];
}
