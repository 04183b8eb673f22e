/** @generated from count-range.schema.ts by `npm run plans`: not to be edited. */

import type * as schemas from './count-range.schema';
import type { Plan } from '../reading/plan';
import type { ReadBy } from '../reading/schema-for';
import { countPlan } from './share.plan';

export const uncertainCountPlan: Plan<ReadBy<typeof schemas.uncertainCountSchema>> = {
  kind: 'one-of-types',
  types: [
    { kind: 'number', isWhole: true, least: 0, most: 100000000000 },
    { kind: 'object', fields: { least: countPlan, most: countPlan } },
  ],
};
