/** @generated from decisive-unknowns.schema.ts by `npm run plans`: not to be edited. */

import type * as schemas from './decisive-unknowns.schema';
import type { Plan } from '../foundation/reading/plan';
import type { ReadBy } from '../foundation/reading/schema-for';
import { gateNamePlan } from './gate-finding.plan';
import { slugPlan } from '../foundation/reading/text.plan';

export const decisiveUnknownsPlan: Plan<ReadBy<typeof schemas.decisiveUnknownsSchema>> = {
  kind: 'object',
  fields: {
    gates: { kind: 'list', of: gateNamePlan },
    criterionIds: { kind: 'list', of: slugPlan },
  },
};
