import type { SubmittedAssessment } from '../assessment/submitted-assessment';
import type { Issue } from '../foundation/issue/issue';
import { gateIssue } from '../foundation/issue/kinds/gate';
import { contentText } from '../foundation/text/content-text';
import { placeGateAnswers } from '../recognition/place-gate-answers';
import type { RecognitionPolicy } from '../recognition/recognition-policy';
import { selectRecognitionPolicy } from '../recognition/select-recognition-policy';
import { policyCalendar } from '../standing/policy-calendar';
import type { Programme } from './programme';

/** The two policies of a programme that may ask gates; of lists, those of the assessment year do. */
export type AskingPolicies = Pick<Programme, 'recognitionPolicy' | 'maintenancePolicy'>;

/**
 * Finds where the answers of an assessment for gates fit neither policy of a programme, or not what one of them asks. That a gate
 * has no answer is told of the recognition policy alone: not every assessment is a review.
 */
export function gateAnswerFaults(
  { assessmentYear, gateAnswers = [] }: SubmittedAssessment,
  policies: AskingPolicies,
): readonly Issue[] {
  const recognitionPolicy = selectRecognitionPolicy(policies.recognitionPolicy, assessmentYear);
  const maintenancePolicy = policyCalendar(policies.maintenancePolicy).policyForYear(
    assessmentYear,
  );
  const faultsBy = ({ assessable = [] }: Pick<RecognitionPolicy, 'assessable'>) => {
    const issues: Issue[] = [];
    placeGateAnswers(assessable, gateAnswers, issues);
    return issues.filter(({ code }) => code !== 'gate/unknown');
  };
  const known = [recognitionPolicy, maintenancePolicy].flatMap(({ assessable = [] }) =>
    assessable.map(({ id }) => id),
  );
  const unknown = gateAnswers.flatMap(({ gateId: id }, place): readonly Issue[] =>
    known.includes(id)
      ? []
      : [gateIssue('gate/unknown', ['gateAnswers', place, 'gateId'], { id, known })],
  );
  const ofReviews = faultsBy(maintenancePolicy).filter(({ code }) => code !== 'gate/unanswered');
  return distinct([...unknown, ...faultsBy(recognitionPolicy), ...ofReviews]);
}

/** A gate that both policies ask is told once. */
const distinct = (issues: readonly Issue[]): readonly Issue[] => [
  ...new Map(issues.map((issue) => [contentText(issue), issue])).values(),
];
