import { notParsed } from '../foundation/issue/not-parsed';
import type { CutOff } from './scoring-scheme';

/** How high a cut-off is among those of its kind. */
export function heightOf(cutOff: CutOff): number {
  switch (cutOff.kind) {
    case 'points':
      return cutOff.points;
    case 'share':
      return cutOff.percent;
    default:
      return notParsed(cutOff satisfies never, 'scheme', 'parseScoringScheme');
  }
}
