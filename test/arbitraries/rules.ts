import fc from 'fast-check';
import type { RecognitionRule } from 'model-ward-rules';

const lower = ['at-least', 'more-than'] as const;
const upper = ['at-most', 'less-than'] as const;
const percent = fc.constantFrom(0.01, 30, 33.33, 50, 66.67, 80, 100);

const plainRule = (criterionIds: readonly string[]): fc.Arbitrary<RecognitionRule> => {
  const size = criterionIds.length;
  const named = fc.subarray([...criterionIds], { minLength: 1 });
  return fc.oneof(
    fc.constant<RecognitionRule>({ kind: 'all-met' }),
    fc
      .tuple(fc.constantFrom(...lower), fc.integer({ min: 1, max: size }))
      .map(([bound, least]) => ({
        kind: 'count-met' as const,
        bound,
        criteriaCount: bound === 'at-least' ? least : least - 1,
      })),
    fc.tuple(fc.constantFrom(...upper), fc.nat(size)).map(([bound, most]) => ({
      kind: 'count-failed' as const,
      bound,
      criteriaCount: bound === 'at-most' ? most : most + 1,
    })),
    fc.tuple(fc.constantFrom(...lower), percent).map(([bound, given]) => ({
      kind: 'share-met' as const,
      bound,
      percent: bound === 'more-than' && given === 100 ? 0 : given,
    })),
    fc.tuple(fc.constantFrom(...upper), percent).map(([bound, given]) => ({
      kind: 'share-failed' as const,
      bound,
      percent: bound === 'at-most' && given === 100 ? 0 : given,
    })),
    fc.record({ kind: fc.constantFrom('must-be-met', 'none-may-fail'), criterionIds: named }),
  );
};

/** Rules of every kind on the given criteria, nested up to the given depth. */
export const recognitionRule = (
  criterionIds: readonly string[],
  depth = 2,
): fc.Arbitrary<RecognitionRule> =>
  depth === 0
    ? plainRule(criterionIds)
    : fc.oneof(
        plainRule(criterionIds),
        fc.record({
          kind: fc.constantFrom('all-of', 'any-of'),
          rules: fc.array(recognitionRule(criterionIds, depth - 1), { minLength: 1, maxLength: 3 }),
        }),
      );
