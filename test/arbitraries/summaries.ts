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
        fc.nat(wardCount),
        fc.nat(wardCount),
        fc.nat(),
        outcomes(wardCount),
        outcomes(wardCount),
      )
      .map(([registeredCount, recognisedCount, seed, confirmed, projected]) => ({
        wardCount,
        registeredCount,
        recognisedCount,
        standingUndeterminedCount: seed % (wardCount - recognisedCount + 1),
        confirmed,
        projected,
      })),
  );
