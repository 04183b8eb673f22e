/** @generated from gate-finding.schema.ts by `npm run plans`: not to be edited. */

import type * as schemas from './gate-finding.schema';
import type { Plan } from '../foundation/reading/plan';
import type { ReadBy } from '../foundation/reading/schema-for';
import { findingReasonPlan, measurementPlan, partFindingsPlan, statusPlan } from '../evaluation/finding.plan';
import { localisedTextPlan } from '../foundation/value/localised-text.plan';
import { slugPlan } from '../foundation/reading/text.plan';

export const gateNamePlan: Plan<ReadBy<typeof schemas.gateNameSchema>> = {
  kind: 'object',
  fields: { gateId: slugPlan, title: { kind: 'optional', of: localisedTextPlan } },
};

export const gateNamesPlan: Plan<ReadBy<typeof schemas.gateNamesSchema>> = {
  kind: 'list',
  of: gateNamePlan,
  fewest: 1,
};

export const gateFindingPlan: Plan<ReadBy<typeof schemas.gateFindingSchema>> = {
  kind: 'object',
  fields: {
    gateId: slugPlan,
    title: { kind: 'optional', of: localisedTextPlan },
    status: statusPlan,
    reason: findingReasonPlan,
    mayNotApply: { kind: 'optional', of: { kind: 'boolean' } },
    measurement: { kind: 'optional', of: measurementPlan },
    parts: { kind: 'optional', of: partFindingsPlan },
  },
};
