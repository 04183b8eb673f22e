/** @generated from recognition-plans.schema.ts by `npm run plans`: not to be edited. */

import type * as schemas from './recognition-plans.schema';
import type { Plan } from '../foundation/reading/plan';
import type { ReadBy } from '../foundation/reading/schema-for';
import { countPlan, positiveCountPlan } from '../foundation/value/share.plan';
import { gateNamesPlan } from './gate-finding.plan';
import { slugPlan } from '../foundation/reading/text.plan';

export const recognitionPlansPlan: Plan<ReadBy<typeof schemas.recognitionPlansSchema>> = {
  kind: 'object',
  fields: {
    plans: {
      kind: 'list',
      of: {
        kind: 'object',
        fields: {
          criterionIds: { kind: 'list', of: slugPlan },
          unnamedCount: countPlan,
          onlyIf: { kind: 'optional', of: gateNamesPlan },
        },
      },
    },
    stoppedBy: { kind: 'optional', of: { kind: 'choice', values: ['max-plans', 'search-limit'] } },
    blockedBy: { kind: 'optional', of: gateNamesPlan },
    maxPlans: positiveCountPlan,
  },
};
