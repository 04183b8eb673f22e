import { frozen } from '../foundation/text/frozen';

/**
 * Says which part of the expected gain makes which status. Each bound belongs to the better status, and a gain below the
 * last is `moving-away`.
 *
 * @category Targets
 */
export interface TrackLadder {
  /** The least part of the expected gain that is `on-track`. @unit percent @range from -10,000 to 10,000, at most two decimals */
  readonly onTrackPercent: number;
  /** The least part that is `at-risk`. @unit percent */
  readonly atRiskPercent: number;
  /** The least part that is `off-track`. @unit percent */
  readonly offTrackPercent: number;
}

/**
 * Gives the ladder used where the host names none: 95 %, 60 %, 0 %. It is this library's choice; no document of the
 * programme sets one.
 *
 * @category Targets
 */
export const defaultTrackLadder: TrackLadder = /* @__PURE__ */ frozen({
  onTrackPercent: 95,
  atRiskPercent: 60,
  offTrackPercent: 0,
});
