/** @generated from crosswalk.schema.ts by `npm run plans`: not to be edited. */

import type * as schemas from './crosswalk.schema';
import type { Plan } from '../foundation/reading/plan';
import type { ReadBy } from '../foundation/reading/schema-for';
import { criteriaSetReferencePlan } from './criteria-set.plan';
import { provenancePlan } from '../foundation/value/provenance.plan';
import { revisionPlan, slugPlan } from '../foundation/reading/text.plan';

export const crosswalkPlan: Plan<ReadBy<typeof schemas.crosswalkSchema>> = {
  kind: 'object',
  fields: {
    id: slugPlan,
    revision: revisionPlan,
    from: criteriaSetReferencePlan,
    to: criteriaSetReferencePlan,
    pairs: {
      kind: 'list',
      of: {
        kind: 'object',
        fields: {
          fromCriterionId: slugPlan,
          toCriterionId: slugPlan,
          relation: {
            kind: 'choice',
            values: [
              'equal-to',
              'equivalent-to',
              'subset-of',
              'superset-of',
              'intersects-with',
              'no-relationship',
            ],
          },
        },
      },
      most: 10000,
    },
    contradictions: {
      kind: 'optional',
      of: {
        kind: 'list',
        of: { kind: 'object', fields: { metCriterionId: slugPlan, notMetCriterionId: slugPlan } },
        fewest: 1,
        most: 10000,
      },
    },
    provenance: provenancePlan,
  },
};
