import type { RowClaim } from '../table/contradictions';
import type { Doubt } from '../table/saying';
import type { ReadEvent } from './read-event';

/** What the texts around an event may contradict: a registration and a projected result are not established anyway. */
export function claimOf({ kind, basis, forYear, on }: ReadEvent, saysKind: boolean): RowClaim {
  const expected: readonly Doubt[] =
    kind === 'revoked' || kind === 'not-maintained'
      ? ['revoked']
      : kind === 'withdrawn'
        ? ['cancelled', 'withdrawn', 'revoked']
        : [];
  return {
    isConfirmed: kind !== 'registered' && basis !== 'projected',
    // A decision of a year is often about the year before, and either may stand in a title.
    years: [forYear, typeof on === 'string' ? Number(on.slice(0, 4)) : undefined].filter(
      (year) => typeof year === 'number',
    ),
    expected,
    // A list of several kinds of decision names them in its title.
    expectedOfHeadings: saysKind ? ['cancelled', 'withdrawn', 'revoked'] : expected,
  };
}
