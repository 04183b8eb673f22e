/** @generated from criteria-set-changes.schema.ts by `npm run plans`: not to be edited. */

import type * as schemas from './criteria-set-changes.schema';
import type { Plan } from '../foundation/reading/plan';
import type { ReadBy } from '../foundation/reading/schema-for';
import { criteriaSetReferencePlan, criterionPlan } from './criteria-set.plan';
import { slugPlan } from '../foundation/reading/text.plan';

export const criteriaSetChangesPlan: Plan<ReadBy<typeof schemas.criteriaSetChangesSchema>> = {
  kind: 'object',
  fields: {
    before: criteriaSetReferencePlan,
    after: criteriaSetReferencePlan,
    fields: {
      kind: 'list',
      of: {
        kind: 'choice',
        values: [
          'name',
          'status',
          'inForceFrom',
          'inForceUntil',
          'certainForYears',
          'completes',
          'replaces',
          'groups',
          'provenance',
        ],
      },
    },
    isReordered: { kind: 'boolean' },
    criteria: {
      kind: 'list',
      of: {
        kind: 'variants',
        by: 'kind',
        variants: [
          {
            kind: 'object',
            fields: {
              kind: { kind: 'choice', values: ['added'] },
              criterionId: slugPlan,
              after: criterionPlan,
            },
          },
          {
            kind: 'object',
            fields: {
              kind: { kind: 'choice', values: ['removed'] },
              criterionId: slugPlan,
              before: criterionPlan,
            },
          },
          {
            kind: 'object',
            fields: {
              kind: { kind: 'choice', values: ['changed'] },
              criterionId: slugPlan,
              fields: {
                kind: 'list',
                of: {
                  kind: 'choice',
                  values: [
                    'number',
                    'title',
                    'subject',
                    'groupId',
                    'notApplicable',
                    'requirement',
                    'provenance',
                  ],
                },
              },
              before: criterionPlan,
              after: criterionPlan,
            },
          },
          {
            kind: 'object',
            fields: { kind: { kind: 'choice', values: ['same'] }, criterionId: slugPlan },
          },
        ],
      },
    },
  },
};
