import type { GateAnswer } from '../../assessment/gate-answer';
import type { SubmittedAssessment } from '../../assessment/submitted-assessment';
import type { CriteriaSet } from '../../criteria-set/criteria-set';
import { governed } from '../../recognition/place-gate-answers';
import type { Gate } from '../../recognition/recognition-policy';
import { answerInOrder, resultsInOrder } from '../assessments/results-in-order';

/** Gives an assessment with its set by revision, and its answers in the order in which they are asked, as a table is read. */
export function inOrderOfSet(
  { gateAnswers, ...assessment }: SubmittedAssessment,
  { id, revision, criteria }: CriteriaSet,
  gates: readonly Gate[],
): SubmittedAssessment {
  return {
    ...assessment,
    criteriaSet: { id, revision },
    results: resultsInOrder(assessment.results, criteria),
    ...(gateAnswers === undefined || gateAnswers.length === 0
      ? {}
      : { gateAnswers: gatesInOrder(gateAnswers, gates) }),
  };
}

const gatesInOrder = (
  gateAnswers: readonly GateAnswer[],
  gates: readonly Gate[],
): readonly GateAnswer[] =>
  gates.flatMap((gate) =>
    gateAnswers
      .filter(({ gateId }) => gateId === gate.id)
      .map((entry) => ({ ...entry, answer: answerInOrder(entry.answer, governed(gate)) })),
  );
