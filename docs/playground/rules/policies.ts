import {
  type CriteriaSet,
  orThrow,
  parseRecognitionPolicy,
  type RecognitionPolicy,
  type RecognitionRule,
} from 'model-ward-rules';
import { allMustBeMet } from 'model-ward-rules/published';

/** A policy to choose; a rule that names a criterion is told which one the set offers. */
export interface PolicyChoice {
  readonly id: string;
  readonly policyFor: (criteriaSet: CriteriaSet) => RecognitionPolicy;
}

/** The published policy first; the others are examples of what a host could write and no rule of the programme. */
export const policies: readonly [PolicyChoice, ...PolicyChoice[]] = [
  { id: allMustBeMet.id, policyFor: () => allMustBeMet },
  example(
    'example-share',
    () => ({ kind: 'share-met', bound: 'at-least', percent: 80 }),
    () => ({ vi: 'Ví dụ: đạt từ 80% tiêu chí', en: 'Example: at least 80% met' }),
  ),
  example(
    'example-two-short',
    () => ({ kind: 'count-failed', bound: 'at-most', criteriaCount: 2 }),
    () => ({ vi: 'Ví dụ: thiếu không quá 2 tiêu chí', en: 'Example: all but two met' }),
  ),
  example(
    'example-veto',
    (criteriaSet) => ({
      kind: 'all-of',
      rules: [
        { kind: 'share-met', bound: 'at-least', percent: 80 },
        { kind: 'none-may-fail', criterionIds: [namedCriterionOf(criteriaSet).id] },
      ],
    }),
    (criteriaSet) => {
      const { title, subject, id } = namedCriterionOf(criteriaSet);
      const { vi, en = vi } = title ?? subject ?? { vi: id };
      return {
        vi: `Ví dụ: đạt từ 80 %, và không được thiếu “${vi}”`,
        en: `Example: at least 80% met, and never without “${en}”`,
      };
    },
  ),
];

function example(
  id: string,
  ruleFor: (criteriaSet: CriteriaSet) => RecognitionRule,
  nameFor: (criteriaSet: CriteriaSet) => RecognitionPolicy['name'],
): PolicyChoice {
  return {
    id,
    policyFor: (criteriaSet) =>
      orThrow(
        parseRecognitionPolicy({
          id,
          revision: 1,
          name: nameFor(criteriaSet),
          rule: ruleFor(criteriaSet),
          provenance: { origin: 'host', sources: [] },
        }),
      ),
  };
}

/** The first criterion of which the set tells more than a place. */
function namedCriterionOf({ criteria }: CriteriaSet): CriteriaSet['criteria'][number] {
  const named = criteria.find(({ title, subject }) => title !== undefined || subject !== undefined);
  return named ?? (criteria[0] as CriteriaSet['criteria'][number]);
}
