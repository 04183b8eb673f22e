import type { Assessment } from '../assessment/assessment';
import { mentionOf } from '../assessment/assessment-record';
import type { PlainDate } from '../foundation/value/plain-date';
import type { Evaluation, StatusCounts } from './evaluation';
import type { Finding } from './finding';

/** Puts findings and their counts under the head of the assessment they belong to. */
export function evaluationOf(
  assessment: Assessment,
  asOf: PlainDate,
  findings: readonly Finding[],
  counts: StatusCounts,
): Evaluation {
  const { results, unitId, assessmentYear, basis, criteriaSet, gateAnswers } = assessment;
  const evaluation: Evaluation = {
    kind: results.kind,
    unitId,
    assessmentYear,
    basis,
    asOf,
    criteriaSet: { id: criteriaSet.id, revision: criteriaSet.revision },
    counts,
    findings,
    ...mentionOf(assessment),
  };
  return gateAnswers === undefined ? evaluation : { ...evaluation, gateAnswers };
}
