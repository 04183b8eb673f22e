/** @generated from plain-date.schema.ts by `npm run plans`: not to be edited. */

import type * as schemas from './plain-date.schema';
import type { Plan } from '../reading/plan';
import type { ReadBy } from '../reading/schema-for';
import { dayFault } from './plain-date';

export const plainDatePlan: Plan<ReadBy<typeof schemas.plainDateSchema>> = {
  kind: 'text',
  faultOf: dayFault,
};
