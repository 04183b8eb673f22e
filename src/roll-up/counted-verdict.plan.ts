/** @generated from counted-verdict.schema.ts by `npm run plans`: not to be edited. */

import type * as schemas from './counted-verdict.schema';
import type { Plan } from '../foundation/reading/plan';
import type { ReadBy } from '../foundation/reading/schema-for';
import { assessmentBasisPlan } from '../assessment/submitted-assessment.plan';
import { verdictOutcomePlan } from '../recognition/verdict.plan';

export const countedVerdictPlan: Plan<ReadBy<typeof schemas.countedVerdictSchema>> = {
  kind: 'object',
  fields: {
    basis: assessmentBasisPlan,
    outcome: verdictOutcomePlan,
    reason: {
      kind: 'choice',
      values: [
        'rule-met',
        'rule-not-met',
        'unknown-gates',
        'gate-answers-do-not-fit',
        'unknown-criteria',
        'no-applicable-criteria',
        'policy-does-not-fit',
        'gate-failed',
        'assessments-disagree',
      ],
    },
  },
};
