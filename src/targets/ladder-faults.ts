import type { Issue } from '../foundation/issue/issue';
import { trackIssue } from '../foundation/issue/kinds/track';
import type { TrackLadder } from './track-ladder';

const steps = [
  ['onTrackPercent', 'atRiskPercent'],
  ['atRiskPercent', 'offTrackPercent'],
] as const;

/** Finds where a ladder asks more of a worse status. Two equal bounds leave a status out, which a host may want. */
export function ladderFaults(ladder: TrackLadder, path: Issue['path']): readonly Issue[] {
  return steps.flatMap(([better, worse]) => {
    const [betterPercent, worsePercent] = [ladder[better], ladder[worse]];
    return betterPercent >= worsePercent
      ? []
      : [trackIssue('track/ladder-order', [...path, worse], { betterPercent, worsePercent })];
  });
}
