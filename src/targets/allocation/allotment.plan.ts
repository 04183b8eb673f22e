/** @generated from allotment.schema.ts by `npm run plans`: not to be edited. */

import type * as schemas from './allotment.schema';
import type { Plan } from '../../foundation/reading/plan';
import type { ReadBy } from '../../foundation/reading/schema-for';
import { countPlan } from '../../foundation/value/share.plan';
import { hostIdPlan } from '../../foundation/reading/text.plan';

export const allocationPlan: Plan<ReadBy<typeof schemas.allocationSchema>> = {
  kind: 'object',
  fields: {
    unitCount: countPlan,
    assignedCount: countPlan,
    areas: {
      kind: 'list',
      of: {
        kind: 'object',
        fields: {
          areaId: hostIdPlan,
          dueCount: countPlan,
          creditCount: countPlan,
          assignedCount: countPlan,
        },
      },
    },
    tiedAreaIds: { kind: 'list', of: hostIdPlan },
  },
};
