/**
 * Says which part of the expected gain makes which status. Each bound belongs to the better status, and a gain below the
 * last is `moving-away`.
 *
 * @category Targets
 */
export interface TrackLadder {
  /** The least part of the expected gain that is `on-track`. @unit hundredths of a percent: 9500 is 95 % */
  readonly onTrackBasisPoints: number;
  /** The least part that is `at-risk`. @unit hundredths of a percent */
  readonly atRiskBasisPoints: number;
  /** The least part that is `off-track`. @unit hundredths of a percent */
  readonly offTrackBasisPoints: number;
}

/**
 * Gives the ladder used where the host names none: 95 %, 60 %, 0 %. It is this library's choice; no document of the
 * programme sets one.
 *
 * @category Targets
 */
export const defaultTrackLadder: TrackLadder = {
  onTrackBasisPoints: 95_00,
  atRiskBasisPoints: 60_00,
  offTrackBasisPoints: 0,
};
