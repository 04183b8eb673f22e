/** @generated from finding-change.schema.ts by `npm run plans`: not to be edited. */

import type * as schemas from './finding-change.schema';
import type { Plan } from '../foundation/reading/plan';
import type { ReadBy } from '../foundation/reading/schema-for';
import { findingPlan } from './finding.plan';
import { slugPlan } from '../foundation/reading/text.plan';

export const findingChangePlan: Plan<ReadBy<typeof schemas.findingChangeSchema>> = {
  kind: 'object',
  fields: {
    criterionId: slugPlan,
    before: { kind: 'optional', of: findingPlan },
    after: { kind: 'optional', of: findingPlan },
  },
};
