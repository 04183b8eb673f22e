/** @generated from share.schema.ts by `npm run plans`: not to be edited. */

import type * as schemas from './share.schema';
import type { Plan } from '../reading/plan';
import type { ReadBy } from '../reading/schema-for';

export const countPlan: Plan<ReadBy<typeof schemas.countSchema>> = {
  kind: 'number',
  isWhole: true,
  least: 0,
  most: 100000000000,
};

export const positiveCountPlan: Plan<ReadBy<typeof schemas.positiveCountSchema>> = {
  kind: 'number',
  isWhole: true,
  least: 1,
  most: 100000000000,
};
