/** @generated from standing.schema.ts by `npm run plans`: not to be edited. */

import type * as schemas from './standing.schema';
import type { Plan } from '../foundation/reading/plan';
import type { ReadBy } from '../foundation/reading/schema-for';
import { appliedPolicyPlan } from '../recognition/verdict.plan';
import { hostIdPlan, yearPlan } from '../foundation/reading/text.plan';
import { plainDatePlan } from '../foundation/value/plain-date.plan';

export const standingPlan: Plan<ReadBy<typeof schemas.standingSchema>> = {
  kind: 'object',
  fields: {
    unitId: hostIdPlan,
    asOf: plainDatePlan,
    knownAt: plainDatePlan,
    outcome: {
      kind: 'choice',
      values: ['recognised', 'not-recognised', 'undetermined', 'not-applicable'],
    },
    reason: {
      kind: 'choice',
      values: [
        'decided',
        'maintained',
        'kept-with-warning',
        'revocation-due',
        'inherited',
        'no-decision',
        'suspended',
        'lapsed',
        'revoked',
        'predecessors-not-recognised',
        'no-published-rule',
        'unit-succeeded',
        'contradictory-events',
        'unit-ended',
        'unit-not-yet',
        'unit-not-known',
        'level-holds-no-title',
      ],
    },
    recognisedOn: { kind: 'optional', of: plainDatePlan },
    forYear: { kind: 'optional', of: yearPlan },
    until: { kind: 'optional', of: plainDatePlan },
    relatedUnitIds: { kind: 'optional', of: { kind: 'list', of: hostIdPlan } },
    eventIds: { kind: 'list', of: hostIdPlan },
    policy: appliedPolicyPlan,
  },
};
