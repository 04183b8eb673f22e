/** @generated from count-bounds.schema.ts by `npm run plans`: not to be edited. */

import type * as schemas from './count-bounds.schema';
import type { Plan } from '../foundation/reading/plan';
import type { ReadBy } from '../foundation/reading/schema-for';
import { countPlan } from '../foundation/value/share.plan';

export const countBoundsPlan: Plan<ReadBy<typeof schemas.countBoundsSchema>> = {
  kind: 'object',
  fields: { least: countPlan, most: countPlan },
};
