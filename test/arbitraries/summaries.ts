import fc from 'fast-check';
import type { AreaSummary, OutcomeCounts } from 'model-ward-rules';

const outcomes = (unitCount: number): fc.Arbitrary<OutcomeCounts> =>
  fc.tuple(fc.nat(unitCount), fc.nat(unitCount), fc.nat(unitCount)).map(([a, b, c]) => {
    const [first, second, third] = [a, b, c].sort((x, y) => x - y) as [number, number, number];
    return {
      eligibleCount: first,
      notEligibleCount: second - first,
      undeterminedCount: third - second,
    };
  });

/** Summaries that count no more wards than there are. */
export const areaSummary = (maxWardCount = 300): fc.Arbitrary<AreaSummary> =>
  fc.nat(maxWardCount).chain((unitCount) =>
    fc
      .tuple(
        fc.tuple(fc.nat(unitCount), fc.nat(unitCount)),
        partition(unitCount),
        fc.nat(unitCount),
        outcomes(unitCount),
        outcomes(unitCount),
      )
      .map(([registered, standings, maintained, confirmed, projected]) => ({
        unitCount,
        registeredCount: Math.max(...registered),
        newlyBuiltCount: Math.min(...registered),
        ...standings,
        maintainedCount: Math.min(standings.recognisedCount, maintained),
        confirmed,
        projected,
      })),
  );

/** How wards stand; those left over never held the title. */
const partition = (unitCount: number) =>
  fc
    .tuple(fc.nat(unitCount), fc.nat(unitCount), fc.nat(unitCount), fc.nat(unitCount))
    .map((cuts) => {
      const [a, b, c, d] = cuts.sort((x, y) => x - y) as [number, number, number, number];
      return {
        recognisedCount: a,
        suspendedCount: b - a,
        lapsedCount: c - b,
        standingUndeterminedCount: d - c,
      };
    });
