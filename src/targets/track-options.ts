import type { Unbranded } from '../foundation/reading/unbranded';
import type { PlainDate } from '../foundation/value/plain-date';
import type { TrackLadder } from './track-ladder';
import type { TrackBaseline } from './track-status';

/**
 * Says how the path to what is due runs, and how far behind it makes which status.
 *
 * @category Targets
 */
export interface TrackOptions {
  /** Which part of the expected gain makes which status; `defaultTrackLadder` where absent. */
  readonly ladder?: TrackLadder;
  /**
   * The days on which decisions come, one at least, in any order: between them nothing more is expected. The straight path where
   * absent, which expects a part of a unit every day.
   */
  readonly decisionDays?: readonly PlainDate[];
}

/**
 * Gives `TrackOptions` as a host writes them for `parseTrackOptions`, with plain strings as days.
 *
 * @category Targets
 */
export type TrackOptionsInput = Unbranded<TrackOptions>;

/**
 * Gives a `TrackBaseline` as a host writes it for `parseTrackBaseline`, with a plain string as its day.
 *
 * @category Targets
 */
export type TrackBaselineInput = Unbranded<TrackBaseline>;
