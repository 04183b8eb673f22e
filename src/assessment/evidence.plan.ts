/** @generated from evidence.schema.ts by `npm run plans`: not to be edited. */

import type * as schemas from './evidence.schema';
import type { Plan } from '../foundation/reading/plan';
import type { ReadBy } from '../foundation/reading/schema-for';
import { hostIdPlan, textPlan } from '../foundation/reading/text.plan';
import { plainDatePlan } from '../foundation/value/plain-date.plan';

export const evidencePlan: Plan<ReadBy<typeof schemas.evidenceSchema>> = {
  kind: 'object',
  fields: {
    id: hostIdPlan,
    collectedOn: { kind: 'optional', of: plainDatePlan },
    validUntil: { kind: 'optional', of: plainDatePlan },
  },
};

export const overridePlan: Plan<ReadBy<typeof schemas.overrideSchema>> = {
  kind: 'object',
  fields: {
    statusBefore: { kind: 'choice', values: ['met', 'not-met', 'not-applicable'] },
    statusAfter: { kind: 'choice', values: ['met', 'not-met', 'not-applicable'] },
    reason: textPlan,
    authority: textPlan,
    decidedOn: plainDatePlan,
  },
};
