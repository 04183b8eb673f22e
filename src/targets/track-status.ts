import type { PlainDate } from '../foundation/value/plain-date';
import type { CountBounds } from '../roll-up/count-bounds';
import type { TrackLadder } from './track-ladder';

/**
 * Says how a count stands against the straight path from where it began to what is due.
 *
 * @category Targets
 */
export type TrackOutcome = 'achieved' | 'on-track' | 'at-risk' | 'off-track' | 'moving-away';

/**
 * Holds what is compared with the path; the progress that `measureTarget` gives is one.
 *
 * @category Targets
 */
export interface TrackedCount {
  /** How many are reached. */
  readonly reached: CountBounds;
  /** How many are due. */
  readonly dueCount: number;
  /** The day by which they are due. */
  readonly dueOn: PlainDate;
  /** The day asked about. */
  readonly asOf: PlainDate;
}

/**
 * Says where the path begins.
 *
 * @category Targets
 */
export interface TrackBaseline {
  /** The day on which it was counted. */
  readonly on: PlainDate;
  /** How many there were. @range a whole number from 0 */
  readonly count: number;
}

/**
 * Says how a count stands against its path, with what that rests on.
 *
 * @category Targets
 */
export interface TrackStatus extends TrackedCount {
  /** How it stands; `undetermined` where what is open can still change it. */
  readonly outcome: TrackOutcome | 'undetermined';
  /** How it stands if everything open turns out badly. */
  readonly least: TrackOutcome;
  /** How it stands if everything open turns out well. */
  readonly most: TrackOutcome;
  /** Where the path begins. */
  readonly baseline: TrackBaseline;
  /** How many the path asks for on the day asked about, rounded up to a whole number. */
  readonly expectedCount: number;
  /** The ladder that was used. */
  readonly ladder: TrackLadder;
}
