import fc from 'fast-check';
import type { RecognitionRule } from 'model-ward-rules';

const percent = fc.constantFrom(0.01, 30, 33.33, 50, 66.67, 80, 100);

const plainRule = (criterionIds: readonly string[]): fc.Arbitrary<RecognitionRule> => {
  const size = criterionIds.length;
  const named = fc.subarray([...criterionIds], { minLength: 1 });
  return fc.oneof(
    fc.constant<RecognitionRule>({ kind: 'all-met' }),
    fc.record({
      kind: fc.constant('at-least-met' as const),
      criteriaCount: fc.integer({ min: 1, max: size }),
    }),
    fc.record({ kind: fc.constantFrom('share-met', 'share-failed-below'), percent }),
    fc.record({ kind: fc.constant('at-most-fail' as const), criteriaCount: fc.nat(size) }),
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
