import type { PlainDate } from '../foundation/value/plain-date';
import type { CountBounds } from '../roll-up/count-bounds';
import type { TrackLadder } from './track-ladder';

/**
 * Says how a count stands against the path from where it began to what is due.
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
  /** The last day on which a decision on what is due can still come; the due day where absent. */
  readonly decidedBy?: PlainDate;
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
 * Describes the path that a count is compared with.
 *
 * @category Targets
 */
export type TrackPath = StraightPath | SteppedPath;

/**
 * Rises by the same number every day: what is assumed where no days of decisions are known.
 *
 * @category Targets
 */
export interface StraightPath {
  /** Tells the paths apart. */
  readonly kind: 'straight';
}

/**
 * Rises on the days of decisions alone, each time to where the straight path has come by then.
 *
 * @category Targets
 */
export interface SteppedPath {
  /** Tells the paths apart. */
  readonly kind: 'stepped';
  /** The last day of decisions that has come; absent before the first, when nothing is asked for yet. */
  readonly lastDecisionOn?: PlainDate;
  /** The next one; absent where none is named. */
  readonly nextDecisionOn?: PlainDate;
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
  /** The path it is compared with. */
  readonly path: TrackPath;
  /** How many the path asks for on the day asked about, rounded down: nobody is late by less than one whole unit. */
  readonly expectedCount: number;
  /** The ladder that was used. */
  readonly ladder: TrackLadder;
}
