/** @generated from plan.schema.ts by `npm run plans`: not to be edited. */

import type * as schemas from './plan.schema';
import type { Plan } from '../../foundation/reading/plan';
import type { ReadBy } from '../../foundation/reading/schema-for';
import { yearPlan } from '../../foundation/reading/text.plan';

export const ratePlan: Plan<ReadBy<typeof schemas.rateSchema>> = {
  kind: 'object',
  fields: {
    part: { kind: 'number', isWhole: true, least: 0, most: 1000000000 },
    whole: { kind: 'number', isWhole: true, least: 1, most: 1000000000 },
  },
};

export const planningRatesPlan: Plan<ReadBy<typeof schemas.planningRatesSchema>> = {
  kind: 'object',
  fields: { success: ratePlan, lapse: ratePlan },
};

export const buildPlanPlan: Plan<ReadBy<typeof schemas.buildPlanSchema>> = {
  kind: 'object',
  fields: {
    unitCount: { kind: 'number', isWhole: true, least: 0, most: 1000000 },
    recognised: {
      kind: 'object',
      fields: {
        least: { kind: 'number', isWhole: true, least: 0, most: 1000000 },
        most: { kind: 'number', isWhole: true, least: 0, most: 1000000 },
      },
    },
    firstYear: yearPlan,
    rates: planningRatesPlan,
    builds: {
      kind: 'variants',
      by: 'kind',
      variants: [
        {
          kind: 'object',
          fields: {
            kind: { kind: 'choice', values: ['constant'] },
            unitsPerYear: { kind: 'number', isWhole: true, least: 0, most: 1000000 },
            yearCount: { kind: 'number', isWhole: true, least: 1, most: 200 },
          },
        },
        {
          kind: 'object',
          fields: {
            kind: { kind: 'choice', values: ['by-year'] },
            unitCounts: {
              kind: 'list',
              of: { kind: 'number', isWhole: true, least: 0, most: 1000000 },
              fewest: 1,
              most: 200,
            },
          },
        },
      ],
    },
    dueCount: { kind: 'optional', of: { kind: 'number', isWhole: true, least: 0, most: 1000000 } },
  },
};

export const paceRequestPlan: Plan<ReadBy<typeof schemas.paceRequestSchema>> = {
  kind: 'object',
  fields: {
    unitCount: { kind: 'number', isWhole: true, least: 0, most: 1000000 },
    recognised: {
      kind: 'object',
      fields: {
        least: { kind: 'number', isWhole: true, least: 0, most: 1000000 },
        most: { kind: 'number', isWhole: true, least: 0, most: 1000000 },
      },
    },
    firstYear: yearPlan,
    rates: planningRatesPlan,
    dueCount: { kind: 'number', isWhole: true, least: 0, most: 1000000 },
    dueYear: yearPlan,
  },
};
