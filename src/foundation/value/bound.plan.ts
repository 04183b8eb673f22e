/** @generated from bound.schema.ts by `npm run plans`: not to be edited. */

import type * as schemas from './bound.schema';
import type { Plan } from '../reading/plan';
import type { ReadBy } from '../reading/schema-for';

export const boundPlan: Plan<ReadBy<typeof schemas.boundSchema>> = {
  kind: 'choice',
  values: ['at-least', 'more-than', 'at-most', 'less-than'],
};
