/** @generated from stage-ladder.schema.ts by `npm run plans`: not to be edited. */

import type * as schemas from './stage-ladder.schema';
import type { Plan } from '../foundation/reading/plan';
import type { ReadBy } from '../foundation/reading/schema-for';
import { provenancePlan } from '../foundation/value/provenance.plan';
import { slugPlan } from '../foundation/reading/text.plan';

export const stageLadderPlan: Plan<ReadBy<typeof schemas.stageLadderSchema>> = {
  kind: 'object',
  fields: {
    stages: { kind: 'list', of: slugPlan, fewest: 1, most: 100 },
    provenance: provenancePlan,
  },
};
