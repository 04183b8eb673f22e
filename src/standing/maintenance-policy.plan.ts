/** @generated from maintenance-policy.schema.ts by `npm run plans`: not to be edited. */

import type * as schemas from './maintenance-policy.schema';
import type { Plan } from '../foundation/reading/plan';
import type { ReadBy } from '../foundation/reading/schema-for';
import { localisedTextPlan } from '../foundation/value/localised-text.plan';
import { provenancePlan } from '../foundation/value/provenance.plan';
import { recognitionRulePlan } from '../recognition/recognition-policy.plan';
import { revisionPlan, slugPlan } from '../foundation/reading/text.plan';

export const repairDaysPlan: Plan<ReadBy<typeof schemas.repairDaysSchema>> = {
  kind: 'number',
  isWhole: true,
  least: 1,
  most: 3660,
};

export const consequencePlan: Plan<ReadBy<typeof schemas.consequenceSchema>> = {
  kind: 'variants',
  by: 'kind',
  variants: [
    {
      kind: 'object',
      fields: { kind: { kind: 'choice', values: ['suspend'] }, repairDays: repairDaysPlan },
    },
    { kind: 'object', fields: { kind: { kind: 'choice', values: ['keep-with-warning'] } } },
    { kind: 'object', fields: { kind: { kind: 'choice', values: ['lapse'] } } },
    { kind: 'object', fields: { kind: { kind: 'choice', values: ['revoke'] } } },
    { kind: 'object', fields: { kind: { kind: 'choice', values: ['no-published-rule'] } } },
  ],
};

export const maintenancePolicyPlan: Plan<ReadBy<typeof schemas.maintenancePolicySchema>> = {
  kind: 'object',
  fields: {
    id: slugPlan,
    revision: revisionPlan,
    name: localisedTextPlan,
    maintainedWhen: recognitionRulePlan,
    steps: {
      kind: 'optional',
      of: {
        kind: 'list',
        of: { kind: 'object', fields: { when: recognitionRulePlan, consequence: consequencePlan } },
        most: 20,
      },
    },
    onNotMaintained: consequencePlan,
    yearlyReview: {
      kind: 'optional',
      of: {
        kind: 'object',
        fields: {
          graceMonths: { kind: 'number', isWhole: true, least: 0, most: 1200 },
          onMissed: consequencePlan,
        },
      },
    },
    term: {
      kind: 'optional',
      of: {
        kind: 'object',
        fields: {
          months: { kind: 'number', isWhole: true, least: 1, most: 1200 },
          onExpired: consequencePlan,
        },
      },
    },
    onUnrepaired: {
      kind: 'variants',
      by: 'kind',
      variants: [
        { kind: 'object', fields: { kind: { kind: 'choice', values: ['keep-with-warning'] } } },
        { kind: 'object', fields: { kind: { kind: 'choice', values: ['lapse'] } } },
        { kind: 'object', fields: { kind: { kind: 'choice', values: ['revoke'] } } },
        { kind: 'object', fields: { kind: { kind: 'choice', values: ['no-published-rule'] } } },
      ],
    },
    successor: { kind: 'choice', values: ['all', 'any', 'majority', 're-assess'] },
    provenance: provenancePlan,
  },
};
