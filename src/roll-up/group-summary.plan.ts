/** @generated from group-summary.schema.ts by `npm run plans`: not to be edited. */

import type * as schemas from './group-summary.schema';
import type { Plan } from '../foundation/reading/plan';
import type { ReadBy } from '../foundation/reading/schema-for';
import { areaSummaryPlan } from './area-summary.plan';

export const groupSummaryPlan: Plan<ReadBy<typeof schemas.groupSummarySchema>> = {
  kind: 'object',
  fields: { key: { kind: 'text' }, summary: areaSummaryPlan },
};
