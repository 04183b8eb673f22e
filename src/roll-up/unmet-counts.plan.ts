/** @generated from unmet-counts.schema.ts by `npm run plans`: not to be edited. */

import type * as schemas from './unmet-counts.schema';
import type { Plan } from '../foundation/reading/plan';
import type { ReadBy } from '../foundation/reading/schema-for';
import { assessmentBasisPlan } from '../assessment/submitted-assessment.plan';
import { countPlan } from '../foundation/value/share.plan';
import { criteriaSetReferencePlan } from '../criteria-set/criteria-set.plan';
import { slugPlan } from '../foundation/reading/text.plan';

export const unmetCountsPlan: Plan<ReadBy<typeof schemas.unmetCountsSchema>> = {
  kind: 'object',
  fields: {
    criteriaSet: criteriaSetReferencePlan,
    basis: assessmentBasisPlan,
    unitCount: countPlan,
    unnamedCount: countPlan,
    criteria: {
      kind: 'list',
      of: {
        kind: 'object',
        fields: {
          criterionId: slugPlan,
          position: countPlan,
          notMetCount: countPlan,
          unknownCount: countPlan,
        },
      },
    },
  },
};
