/** @generated from track-status.schema.ts by `npm run plans`: not to be edited. */

import type * as schemas from './track-status.schema';
import type { Plan } from '../foundation/reading/plan';
import type { ReadBy } from '../foundation/reading/schema-for';
import { countBoundsPlan } from '../roll-up/count-bounds.plan';
import { countPlan } from '../foundation/value/share.plan';
import { plainDatePlan } from '../foundation/value/plain-date.plan';
import { trackBaselinePlan, trackLadderPlan } from './track-options.plan';

export const trackStatusPlan: Plan<ReadBy<typeof schemas.trackStatusSchema>> = {
  kind: 'object',
  fields: {
    reached: countBoundsPlan,
    dueCount: countPlan,
    dueOn: plainDatePlan,
    asOf: plainDatePlan,
    decidedBy: { kind: 'optional', of: plainDatePlan },
    outcome: {
      kind: 'choice',
      values: ['achieved', 'on-track', 'at-risk', 'off-track', 'moving-away', 'undetermined'],
    },
    least: {
      kind: 'choice',
      values: ['achieved', 'on-track', 'at-risk', 'off-track', 'moving-away'],
    },
    most: {
      kind: 'choice',
      values: ['achieved', 'on-track', 'at-risk', 'off-track', 'moving-away'],
    },
    baseline: trackBaselinePlan,
    path: {
      kind: 'variants',
      by: 'kind',
      variants: [
        { kind: 'object', fields: { kind: { kind: 'choice', values: ['straight'] } } },
        {
          kind: 'object',
          fields: {
            kind: { kind: 'choice', values: ['stepped'] },
            lastDecisionOn: { kind: 'optional', of: plainDatePlan },
            nextDecisionOn: { kind: 'optional', of: plainDatePlan },
          },
        },
      ],
    },
    expectedCount: countPlan,
    ladder: trackLadderPlan,
  },
};
