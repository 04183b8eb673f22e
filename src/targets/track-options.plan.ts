/** @generated from track-options.schema.ts by `npm run plans`: not to be edited. */

import type * as schemas from './track-options.schema';
import type { Plan } from '../foundation/reading/plan';
import type { ReadBy } from '../foundation/reading/schema-for';
import { countPlan } from '../foundation/value/share.plan';
import { gainPercentPlan } from '../foundation/value/percent.plan';
import { plainDatePlan } from '../foundation/value/plain-date.plan';

export const trackLadderPlan: Plan<ReadBy<typeof schemas.trackLadderSchema>> = {
  kind: 'object',
  fields: {
    onTrackPercent: gainPercentPlan,
    atRiskPercent: gainPercentPlan,
    offTrackPercent: gainPercentPlan,
  },
};

export const trackBaselinePlan: Plan<ReadBy<typeof schemas.trackBaselineSchema>> = {
  kind: 'object',
  fields: { on: plainDatePlan, count: countPlan },
};

export const trackOptionsPlan: Plan<ReadBy<typeof schemas.trackOptionsSchema>> = {
  kind: 'object',
  fields: {
    ladder: { kind: 'optional', of: trackLadderPlan },
    decisionDays: {
      kind: 'optional',
      of: { kind: 'list', of: plainDatePlan, fewest: 1, most: 10000 },
    },
  },
};
