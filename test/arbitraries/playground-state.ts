import * as fc from 'fast-check';
import { criteriaSets } from '../../docs/playground/criteria-sets';
import { policies } from '../../docs/playground/policies';
import {
  type AnswerChoice,
  freshWard,
  maxTypedLength,
  type PlaygroundState,
  type TargetState,
  targetFields,
  type WardState,
} from '../../docs/playground/state';

/** Anything a visitor may have typed into a field of the playground. */
const typed = (maxLength: number): fc.Arbitrary<string> =>
  fc.string({ unit: 'grapheme', maxLength }).map((text) => [...text].slice(0, maxLength).join(''));

const wards: fc.Arbitrary<WardState> = fc.constantFrom(...criteriaSets).chain(({ id, criteria }) =>
  fc.record({
    criteriaSetId: fc.constant(freshWard(id).criteriaSetId),
    policyId: fc.constantFrom(...policies.map((policy) => policy.id)),
    form: fc.constantFrom('by-criterion' as const, 'tally' as const),
    answers: fc.tuple(
      ...criteria.map(({ notApplicable }) =>
        fc.constantFrom<AnswerChoice>(
          'met',
          'not-met',
          'unknown',
          ...(notApplicable === 'never' ? [] : (['not-applicable'] as const)),
        ),
      ),
    ),
    tally: typed(maxTypedLength.tally),
    unmetCriterionIds: fc.subarray(criteria.map((criterion) => criterion.id)),
  }),
);

const targets: fc.Arbitrary<TargetState> = fc.record(
  Object.fromEntries(targetFields.map((field) => [field, typed(maxTypedLength[field])])),
) as fc.Arbitrary<TargetState>;

/** Every state the playground can be in. */
export const playgroundStates: fc.Arbitrary<PlaygroundState> = fc.record({
  locale: fc.constantFrom('vi' as const, 'en' as const),
  tab: fc.constantFrom('ward' as const, 'targets' as const),
  ward: wards,
  targets,
});
