import {
  type Assessment,
  type CriteriaSet,
  checkAssessment,
  orThrow,
  parseAssessment,
  parseCriteriaSet,
} from 'model-ward-rules';
import { modelWardPolice20 } from 'model-ward-rules/published';
import type { PlainResults } from './reports';

/** A set of attested criteria of any size; the one of 20 is the published frame. */
export function attestedSet(criteriaCount: number): CriteriaSet {
  if (criteriaCount === modelWardPolice20.criteria.length) return modelWardPolice20;
  return orThrow(
    parseCriteriaSet({
      ...structuredClone(modelWardPolice20),
      id: `made-up-${criteriaCount}`,
      criteria: Array.from({ length: criteriaCount }, (_, index) => ({
        id: `criterion-${index + 1}`,
        requirement: { kind: 'attested' },
        notApplicable: 'never',
      })),
    }),
  );
}

/** Writes plain results as an assessment is sent. */
export function submissionOf(results: PlainResults, unitId: string, criteriaSet: CriteriaSet) {
  return {
    unitId,
    assessmentYear: 2024,
    criteriaSet: { id: criteriaSet.id, revision: criteriaSet.revision },
    basis: 'confirmed',
    results: {
      kind: 'by-criterion',
      answers: Object.entries(results).map(([criterionId, status]) => ({
        criterionId,
        answer: { kind: 'attested', status },
      })),
    },
  };
}

/** Reads and checks made-up reports, as a host would. */
export function assessmentsOf(
  reports: readonly PlainResults[],
  criteriaSet: CriteriaSet,
): readonly Assessment[] {
  return reports.map((results, index) => {
    const parsed = parseAssessment(submissionOf(results, `ward-${index}`, criteriaSet));
    return orThrow(checkAssessment(orThrow(parsed), [criteriaSet]));
  });
}
