import type { GateAnswer } from '../assessment/gate-answer';
import type { Issue } from '../foundation/issue/issue';
import { gateIssue } from '../foundation/issue/kinds/gate';
import { contentText } from '../foundation/text/content-text';
import { placeGateAnswers } from '../recognition/place-gate-answers';
import type { Gate } from '../recognition/recognition-policy';
import type { AskedGates } from './asked-gates';

/**
 * Finds where answers for gates fit neither policy of their year, or not what one of them asks. That a gate has no answer is told
 * of the recognition policy alone: not every assessment is a review.
 */
export function gateAnswerFaults(
  gateAnswers: readonly GateAnswer[],
  { ofRecognition, ofReviews, all }: AskedGates,
): readonly Issue[] {
  const known = all.map(({ id }) => id);
  const unknown = gateAnswers.flatMap(({ gateId: id }, place): readonly Issue[] =>
    known.includes(id)
      ? []
      : [gateIssue('gate/unknown', ['gateAnswers', place, 'gateId'], { id, known })],
  );
  return distinct([
    ...unknown,
    ...faultsBy(ofRecognition, gateAnswers),
    ...faultsBy(ofReviews, gateAnswers).filter(({ code }) => code !== 'gate/unanswered'),
  ]);
}

/** An answer that one policy does not ask for may be for the other. */
function faultsBy(gates: readonly Gate[], gateAnswers: readonly GateAnswer[]): readonly Issue[] {
  const { issues } = placeGateAnswers(gates, gateAnswers);
  return issues.filter(({ code }) => code !== 'gate/unknown');
}

/** A gate that both policies ask is told once. */
const distinct = (issues: readonly Issue[]): readonly Issue[] => [
  ...new Map(issues.map((issue) => [contentText(issue), issue])).values(),
];
