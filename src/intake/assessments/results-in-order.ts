import type { Answer, PartAnswer } from '../../assessment/answer';
import type { AssessmentResults } from '../../assessment/submitted-assessment';
import { notParsed } from '../../foundation/issue/not-parsed';
import type { Asked } from './cell-address';

/** Puts answers, parts and the criteria named as unmet in the order of a set, each criterion named once. */
export function resultsInOrder(
  results: AssessmentResults,
  criteria: readonly Asked[],
): AssessmentResults {
  switch (results.kind) {
    case 'tally':
      return withUnmetInOrder(results, criteria);
    case 'by-criterion':
      return { ...results, answers: answersInOrder(results.answers, criteria) };
    default:
      return notParsed(results satisfies never, 'assessments', 'parseAssessment');
  }
}

type Results<Kind> = Extract<AssessmentResults, { readonly kind: Kind }>;

/** Puts the criteria named as unmet in the order of a set, each once; results that name none stay what they are. */
export function withUnmetInOrder<Kind extends AssessmentResults>(
  results: Kind,
  criteria: readonly Asked[],
): Kind {
  const named = 'unmetCriterionIds' in results ? results.unmetCriterionIds : undefined;
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
      .map((entry) => ({ ...entry, answer: answerInOrder(entry.answer, asked) })),
  );
}

/** Puts the answers of parts in the order in which they are asked, at any depth. */
export function answerInOrder(answer: Answer, { requirement }: Asked): Answer {
  if (answer.kind !== 'parts' || !('parts' in requirement)) return answer;
  const parts = requirement.parts.flatMap((asked): readonly PartAnswer[] =>
    answer.parts
      .filter(({ partId }) => partId === asked.id)
      .map((part) => ({ ...part, answer: answerInOrder(part.answer, asked) })),
  );
  return { ...answer, parts };
}
