import type { PlainDate } from '../foundation/value/plain-date';
import type { Origin } from '../foundation/value/provenance';
import type { PolicyReference } from '../recognition/recognition-policy';
import type { UnitId } from '../unit/unit';

/**
 * Describes whether a unit has the title on a day, by what was on record on another.
 *
 * Where a rule is not public, two answers are computed: with the mildest rule, and with the one that ends the title. The
 * outcome is `undetermined` where they differ in it. State, mark and deadlines are those of the mildest rule, and `openRule`
 * gives what would be different under the other.
 *
 * @category Standing
 */
export interface Standing {
  /** The unit. */
  readonly unitId: UnitId;
  /** The day asked about. */
  readonly asOf: PlainDate;
  /** The day whose records count. */
  readonly knownAt: PlainDate;
  /** Whether it has the title; `not-applicable` where no unit of a level with titles exists on the day. */
  readonly outcome: 'recognised' | 'not-recognised' | 'undetermined' | 'not-applicable';
  /** Why. */
  readonly reason: StandingReason;
  /** The state of the title. */
  readonly state: TitleState;
  /** What is on record against the title beside its state; absent where there is nothing. */
  readonly mark?: TitleMark;
  /** What the title rests on, or rested on when it ended; absent where there was none. */
  readonly restsOn?: TitleGround;
  /** The day of the recognition it rests on, or rested on; absent where there was none. */
  readonly recognisedOn?: PlainDate;
  /** The latest year for which the title was given or maintained; absent where there was none. */
  readonly forYear?: number;
  /** The days after which time alone changes the state or the mark, the earliest first. */
  readonly deadlines: readonly StandingDeadline[];
  /** What a rule that is not public leaves open; absent where every possible rule leads to the same state and mark. */
  readonly openRule?: OpenRule;
  /**
   * Present where more mixtures of mild and strict rules are possible than the 1,024 that were tried, none of which decided otherwise:
   * the outcome is left open, and one that was not tried may decide otherwise.
   */
  readonly stoppedBy?: 'search-limit';
  /** The units whose titles this unit took over, or that took the place of one that ended; ordered by id. */
  readonly relatedUnitIds?: readonly UnitId[];
  /** The events of the unit on which it rests, in the order in which they took effect. */
  readonly eventIds: readonly string[];
  /** Events that a careful reader should look at, in the order in which they took effect. */
  readonly notes: readonly StandingNote[];
  /** The editions of the policies that decided, the earliest in force first. */
  readonly policies: readonly AppliedMaintenancePolicy[];
}

/**
 * Names the edition of a maintenance policy that decided, and on what it rests.
 *
 * @category Standing
 */
export interface AppliedMaintenancePolicy extends PolicyReference {
  /** Whether the policy is published, inferred from practice, or the host's own. */
  readonly origin: Origin;
}

/**
 * Names the state of a title; `ended-by-rule` by what a policy makes of time or of a failed review, `ended-by-decision` by what
 * an authority decided.
 *
 * @category Standing
 */
export type TitleState = 'none' | 'held' | 'suspended' | 'ended-by-rule' | 'ended-by-decision';

/**
 * Names what is on record against a title that is held or suspended.
 *
 * @category Standing
 */
export type TitleMark = 'warning' | 'revocation-due';

/**
 * Names what a title rests on: a recognition, a later review that maintained it, or the titles of former units.
 *
 * @category Standing
 */
export type TitleGround = 'recognised' | 'maintained' | 'inherited';

/**
 * Gives a day after which something follows by time alone: the decision on a yearly review is missed, the term of the title is
 * over, or the days for repair are.
 *
 * @category Standing
 */
export interface StandingDeadline {
  /** The last day on which nothing has changed yet. */
  readonly on: PlainDate;
  /** What is due by then. */
  readonly kind: 'review' | 'term' | 'repair';
  /** The year under review; absent for the other kinds. */
  readonly year?: number;
}

/**
 * Names what has no published rule, and how the title stands under the strictest one.
 *
 * @category Standing
 */
export interface OpenRule {
  /** What has no published rule. */
  readonly kind: StandingDeadline['kind'] | 'failed-review' | 'succession';
  /** The day on which it happened: the last day of a deadline, or the day of the decision or the succession. */
  readonly on: PlainDate;
  /** The year under review; absent where it is about none. */
  readonly year?: number;
  /** The state of the title under the strictest rule. */
  readonly state: TitleState;
  /** The mark under the strictest rule. */
  readonly mark?: TitleMark;
}

/**
 * Points out an event that did less than it says, or that deserves a look.
 *
 * @category Standing
 */
export interface StandingNote {
  /** What is to be noted. */
  readonly code: StandingNoteCode;
  /** The unit in whose history the event is. */
  readonly unitId: UnitId;
  /** The event. */
  readonly eventId: string;
  /** The day of the event. */
  readonly on: PlainDate;
}

/**
 * Names what is to be noted of an event:
 *
 * - `history/late-on-earlier-year`: it decides on a year before the one that counts by now, and did not restore or end the title;
 * - `history/after-term`: it maintains or reinstates a title whose term was over; only a new recognition helps;
 * - `history/after-end`: it concerns a title that an authority had ended; only a new recognition helps;
 * - `history/suspended-after-end`: it suspends a title that had ended by rule;
 * - `history/before-recognition`: it concerns a title of which no recognition is on record;
 * - `history/deferred-after-due`: it puts off a review whose day had passed;
 * - `history/decision-withdrawn`: it was withdrawn and counts as if it had never been; deadlines went on meanwhile;
 * - `history/registration-too-late`: it recognises a unit that registered too late;
 * - `history/registration-not-on-record`: it recognises a unit of which no registration is on record.
 *
 * @category Standing
 */
export type StandingNoteCode =
  | 'history/late-on-earlier-year'
  | 'history/after-term'
  | 'history/after-end'
  | 'history/suspended-after-end'
  | 'history/before-recognition'
  | 'history/deferred-after-due'
  | 'history/decision-withdrawn'
  | 'history/registration-too-late'
  | 'history/registration-not-on-record';

/**
 * Names why a unit has its standing; each reason belongs to one outcome.
 *
 * @category Standing
 */
export type StandingReason =
  | HeldReason
  | 'no-decision'
  | 'suspended'
  | 'lapsed'
  | 'revoked'
  | 'predecessors-not-recognised'
  | OpenReason
  | AbsentReason;

/**
 * Names why a unit has the title: it was given, maintained or came from former units; its next review is pending; it is kept
 * with a warning, or due to be revoked but was not.
 *
 * @category Standing
 */
export type HeldReason =
  | 'decided'
  | 'maintained'
  | 'inherited'
  | 'review-pending'
  | 'kept-with-warning'
  | 'revocation-due';

/**
 * Names why it is open whether a unit has the title.
 *
 * @category Standing
 */
export type OpenReason = 'no-published-rule' | 'unit-succeeded';

/**
 * Names why there is no unit to have a title.
 *
 * @category Standing
 */
export type AbsentReason =
  | 'unit-ended'
  | 'unit-not-yet'
  | 'unit-not-known'
  | 'level-holds-no-title';
