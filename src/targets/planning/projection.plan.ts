/** @generated from projection.schema.ts by `npm run plans`: not to be edited. */

import type * as schemas from './projection.schema';
import type { Plan } from '../../foundation/reading/plan';
import type { ReadBy } from '../../foundation/reading/schema-for';
import { countPlan } from '../../foundation/value/share.plan';

export const projectedYearPlan: Plan<ReadBy<typeof schemas.projectedYearSchema>> = {
  kind: 'object',
  fields: {
    year: { kind: 'number', isWhole: true, least: 2000, most: 2399 },
    startCount: countPlan,
    lapsedCount: countPlan,
    plannedCount: countPlan,
    builtCount: countPlan,
    newlyRecognisedCount: countPlan,
    endCount: countPlan,
  },
};

export const projectionPlan: Plan<ReadBy<typeof schemas.projectionSchema>> = {
  kind: 'object',
  fields: {
    dueCount: { kind: 'optional', of: countPlan },
    fromLeast: {
      kind: 'object',
      fields: {
        years: { kind: 'list', of: projectedYearPlan },
        firstYearReached: {
          kind: 'optional',
          of: { kind: 'number', isWhole: true, least: 2000, most: 2399 },
        },
      },
    },
    fromMost: {
      kind: 'object',
      fields: {
        years: { kind: 'list', of: projectedYearPlan },
        firstYearReached: {
          kind: 'optional',
          of: { kind: 'number', isWhole: true, least: 2000, most: 2399 },
        },
      },
    },
  },
};
