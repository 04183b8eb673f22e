import fc from 'fast-check';
import type { ScoreCard, ScoringMethod, ScoringRank, ScoringScheme } from 'model-ward-rules';
import { fromPoints, fromShare, proportion, schemeOf } from './schemes';

/** A weight with up to three decimals, 0 among them, small enough that sums often meet. */
const weight: fc.Arbitrary<number> = fc.oneof(
  fc.constantFrom(0, 0.1, 0.2, 0.3, 1, 2, 2.5),
  fc.integer({ min: 0, max: 10_000_000 }).map((thousandths) => thousandths / 1_000),
);

const listed = (ids: readonly string[]) =>
  fc
    .tuple(
      fc.subarray([...ids], { minLength: 1 }),
      fc.array(weight, { minLength: ids.length, maxLength: ids.length }),
    )
    .map(([chosen, weights]) => {
      const list = chosen.map((criterionId, index) => ({
        criterionId,
        weight: weights[index] ?? 0,
      }));
      const [first, ...rest] = list as [(typeof list)[number], ...typeof list];
      return list.some((one) => one.weight > 0) ? list : [{ ...first, weight: 0.5 }, ...rest];
    });

/** Methods of every kind over some of the criteria. */
export const method = (ids: readonly string[]): fc.Arbitrary<ScoringMethod> =>
  fc.oneof(
    fc.constant(proportion),
    listed(ids).map((weights): ScoringMethod => ({ kind: 'weighted', weights })),
    listed(ids).map(
      (list): ScoringMethod => ({
        kind: 'points',
        points: list.map(({ criterionId, weight: points }) => ({ criterionId, points })),
      }),
    ),
  );

function ranksFor(asked: ScoringMethod, heights: readonly number[]): readonly ScoringRank[] {
  const rising = [...new Set(heights)].sort((a, b) => a - b);
  if (asked.kind !== 'points')
    return rising.map((height, index) => fromShare(`rank-${index}`, height / 100));
  const thousandths = asked.points.reduce((sum, { points }) => sum + Math.round(points * 1_000), 0);
  const cutOffs = new Set(rising.map((height) => Math.floor((thousandths * height) / 10_000)));
  return [...cutOffs].map((cutOff, index) => fromPoints(`rank-${index}`, cutOff / 1_000));
}

/** Schemes over some of the criteria, with up to four ranks. */
export const scheme = (ids: readonly string[]): fc.Arbitrary<ScoringScheme> =>
  fc
    .tuple(
      method(ids),
      fc.array(fc.oneof(fc.constantFrom(0, 25_00, 50_00, 100_00), fc.nat(100_00)), {
        maxLength: 4,
      }),
    )
    .map(([asked, heights]) => schemeOf(asked, ranksFor(asked, heights)));

/** Cards with points of some of the criteria, with and without what is taken off, given on top and printed. */
export const scoreCard = (ids: readonly string[]): fc.Arbitrary<ScoreCard> => {
  const entries = fc.array(
    fc.record({ id: fc.constantFrom('late', 'innovation'), points: weight }),
    {
      maxLength: 2,
    },
  );
  return fc.record(
    {
      awarded: fc.array(fc.record({ criterionId: fc.constantFrom(...ids), points: weight }), {
        maxLength: ids.length,
      }),
      deductions: entries,
      bonuses: entries,
      printedTotal: weight,
    },
    { requiredKeys: ['awarded'] },
  );
};
