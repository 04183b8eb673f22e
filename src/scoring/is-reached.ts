import { notParsed } from '../foundation/issue/not-parsed';
import { isBound, isWithin } from '../foundation/value/bound';
import type { CutOff } from './scoring-scheme';

/** Tells whether a cut-off is reached, by how far a score is above it. */
export function isReached(cutOff: CutOff, above: number): boolean {
  const { bound = 'at-least' } = cutOff;
  return isBound(bound)
    ? isWithin(bound, above)
    : notParsed(cutOff, 'scheme', 'parseScoringScheme');
}
