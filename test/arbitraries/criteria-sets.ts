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

const plainRequirement: fc.Arbitrary<Requirement> = fc.oneof(
  fc.constant<Requirement>({ kind: 'attested' }),
  fc.record({
    kind: fc.constant('quantity' as const),
    bound: fc.constantFrom('at-least', 'at-most', 'more-than', 'less-than'),
    amount,
    unit: fc.constantFrom(...unitsOfMeasure),
  }),
  fc.record({
    kind: fc.constant('share' as const),
    bound: fc.constantFrom('at-least', 'at-most'),
    percent: fc.integer({ min: 1, max: 10_000 }).map((hundredths) => hundredths / 100),
  }),
  fc.constant<Requirement>({ kind: 'none-occurred', event: 'fire' }),
  fc.record({
    kind: fc.constant('change' as const),
    movement: fc.oneof(
      fc.constant({ kind: 'did-not-rise' as const }),
      fc.record({
        kind: fc.constantFrom('fell-by', 'rose-by'),
        percent: fc.integer({ min: 1, max: 10_000 }).map((hundredths) => hundredths / 100),
      }),
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
        ? { kind, parts: list, partCount: 1 + (seed % list.length) }
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
