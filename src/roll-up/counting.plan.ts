/** @generated from counting.schema.ts by `npm run plans`: not to be edited. */

import type * as schemas from './counting.schema';
import type { Plan } from '../foundation/reading/plan';
import type { ReadBy } from '../foundation/reading/schema-for';

export const countingPlan: Plan<ReadBy<typeof schemas.countingSchema>> = {
  kind: 'object',
  fields: {
    count: {
      kind: 'choice',
      values: ['registered', 'recognised', 'maintained', 'eligible', 'projected-eligible'],
    },
    among: { kind: 'choice', values: ['all', 'kept', 'new'] },
  },
};
