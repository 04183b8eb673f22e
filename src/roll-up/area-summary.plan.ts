/** @generated from area-summary.schema.ts by `npm run plans`: not to be edited. */

import type * as schemas from './area-summary.schema';
import type { Plan } from '../foundation/reading/plan';
import type { ReadBy } from '../foundation/reading/schema-for';
import { countPlan } from '../foundation/value/share.plan';

export const outcomeCountsPlan: Plan<ReadBy<typeof schemas.outcomeCountsSchema>> = {
  kind: 'object',
  fields: {
    eligibleCount: countPlan,
    notEligibleCount: countPlan,
    undeterminedCount: countPlan,
    notAssessedCount: countPlan,
  },
};

export const areaSummaryPlan: Plan<ReadBy<typeof schemas.areaSummarySchema>> = {
  kind: 'object',
  fields: {
    unitCount: countPlan,
    registeredCount: countPlan,
    recognisedCount: countPlan,
    maintainedCount: countPlan,
    inheritedCount: countPlan,
    suspendedCount: countPlan,
    lapsedCount: countPlan,
    standingUndeterminedCount: countPlan,
    confirmed: outcomeCountsPlan,
    projected: outcomeCountsPlan,
    kept: {
      kind: 'object',
      fields: {
        unitCount: countPlan,
        registeredCount: countPlan,
        recognisedCount: countPlan,
        maintainedCount: countPlan,
        inheritedCount: countPlan,
        suspendedCount: countPlan,
        lapsedCount: countPlan,
        standingUndeterminedCount: countPlan,
        confirmed: outcomeCountsPlan,
        projected: outcomeCountsPlan,
      },
    },
    new: {
      kind: 'object',
      fields: {
        unitCount: countPlan,
        registeredCount: countPlan,
        recognisedCount: countPlan,
        maintainedCount: countPlan,
        inheritedCount: countPlan,
        suspendedCount: countPlan,
        lapsedCount: countPlan,
        standingUndeterminedCount: countPlan,
        confirmed: outcomeCountsPlan,
        projected: outcomeCountsPlan,
      },
    },
    years: {
      kind: 'optional',
      of: {
        kind: 'object',
        fields: {
          from: { kind: 'number', isWhole: true, least: 0, most: 9999 },
          to: { kind: 'number', isWhole: true, least: 0, most: 9999 },
        },
      },
    },
  },
};
