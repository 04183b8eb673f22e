import type { SubmittedAssessment } from '../../assessment/submitted-assessment';
import type { CriteriaSet } from '../../criteria-set/criteria-set';
import { resultsInOrder } from '../assessments/results-in-order';

/** Gives an assessment with its set by revision, and its answers in the order of the set, as a table is read. */
export function inOrderOfSet(
  assessment: SubmittedAssessment,
  { id, revision, criteria }: CriteriaSet,
): SubmittedAssessment {
  return {
    ...assessment,
    criteriaSet: { id, revision },
    results: resultsInOrder(assessment.results, criteria),
  };
}
