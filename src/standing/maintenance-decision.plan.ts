/** @generated from maintenance-decision.schema.ts by `npm run plans`: not to be edited. */

import type * as schemas from './maintenance-decision.schema';
import type { Plan } from '../foundation/reading/plan';
import type { ReadBy } from '../foundation/reading/schema-for';
import { repairDaysPlan } from './maintenance-policy.plan';
import { verdictPlan } from '../recognition/verdict.plan';

export const maintenanceDecisionPlan: Plan<ReadBy<typeof schemas.maintenanceDecisionSchema>> = {
  kind: 'object',
  fields: {
    outcome: {
      kind: 'choice',
      values: [
        'maintain',
        'keep-with-warning',
        'suspend',
        'lapse',
        'revoke',
        'undetermined',
        'not-assessed',
      ],
    },
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
        'no-published-rule',
      ],
    },
    repairDays: { kind: 'optional', of: repairDaysPlan },
    verdict: verdictPlan,
  },
};
