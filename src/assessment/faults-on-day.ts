import type { Issue } from '../foundation/issue/issue';
import { assessmentIssue } from '../foundation/issue/kinds/assessment';
import type { PlainDate } from '../foundation/value/plain-date';
import { type AssessmentRecord, dayOfRecord } from './assessment-record';
import type { SubmittedAssessment } from './submitted-assessment';

/** As much of an assessment as says whether it can speak on a day. */
export type DatedAssessment = AssessmentRecord &
  Pick<SubmittedAssessment, 'assessmentYear' | 'basis'>;

/**
 * Says why an assessment cannot speak on a day: it is withdrawn, it confirms a year that has not begun, or (a warning, since evidence
 * may be asked about at the end of the year) it came on record later.
 */
export function faultsOnDay(assessment: DatedAssessment, asOf: PlainDate): readonly Issue[] {
  const { withdrawnOn, assessmentYear, basis, recordedOn } = assessment;
  const issues: Issue[] = [];
  if (withdrawnOn !== undefined && withdrawnOn <= asOf) {
    issues.push(assessmentIssue('assessment/withdrawn', ['withdrawnOn'], { withdrawnOn, asOf }));
  }
  if (basis === 'confirmed' && assessmentYear > Number(asOf.slice(0, 4))) {
    const params = { assessmentYear, asOf };
    issues.push(assessmentIssue('assessment/year-not-begun', ['assessmentYear'], params));
  }
  const day = dayOfRecord(assessment);
  if (day !== undefined && day > asOf) {
    const key = recordedOn === undefined ? 'assessedOn' : 'recordedOn';
    issues.push(assessmentIssue('assessment/on-record-later', [key], { day, asOf }));
  }
  return issues;
}
