import type { PlainDate } from '../foundation/value/plain-date';
import type { Origin } from '../foundation/value/provenance';
import type { PolicyReference } from '../recognition/recognition-policy';
import type { UnitId } from '../unit/unit';

/**
 * Says whether a unit holds the title on a day, by what was on record on another.
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
  /** Whether it holds the title; `not-applicable` where there is no such unit on the day. */
  readonly outcome: 'recognised' | 'not-recognised' | 'undetermined' | 'not-applicable';
  /** Why. */
  readonly reason: StandingReason;
  /** The day of the recognition it rests on, or rested on; absent where there was none. */
  readonly recognisedOn?: PlainDate;
  /** The latest assessment year for which the title was given or maintained; absent where there was none. */
  readonly forYear?: number;
  /** The last day on which this can stand as it is by time alone; absent where there is no such day. */
  readonly until?: PlainDate;
  /** The units whose titles this unit took over, or that took the place of one that ended; ordered by id. */
  readonly relatedUnitIds?: readonly UnitId[];
  /** The events of the unit on which it rests, in the order in which they took effect. */
  readonly eventIds: readonly string[];
  /** The edition of the policy, and on what it rests. */
  readonly policy: PolicyReference & {
    /** Whether the policy is published, inferred from practice, or the host's own. */
    readonly origin: Origin;
  };
}

/**
 * Says why a unit stands as it does; each reason belongs to one outcome.
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
 * Says why a unit holds the title: it was given, maintained, kept with a warning, is due to be revoked but was not,
 * or came from former units.
 *
 * @category Standing
 */
export type HeldReason =
  | 'decided'
  | 'maintained'
  | 'kept-with-warning'
  | 'revocation-due'
  | 'inherited';

/**
 * Says why it is open whether a unit holds the title.
 *
 * @category Standing
 */
export type OpenReason = 'no-published-rule' | 'unit-succeeded' | 'contradictory-events';

/**
 * Says why there is no unit to hold a title.
 *
 * @category Standing
 */
export type AbsentReason =
  | 'unit-ended'
  | 'unit-not-yet'
  | 'unit-not-known'
  | 'level-holds-no-title';
