import type { Share } from '../../foundation/value/share';

/** Takes a share of a count and drops what is less than a whole one. */
export function shareRoundedDown(count: number, { part, whole }: Share): number {
  const exact = count * part;
  return (exact - (exact % whole)) / whole;
}

/** Takes a share of a count and makes a whole one of what is left over. */
export function shareRoundedUp(count: number, { part, whole }: Share): number {
  return count - shareRoundedDown(count, { part: whole - part, whole });
}
