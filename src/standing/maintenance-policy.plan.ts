/** @generated from maintenance-policy.schema.ts by `npm run plans`: not to be edited. */

import type * as schemas from './maintenance-policy.schema';
import type { Plan } from '../foundation/reading/plan';
import type { ReadBy } from '../foundation/reading/schema-for';
import { gatesPlan, recognitionRulePlan } from '../recognition/recognition-policy.plan';
import { localisedTextPlan } from '../foundation/value/localised-text.plan';
import { plainDatePlan } from '../foundation/value/plain-date.plan';
import { provenancePlan } from '../foundation/value/provenance.plan';
import { revisionPlan, slugPlan } from '../foundation/reading/text.plan';
import { unitLevelPlan } from '../unit/unit.plan';

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
      fields: {
        kind: { kind: 'choice', values: ['suspend'] },
        repairDays: { kind: 'optional', of: repairDaysPlan },
      },
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
    assessable: { kind: 'optional', of: gatesPlan },
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
          yearEnds: {
            kind: 'optional',
            of: {
              kind: 'text',
              format: { name: 'month-day', pattern: /^(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|[12]\d))$/ },
            },
          },
          decisionMonths: { kind: 'number', isWhole: true, least: 0, most: 1200 },
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
          renewedMonths: {
            kind: 'optional',
            of: { kind: 'number', isWhole: true, least: 1, most: 1200 },
          },
          renewsFrom: { kind: 'optional', of: { kind: 'choice', values: ['decision', 'old-end'] } },
          onExpired: consequencePlan,
        },
      },
    },
    onUnrepaired: {
      kind: 'variants',
      by: 'kind',
      variants: [
        { kind: 'object', fields: { kind: { kind: 'choice', values: ['lapse'] } } },
        { kind: 'object', fields: { kind: { kind: 'choice', values: ['revoke'] } } },
        { kind: 'object', fields: { kind: { kind: 'choice', values: ['no-published-rule'] } } },
      ],
    },
    successor: { kind: 'choice', values: ['all', 'any', 'majority', 're-assess'] },
    registrationLead: {
      kind: 'optional',
      of: {
        kind: 'object',
        fields: {
          firstMonths: {
            kind: 'optional',
            of: { kind: 'number', isWhole: true, least: 1, most: 1200 },
          },
          renewedMonths: {
            kind: 'optional',
            of: { kind: 'number', isWhole: true, least: 1, most: 1200 },
          },
        },
      },
    },
    titleLevels: { kind: 'optional', of: { kind: 'list', of: unitLevelPlan, fewest: 1 } },
    provenance: provenancePlan,
  },
};

export const maintenancePoliciesPlan: Plan<ReadBy<typeof schemas.maintenancePoliciesSchema>> = {
  kind: 'list',
  of: {
    kind: 'object',
    fields: { from: { kind: 'optional', of: plainDatePlan }, policy: maintenancePolicyPlan },
  },
  fewest: 1,
  most: 100,
};
