import fc from 'fast-check';
import type { AreaSummary, OutcomeCounts, SummaryYears, UnitCounts } from 'model-ward-rules';

export const years2024: SummaryYears = { from: 2024, to: 2024 };

/** Splits a number of wards into so many parts; what is left over is in none of them. */
const parts = (unitCount: number, partCount: number): fc.Arbitrary<readonly number[]> =>
  fc
    .array(fc.nat(unitCount), { minLength: partCount, maxLength: partCount })
    .map((cuts) => cuts.sort((a, b) => a - b).map((cut, place) => cut - (cuts[place - 1] ?? 0)));

const outcomesOf = (counts: readonly number[]): OutcomeCounts => {
  const [eligibleCount = 0, notEligibleCount = 0, undeterminedCount = 0, notAssessedCount = 0] =
    counts;
  return { eligibleCount, notEligibleCount, undeterminedCount, notAssessedCount };
};

/** Counts of so many wards; the standings left over never held the title. */
const unitCounts = (unitCount: number): fc.Arbitrary<UnitCounts> =>
  fc
    .tuple(fc.nat(unitCount), parts(unitCount, 4), parts(unitCount, 8), fc.nat(), fc.nat())
    .map(([registeredCount, standings, verdicts, a, b]) => {
      const [recognised = 0, suspended = 0, lapsed = 0, open = 0] = standings;
      const maintainedCount = a % (recognised + 1);
      return {
        unitCount,
        registeredCount,
        recognisedCount: recognised,
        maintainedCount,
        inheritedCount: b % (recognised - maintainedCount + 1),
        suspendedCount: suspended,
        lapsedCount: lapsed,
        standingUndeterminedCount: open,
        confirmed: outcomesOf(verdicts.slice(0, 4)),
        projected: outcomesOf(verdicts.slice(4)),
      };
    });

/** Adds counts, key by key. */
export const addCounts = <Counts extends object>(a: Counts, b: Counts): Counts =>
  Object.fromEntries(
    Object.entries(a).map(([key, value]) => {
      const other = (b as Record<string, number | object>)[key] as number | object;
      return [
        key,
        typeof value === 'number' ? value + Number(other) : addCounts(value, other as object),
      ];
    }),
  ) as Counts;

/** Possible summaries of 2024: kept wards, new ones, and some of which that is open. */
export const areaSummary = (maxWardCount = 300): fc.Arbitrary<AreaSummary> =>
  fc
    .nat(maxWardCount)
    .chain((unitCount) => parts(unitCount, 2).map((split) => [...split, unitCount]))
    .chain(([kept = 0, fresh = 0, all = 0]) =>
      fc.tuple(unitCounts(kept), unitCounts(fresh), unitCounts(all - kept - fresh)),
    )
    .map(([kept, fresh, open]) => ({
      ...addCounts(addCounts(kept, fresh), open),
      kept,
      new: fresh,
      years: years2024,
    }));
