/** @generated from allocation.schema.ts by `npm run plans`: not to be edited. */

import type * as schemas from './allocation.schema';
import type { Plan } from '../../foundation/reading/plan';
import type { ReadBy } from '../../foundation/reading/schema-for';
import { hostIdPlan } from '../../foundation/reading/text.plan';

export const allocationRequestPlan: Plan<ReadBy<typeof schemas.allocationRequestSchema>> = {
  kind: 'object',
  fields: {
    unitCount: { kind: 'number', isWhole: true, least: 0, most: 1000000 },
    areas: {
      kind: 'list',
      of: {
        kind: 'object',
        fields: {
          areaId: hostIdPlan,
          weight: { kind: 'number', isWhole: true, least: 0, most: 9007199254740991 },
          minimumCount: {
            kind: 'optional',
            of: { kind: 'number', isWhole: true, least: 0, most: 1000000 },
          },
          capCount: {
            kind: 'optional',
            of: { kind: 'number', isWhole: true, least: 0, most: 1000000 },
          },
          creditCount: {
            kind: 'optional',
            of: { kind: 'number', isWhole: true, least: 0, most: 1000000 },
          },
        },
      },
      fewest: 1,
      most: 5000,
    },
  },
};
