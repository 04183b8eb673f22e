/** @generated from stamp.schema.ts by `npm run plans`: not to be edited. */

import type * as schemas from './stamp.schema';
import type { Plan } from '../foundation/reading/plan';
import type { ReadBy } from '../foundation/reading/schema-for';
import { revisionPlan, slugPlan, textPlan } from '../foundation/reading/text.plan';

export const stampPlan: Plan<ReadBy<typeof schemas.stampSchema>> = {
  kind: 'object',
  fields: {
    kind: slugPlan,
    shape: revisionPlan,
    version: textPlan,
    inputs: { kind: 'optional', of: { kind: 'record', of: textPlan } },
  },
};
