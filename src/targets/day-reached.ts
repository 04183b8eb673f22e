import { notParsed } from '../foundation/issue/not-parsed';
import type { TrackPath, TrackStatus } from './track-status';

/** The day up to which a path has risen. */
export function dayReached(
  path: TrackPath,
  { baseline, asOf }: Pick<TrackStatus, 'baseline' | 'asOf'>,
): TrackStatus['asOf'] {
  switch (path.kind) {
    case 'straight':
      return asOf;
    case 'stepped':
      return path.lastDecisionOn ?? baseline.on;
    default:
      return notParsed(path satisfies never, 'path', 'computeTrackStatus');
  }
}
