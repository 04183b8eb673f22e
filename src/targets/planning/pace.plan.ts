/** @generated from pace.schema.ts by `npm run plans`: not to be edited. */

import type * as schemas from './pace.schema';
import type { Plan } from '../../foundation/reading/plan';
import type { ReadBy } from '../../foundation/reading/schema-for';
import { countPlan } from '../../foundation/value/share.plan';
import { projectedYearPlan } from './projection.plan';
import { ratePlan } from './plan.plan';
import { yearPlan } from '../../foundation/reading/text.plan';

export const pacePlan: Plan<ReadBy<typeof schemas.paceSchema>> = {
  kind: 'object',
  fields: {
    dueCount: countPlan,
    dueYear: yearPlan,
    fromLeast: {
      kind: 'variants',
      by: 'outcome',
      variants: [
        {
          kind: 'object',
          fields: {
            unitsPerYear: countPlan,
            endCount: countPlan,
            years: { kind: 'list', of: projectedYearPlan },
            outcome: { kind: 'choice', values: ['reachable'] },
          },
        },
        {
          kind: 'object',
          fields: {
            unitsPerYear: countPlan,
            endCount: countPlan,
            years: { kind: 'list', of: projectedYearPlan },
            outcome: { kind: 'choice', values: ['unreachable'] },
            reason: {
              kind: 'choice',
              values: ['no-years-left', 'due-over-ward-count', 'success-too-low', 'lapse-too-high'],
            },
          },
        },
      ],
    },
    fromMost: {
      kind: 'variants',
      by: 'outcome',
      variants: [
        {
          kind: 'object',
          fields: {
            unitsPerYear: countPlan,
            endCount: countPlan,
            years: { kind: 'list', of: projectedYearPlan },
            outcome: { kind: 'choice', values: ['reachable'] },
          },
        },
        {
          kind: 'object',
          fields: {
            unitsPerYear: countPlan,
            endCount: countPlan,
            years: { kind: 'list', of: projectedYearPlan },
            outcome: { kind: 'choice', values: ['unreachable'] },
            reason: {
              kind: 'choice',
              values: ['no-years-left', 'due-over-ward-count', 'success-too-low', 'lapse-too-high'],
            },
          },
        },
      ],
    },
  },
};

export const sensitivityRowPlan: Plan<ReadBy<typeof schemas.sensitivityRowSchema>> = {
  kind: 'object',
  fields: {
    success: ratePlan,
    cells: { kind: 'list', of: { kind: 'object', fields: { lapse: ratePlan, pace: pacePlan } } },
  },
};
