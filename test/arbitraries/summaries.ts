import fc from 'fast-check';
import type { AreaSummary, OutcomeCounts } from 'model-ward-rules';

const outcomes = (wardCount: number): fc.Arbitrary<OutcomeCounts> =>
  fc.tuple(fc.nat(wardCount), fc.nat(wardCount), fc.nat(wardCount)).map(([a, b, c]) => {
    const [first, second, third] = [a, b, c].sort((x, y) => x - y) as [number, number, number];
    return {
      eligibleCount: first,
      notEligibleCount: second - first,
      undeterminedCount: third - second,
    };
  });

/** Summaries that count no more wards than there are. */
export const areaSummary = (maxWardCount = 300): fc.Arbitrary<AreaSummary> =>
  fc.nat(maxWardCount).chain((wardCount) =>
    fc
      .tuple(
        fc.tuple(fc.nat(wardCount), fc.nat(wardCount)),
        partition(wardCount),
        fc.nat(wardCount),
        outcomes(wardCount),
        outcomes(wardCount),
      )
      .map(([registered, standings, maintained, confirmed, projected]) => ({
        wardCount,
        registeredCount: Math.max(...registered),
        newlyBuiltCount: Math.min(...registered),
        ...standings,
        maintainedCount: Math.min(standings.recognisedCount, maintained),
        confirmed,
        projected,
      })),
  );

/** How wards stand; those left over never held the title. */
const partition = (wardCount: number) =>
  fc
    .tuple(fc.nat(wardCount), fc.nat(wardCount), fc.nat(wardCount), fc.nat(wardCount))
    .map((cuts) => {
      const [a, b, c, d] = cuts.sort((x, y) => x - y) as [number, number, number, number];
      return {
        recognisedCount: a,
        suspendedCount: b - a,
        lapsedCount: c - b,
        standingUndeterminedCount: d - c,
      };
    });
