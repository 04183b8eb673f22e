/** @generated from criteria-set.schema.ts by `npm run plans`: not to be edited. */

import type * as schemas from './criteria-set.schema';
import type { Plan } from '../foundation/reading/plan';
import type { ReadBy } from '../foundation/reading/schema-for';
import { localisedTextPlan } from '../foundation/value/localised-text.plan';
import { notApplicableRulePlan, requirementPlan } from './requirement.plan';
import { plainDatePlan } from '../foundation/value/plain-date.plan';
import { positiveCountPlan } from '../foundation/value/share.plan';
import { provenancePlan } from '../foundation/value/provenance.plan';
import { revisionPlan, slugPlan, yearPlan } from '../foundation/reading/text.plan';

export const criteriaSetIdPlan: Plan<ReadBy<typeof schemas.criteriaSetIdSchema>> = slugPlan as never;

export const criteriaSetReferencePlan: Plan<ReadBy<typeof schemas.criteriaSetReferenceSchema>> = {
  kind: 'object',
  fields: { id: slugPlan, revision: revisionPlan },
};

export const criteriaSetStatusPlan: Plan<ReadBy<typeof schemas.criteriaSetStatusSchema>> = {
  kind: 'choice',
  values: ['provisional', 'official', 'unstated'],
};

export const criteriaGroupPlan: Plan<ReadBy<typeof schemas.criteriaGroupSchema>> = {
  kind: 'object',
  fields: { id: slugPlan, title: { kind: 'optional', of: localisedTextPlan } },
};

export const criterionPlan: Plan<ReadBy<typeof schemas.criterionSchema>> = {
  kind: 'object',
  fields: {
    id: slugPlan,
    number: { kind: 'optional', of: positiveCountPlan },
    title: { kind: 'optional', of: localisedTextPlan },
    subject: { kind: 'optional', of: localisedTextPlan },
    groupId: { kind: 'optional', of: slugPlan },
    notApplicable: notApplicableRulePlan,
    requirement: requirementPlan,
    provenance: { kind: 'optional', of: provenancePlan },
  },
};

export const criteriaSetPlan: Plan<ReadBy<typeof schemas.criteriaSetSchema>> = {
  kind: 'object',
  fields: {
    id: slugPlan,
    revision: revisionPlan,
    name: localisedTextPlan,
    status: criteriaSetStatusPlan,
    inForceFrom: { kind: 'optional', of: plainDatePlan },
    inForceUntil: { kind: 'optional', of: plainDatePlan },
    certainForYears: { kind: 'optional', of: { kind: 'list', of: yearPlan, most: 10000 } },
    completes: { kind: 'optional', of: criteriaSetReferencePlan },
    replaces: { kind: 'optional', of: { kind: 'list', of: criteriaSetReferencePlan, most: 10000 } },
    groups: { kind: 'list', of: criteriaGroupPlan, most: 10000 },
    criteria: { kind: 'list', of: criterionPlan, fewest: 1, most: 10000 },
    provenance: provenancePlan,
  },
};
