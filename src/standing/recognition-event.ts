import type { AssessmentBasis } from '../assessment/submitted-assessment';
import type { CriteriaSetReference } from '../criteria-set/criteria-set';
import type { Unbranded } from '../foundation/reading/unbranded';
import type { PlainDate } from '../foundation/value/plain-date';
import type { VerdictOutcome } from '../recognition/verdict';
import type { UnitId } from '../unit/unit';
import type { Consequence } from './maintenance-policy';

/**
 * Holds what is on record of a unit and its title. The standing of the unit is computed from it, never stored.
 *
 * @category Standing
 */
export interface RecognitionHistory {
  /** The unit. */
  readonly unitId: UnitId;
  /** Everything on record, in any order. */
  readonly events: readonly RecognitionEvent[];
}

/**
 * Gives a `RecognitionHistory` as a host writes it for `parseRecognitionHistory`, with plain strings as ids and days.
 *
 * @category Standing
 */
export type RecognitionHistoryInput = Unbranded<RecognitionHistory>;

/**
 * Names something that an authority did, or that was done on the way to its decision.
 *
 * @category Standing
 */
export type RecognitionEvent =
  | RegisteredEvent
  | AssessedEvent
  | RecognisedEvent
  | MaintainedEvent
  | NotMaintainedEvent
  | ReviewDeferredEvent
  | SuspendedEvent
  | ReinstatedEvent
  | RevokedEvent
  | WithdrawnEvent;

/**
 * Holds what every event has: the day it takes effect, and the day from which it is on record.
 *
 * @category Standing
 */
export interface EventBase {
  /** Identifies the event within its history. */
  readonly id: string;
  /** The day on which it takes effect. */
  readonly on: PlainDate;
  /** The day on which it came on record; `on` where absent. */
  readonly recordedOn?: PlainDate;
  /** The document, such as the number of a decision. */
  readonly instrument?: string;
  /** Who decided; free text. */
  readonly authority?: string;
}

/**
 * Says that a unit registered to be built to the model ("đăng ký"); it changes no standing.
 *
 * @category Standing
 */
export interface RegisteredEvent extends EventBase {
  /** Tells the kinds of event apart. */
  readonly kind: 'registered';
  /** The assessment year it registered for. */
  readonly forYear: number;
}

/**
 * Says that a unit was assessed ("thẩm định, xét"); it changes no standing, whatever came out.
 *
 * @category Standing
 */
export interface AssessedEvent extends EventBase {
  /** Tells the kinds of event apart. */
  readonly kind: 'assessed';
  /** The assessment year. */
  readonly forYear: number;
  /** Whether the results were confirmed or only projected ("dự kiến đạt"). */
  readonly basis: AssessmentBasis;
  /** What came out; absent where it is not on record. */
  readonly outcome?: VerdictOutcome;
  /** The criteria set; absent where it is not on record. */
  readonly criteriaSet?: CriteriaSetReference;
}

/**
 * Says that the authority gave the title: for the first time ("công nhận") or anew ("công nhận lại").
 *
 * @category Standing
 */
export interface RecognisedEvent extends EventBase {
  /** Tells the kinds of event apart. */
  readonly kind: 'recognised' | 're-recognised';
  /** The assessment year, which is not the year of the decision. */
  readonly forYear: number;
  /** The criteria set; absent where it is not on record. */
  readonly criteriaSet?: CriteriaSetReference;
}

/**
 * Says that the authority found the title maintained in a yearly review ("duy trì, giữ vững").
 *
 * @category Standing
 */
export interface MaintainedEvent extends EventBase {
  /** Tells the kinds of event apart. */
  readonly kind: 'maintained';
  /** The assessment year. */
  readonly forYear: number;
  /** The criteria set, which need not be that of the recognition; absent where it is not on record. */
  readonly criteriaSet?: CriteriaSetReference;
}

/**
 * Says that the authority found the title not maintained in a yearly review.
 *
 * @category Standing
 */
export interface NotMaintainedEvent extends EventBase {
  /** Tells the kinds of event apart. */
  readonly kind: 'not-maintained';
  /** The assessment year. */
  readonly forYear: number;
  /** The criteria set; absent where it is not on record. */
  readonly criteriaSet?: CriteriaSetReference;
  /** What the decision itself says follows; absent where it does not say, so that the policy answers. */
  readonly consequence?: Consequence;
}

/**
 * Records that the authority put off the review of a year. After the day on which that review was due it changes nothing.
 *
 * @category Standing
 */
export interface ReviewDeferredEvent extends EventBase {
  /** Tells the kinds of event apart. */
  readonly kind: 'review-deferred';
  /** The year whose review is put off. */
  readonly forYear: number;
  /** The last day on which its decision may still come. */
  readonly until: PlainDate;
}

/**
 * Records that the authority suspended the title.
 *
 * @category Standing
 */
export interface SuspendedEvent extends EventBase {
  /** Tells the kinds of event apart. */
  readonly kind: 'suspended';
  /** The year for whose review it was decided; absent where it was decided for another cause. */
  readonly forYear?: number;
  /** The last day for repair; absent where the decision sets none. */
  readonly repairBy?: PlainDate;
}

/**
 * Records that the authority lifted a suspension, or restored a title that a rule had ended.
 *
 * @category Standing
 */
export interface ReinstatedEvent extends EventBase {
  /** Tells the kinds of event apart. */
  readonly kind: 'reinstated';
}

/**
 * Says that the authority revoked the title ("thu hồi").
 *
 * @category Standing
 */
export interface RevokedEvent extends EventBase {
  /** Tells the kinds of event apart. */
  readonly kind: 'revoked';
}

/**
 * Says that another event no longer counts: the authority took its decision back, or it was recorded in error.
 *
 * From its own day on the other event counts as if it had never been; an error has the day of the other event.
 *
 * @category Standing
 */
export interface WithdrawnEvent extends EventBase {
  /** Tells the kinds of event apart. */
  readonly kind: 'withdrawn';
  /** The event that no longer counts. */
  readonly eventId: string;
}
