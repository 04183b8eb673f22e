import type { Answer, PartAnswer } from '../../assessment/answer';
import type { SubmittedAssessment } from '../../assessment/submitted-assessment';
import type { CriteriaSet } from '../../criteria-set/criteria-set';
import type { Asked } from '../assessments/cell-address';

/** Gives an assessment with its set by revision, and its answers in the order of the set, as a table is read. */
export function inOrderOfSet(
  assessment: SubmittedAssessment,
  { id, revision, criteria }: CriteriaSet,
): SubmittedAssessment {
  const { results } = assessment;
  return {
    ...assessment,
    criteriaSet: { id, revision },
    results:
      results.kind === 'tally'
        ? withUnmetInOrder(results, criteria)
        : { ...results, answers: answersInOrder(results.answers, criteria) },
  };
}

type Results<Kind> = Extract<SubmittedAssessment['results'], { readonly kind: Kind }>;

function withUnmetInOrder(results: Results<'tally'>, criteria: readonly Asked[]): Results<'tally'> {
  const named = results.unmetCriterionIds;
  if (named === undefined) return results;
  const unmetCriterionIds = criteria.map(({ id }) => id).filter((id) => named.includes(id));
  return { ...results, unmetCriterionIds };
}

function answersInOrder(
  answers: Results<'by-criterion'>['answers'],
  criteria: readonly Asked[],
): Results<'by-criterion'>['answers'] {
  return criteria.flatMap((asked) =>
    answers
      .filter(({ criterionId }) => criterionId === asked.id)
      .map((entry) => ({ ...entry, answer: inOrder(entry.answer, asked) })),
  );
}

function inOrder(answer: Answer, { requirement }: Asked): Answer {
  if (answer.kind !== 'parts' || !('parts' in requirement)) return answer;
  const parts = requirement.parts.flatMap((asked): readonly PartAnswer[] =>
    answer.parts
      .filter(({ partId }) => partId === asked.id)
      .map((part) => ({ ...part, answer: inOrder(part.answer, asked) })),
  );
  return { ...answer, parts };
}
