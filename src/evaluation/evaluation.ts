import type { AssessmentMention } from '../assessment/assessment-record';
import type { GateAnswer } from '../assessment/gate-answer';
import type { AssessmentBasis, AssessmentResults } from '../assessment/submitted-assessment';
import type { CriteriaSetReference } from '../criteria-set/criteria-set';
import type { PlainDate } from '../foundation/value/plain-date';
import type { UnitId } from '../unit/unit';
import type { Finding } from './finding';

/**
 * Says how every criterion stands for one unit and one year, as plain data that can be stored.
 *
 * @category Evaluation
 */
export interface Evaluation extends AssessmentMention {
  /** Whether every criterion was answered for itself or only counted. */
  readonly kind: AssessmentResults['kind'];
  /** The unit that was assessed. */
  readonly unitId: UnitId;
  /** The year the assessment is for. */
  readonly assessmentYear: number;
  /** Whether the results are confirmed or only projected. */
  readonly basis: AssessmentBasis;
  /** The day asked about. */
  readonly asOf: PlainDate;
  /** The edition of the criteria set it was judged by. */
  readonly criteriaSet: CriteriaSetReference;
  /** How many criteria stand how; of a tally the counts are known though single criteria are not. */
  readonly counts: StatusCounts;
  /** How each criterion stands, in the order of the set. */
  readonly findings: readonly Finding[];
  /** What was found for the gates of a policy, as it was given: the policy judges it. Absent where nothing was. */
  readonly gateAnswers?: readonly GateAnswer[];
}

/**
 * Counts criteria by status; together they are all criteria of the set.
 *
 * @category Evaluation
 */
export interface StatusCounts {
  /** How many are met. */
  readonly metCount: number;
  /** How many are not met. */
  readonly notMetCount: number;
  /** How many do not apply. */
  readonly notApplicableCount: number;
  /** Of how many it is not known whether they are met. */
  readonly unknownCount: number;
}
