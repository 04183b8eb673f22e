/** @generated from percent.schema.ts by `npm run plans`: not to be edited. */

import type * as schemas from './percent.schema';
import type { Plan } from '../reading/plan';
import type { ReadBy } from '../reading/schema-for';
import { percentFault } from './percent';

export const percentPlan: Plan<ReadBy<typeof schemas.percentSchema>> = {
  kind: 'number',
  isWhole: false,
  least: 0,
  most: 100,
  faultOf: percentFault,
};

export const positivePercentPlan: Plan<ReadBy<typeof schemas.positivePercentSchema>> = {
  kind: 'number',
  isWhole: false,
  least: 0.01,
  most: 100,
  faultOf: percentFault,
};

export const changePercentPlan: Plan<ReadBy<typeof schemas.changePercentSchema>> = {
  kind: 'number',
  isWhole: false,
  least: 0,
  most: 10000,
  faultOf: percentFault,
};

export const gainPercentPlan: Plan<ReadBy<typeof schemas.gainPercentSchema>> = {
  kind: 'number',
  isWhole: false,
  least: -10000,
  most: 10000,
  faultOf: percentFault,
};
