import type { Issue } from '../foundation/issue/issue';
import { assessmentIssue } from '../foundation/issue/kinds/assessment';
import type { PlainDate } from '../foundation/value/plain-date';
import { yearOf } from '../foundation/value/year-of';
import { type AssessmentRecord, dayOfRecord } from './assessment-record';
import type { SubmittedAssessment } from './submitted-assessment';

/** As much of an assessment as says whether it confirms a year too early. */
type YearAndBasis = Pick<SubmittedAssessment, 'assessmentYear' | 'basis'>;

/** As much of an assessment as says whether it can speak on a day. */
export type DatedAssessment = AssessmentRecord & YearAndBasis;

/**
 * Says why an assessment cannot speak on a day: it is withdrawn, it confirms a year that has not begun, or (a warning, since evidence
 * may be asked about at the end of the year) it came on record later.
 */
export function faultsOnDay(assessment: DatedAssessment, asOf: PlainDate): readonly Issue[] {
  const { withdrawnOn, recordedOn } = assessment;
  const issues: Issue[] = [];
  if (withdrawnOn !== undefined && withdrawnOn <= asOf) {
    issues.push(assessmentIssue('assessment/withdrawn', ['withdrawnOn'], { withdrawnOn, asOf }));
  }
  for (const fault of yearFaultsOnDay(assessment, asOf, ['assessmentYear'])) issues.push(fault);
  const day = dayOfRecord(assessment);
  if (day !== undefined && day > asOf) {
    const key = recordedOn === undefined ? 'assessedOn' : 'recordedOn';
    issues.push(assessmentIssue('assessment/on-record-later', [key], { day, asOf }));
  }
  return issues;
}

/** Refuses what confirms a year that has not begun. What is expected of a coming year is projected, and is never taken for a result. */
export function yearFaultsOnDay(
  { assessmentYear, basis }: YearAndBasis,
  asOf: PlainDate,
  path: Issue['path'],
): readonly Issue[] {
  return basis === 'confirmed' && assessmentYear > yearOf(asOf)
    ? [assessmentIssue('assessment/year-not-begun', path, { assessmentYear, asOf })]
    : [];
}
