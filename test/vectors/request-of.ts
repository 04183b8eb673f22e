import { rawHead } from '../arbitraries/assessments';
import { policyOf } from '../arbitraries/policies';
import type { AgreementCase } from '../oracle/agreement';

/** Asks the JSON door about a case that the second implementation can judge as well. */
export const requestOf = ({
  criteriaSet,
  results,
  rule,
  gates,
  gateAnswers,
  asOf,
}: AgreementCase): object => ({
  asOf,
  criteriaSets: [criteriaSet],
  policy: policyOf(rule, gates),
  assessments: [{ ...rawHead(criteriaSet), results, gateAnswers }],
});
