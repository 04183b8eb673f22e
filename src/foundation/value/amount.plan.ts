/** @generated from amount.schema.ts by `npm run plans`: not to be edited. */

import type * as schemas from './amount.schema';
import type { Plan } from '../reading/plan';
import type { ReadBy } from '../reading/schema-for';
import { amountFault } from './amount';

export const amountPlan: Plan<ReadBy<typeof schemas.amountSchema>> = {
  kind: 'number',
  isWhole: false,
  least: 0,
  most: 1000000000000,
  faultOf: amountFault,
};
