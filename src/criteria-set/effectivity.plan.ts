/** @generated from effectivity.schema.ts by `npm run plans`: not to be edited. */

import type * as schemas from './effectivity.schema';
import type { Plan } from '../foundation/reading/plan';
import type { ReadBy } from '../foundation/reading/schema-for';
import { criteriaSetReferencePlan, criteriaSetStatusPlan } from './criteria-set.plan';
import { plainDatePlan } from '../foundation/value/plain-date.plan';

export const effectivityPlan: Plan<ReadBy<typeof schemas.effectivitySchema>> = {
  kind: 'object',
  fields: {
    criteriaSet: criteriaSetReferencePlan,
    status: criteriaSetStatusPlan,
    asOf: plainDatePlan,
    outcome: { kind: 'choice', values: ['in-force', 'pending', 'ended', 'unknown'] },
    reason: {
      kind: 'choice',
      values: [
        'started',
        'replacement-not-started',
        'not-started',
        'past-last-day',
        'replaced',
        'start-not-known',
        'replacement-start-not-known',
      ],
    },
    inForceFrom: { kind: 'optional', of: plainDatePlan },
    inForceUntil: { kind: 'optional', of: plainDatePlan },
    replacedBy: { kind: 'list', of: criteriaSetReferencePlan },
  },
};
