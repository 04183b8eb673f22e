/** @generated from carried-over.schema.ts by `npm run plans`: not to be edited. */

import type * as schemas from './carried-over.schema';
import type { Plan } from '../foundation/reading/plan';
import type { ReadBy } from '../foundation/reading/schema-for';
import { countPlan } from '../foundation/value/share.plan';
import { criteriaSetReferencePlan } from '../criteria-set/criteria-set.plan';
import { evaluationPlan } from './evaluation.plan';
import { revisionPlan, slugPlan } from '../foundation/reading/text.plan';

export const carriedOverPlan: Plan<ReadBy<typeof schemas.carriedOverSchema>> = {
  kind: 'object',
  fields: {
    evaluation: evaluationPlan,
    from: criteriaSetReferencePlan,
    crosswalk: { kind: 'object', fields: { id: slugPlan, revision: revisionPlan } },
    coverage: {
      kind: 'object',
      fields: {
        from: {
          kind: 'object',
          fields: {
            mappedCount: countPlan,
            unmappedCount: countPlan,
            mappedCriterionIds: { kind: 'list', of: slugPlan },
            unmappedCriterionIds: { kind: 'list', of: slugPlan },
          },
        },
        to: {
          kind: 'object',
          fields: {
            mappedCount: countPlan,
            unmappedCount: countPlan,
            mappedCriterionIds: { kind: 'list', of: slugPlan },
            unmappedCriterionIds: { kind: 'list', of: slugPlan },
          },
        },
      },
    },
  },
};
