import fc from 'fast-check';
import type {
  CriteriaSet,
  Criterion,
  NotApplicableRule,
  Requirement,
  RequirementPart,
} from 'model-ward-rules';
import { orThrow, parseCriteriaSet, unitsOfMeasure } from 'model-ward-rules';

export const notApplicableRule: fc.Arbitrary<NotApplicableRule> = fc.constantFrom(
  'never',
  'with-reason',
  'free',
);

/** An amount with at most three decimals, small enough that bounds and answers often meet. */
export const amount: fc.Arbitrary<number> = fc
  .integer({ min: 0, max: 40 })
  .map((halves) => halves / 2);

const ladder = ['bronze', 'silver', 'gold'].map((id) => ({ id }));

const percentUpTo = (most: number): fc.Arbitrary<number> =>
  fc.integer({ min: 1, max: most * 100 - 1 }).map((hundredths) => hundredths / 100);

const bound = fc.constantFrom('at-least', 'at-most', 'more-than', 'less-than');

const shareBound = fc.oneof(
  fc.record({ bound, percent: percentUpTo(100) }),
  fc.constantFrom(
    { bound: 'at-least', percent: 100 } as const,
    { bound: 'less-than', percent: 100 } as const,
    { bound: 'more-than', percent: 0 } as const,
    { bound: 'at-most', percent: 0 } as const,
  ),
);

/** Above 0, since a bound that every amount is within is refused. */
const limit = amount.map((halves) => halves + 0.5);

const plainRequirement: fc.Arbitrary<Requirement> = fc.oneof(
  fc.constant<Requirement>({ kind: 'attested' }),
  fc.record({
    kind: fc.constant('quantity' as const),
    bound,
    amount: limit,
    unit: fc.constantFrom(...unitsOfMeasure),
  }),
  shareBound.map((given) => ({ kind: 'share' as const, counted: { vi: 'hộ' }, ...given })),
  fc.constant<Requirement>({ kind: 'none-occurred', event: 'fire' }),
  fc.record({
    kind: fc.constant('change' as const),
    movement: fc.oneof(
      fc.record({ kind: fc.constantFrom('did-not-rise', 'did-not-fall') }),
      fc.record({
        kind: fc.constantFrom('fell', 'rose'),
        whenBothZero: fc.constantFrom('met', 'not-met'),
      }),
      shareBound.map((given) => ({ kind: 'fell-by' as const, ...given })),
      fc.record({ kind: fc.constant('rose-by' as const), bound, percent: percentUpTo(200) }),
    ),
    unit: fc.constantFrom(...unitsOfMeasure),
  }),
  fc
    .constantFrom('bronze', 'silver', 'gold')
    .map((atLeast): Requirement => ({ kind: 'title-held', ladder, atLeast })),
);

const parts = (depth: number): fc.Arbitrary<readonly RequirementPart[]> =>
  fc
    .array(fc.tuple(notApplicableRule, requirement(depth)), { minLength: 1, maxLength: 4 })
    .map((list) =>
      list.map(([rule, asked], index) => ({
        id: `part-${index + 1}`,
        notApplicable: rule,
        requirement: asked,
      })),
    );

const composite = (depth: number): fc.Arbitrary<Requirement> =>
  fc
    .tuple(parts(depth), fc.constantFrom('all-of', 'any-of', 'at-least'), fc.nat())
    .map(([list, kind, seed]) =>
      kind === 'at-least'
        ? {
            kind,
            parts: list,
            partCount: 1 + (seed % list.length),
            whenFewerApply: (seed >> 4) % 2 === 0 ? 'lower' : 'unknown',
          }
        : { kind, parts: list },
    );

/** Requirements of every kind, nested up to the given depth. */
export const requirement = (depth = 2): fc.Arbitrary<Requirement> =>
  depth === 0
    ? plainRequirement
    : fc.oneof(
        { weight: 3, arbitrary: plainRequirement },
        { weight: 2, arbitrary: composite(depth - 1) },
      );

const criterion = (id: string): fc.Arbitrary<Criterion> =>
  fc
    .tuple(notApplicableRule, requirement())
    .map(([rule, asked]) => ({ id, notApplicable: rule, requirement: asked }));

/** Checked criteria sets with requirements of every kind. */
export const criteriaSet = (maxCriteria = 8): fc.Arbitrary<CriteriaSet> =>
  fc
    .integer({ min: 1, max: maxCriteria })
    .chain((count) =>
      fc.tuple(...Array.from({ length: count }, (_, index) => criterion(`criterion-${index + 1}`))),
    )
    .map((criteria) => orThrow(parseCriteriaSet({ ...hostSet, criteria })));

/** Everything of a host's criteria set but its criteria. */
export const hostSet = {
  id: 'host-set',
  revision: 1,
  name: { vi: 'Bộ tiêu chí thử' },
  status: 'official',
  groups: [],
  provenance: { origin: 'host', sources: [] },
} as const;

/** A set of criteria that ask for the assessor's word: how many, or for each the rule on what may not apply. */
export function attestedSet(size: number | readonly NotApplicableRule[]): CriteriaSet {
  const rules = typeof size === 'number' ? Array.from({ length: size }, () => 'never') : size;
  const criteria = rules.map((notApplicable, index) => ({
    id: `criterion-${index + 1}`,
    notApplicable,
    requirement: { kind: 'attested' },
  }));
  return orThrow(parseCriteriaSet({ ...hostSet, criteria }));
}
