/** @generated from target-assignment.schema.ts by `npm run plans`: not to be edited. */

import type * as schemas from './target-assignment.schema';
import type { Plan } from '../foundation/reading/plan';
import type { ReadBy } from '../foundation/reading/schema-for';
import { countingPlan } from '../roll-up/counting.plan';
import { hostIdPlan } from '../foundation/reading/text.plan';
import { targetPlan } from '../targets/target.plan';

export const targetAssignmentPlan: Plan<ReadBy<typeof schemas.targetAssignmentSchema>> = {
  kind: 'object',
  fields: {
    target: targetPlan,
    counting: countingPlan,
    areaIds: { kind: 'optional', of: { kind: 'list', of: hostIdPlan, fewest: 1, most: 10000 } },
    isClosed: { kind: 'optional', of: { kind: 'boolean' } },
  },
};
