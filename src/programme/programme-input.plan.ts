/** @generated from programme-input.schema.ts by `npm run plans`: not to be edited. */

import type * as schemas from './programme-input.schema';
import type { Plan } from '../foundation/reading/plan';
import type { ReadBy } from '../foundation/reading/schema-for';
import { criteriaSetPlan } from '../criteria-set/criteria-set.plan';
import { maintenancePoliciesPlan, maintenancePolicyPlan } from '../standing/maintenance-policy.plan';
import { recognitionHistoryPlan } from '../standing/recognition-event.plan';
import { recognitionPoliciesPlan, recognitionPolicyPlan } from '../recognition/recognition-policy.plan';
import { stageLadderPlan } from '../assessment/stage-ladder.plan';
import { submittedAssessmentPlan } from '../assessment/submitted-assessment.plan';
import { targetAssignmentPlan } from './target-assignment.plan';
import { unitRegisterPlan } from '../unit/unit.plan';

export const programmeInputPlan: Plan<ReadBy<typeof schemas.programmeInputSchema>> = {
  kind: 'object',
  fields: {
    register: unitRegisterPlan,
    recognitionPolicy: {
      kind: 'one-of-types',
      types: [recognitionPolicyPlan, recognitionPoliciesPlan],
    },
    maintenancePolicy: {
      kind: 'one-of-types',
      types: [maintenancePolicyPlan, maintenancePoliciesPlan],
    },
    criteriaSets: { kind: 'list', of: criteriaSetPlan },
    stageLadder: { kind: 'optional', of: stageLadderPlan },
    assessments: { kind: 'list', of: submittedAssessmentPlan },
    histories: { kind: 'list', of: recognitionHistoryPlan },
    targets: { kind: 'list', of: targetAssignmentPlan },
  },
};
