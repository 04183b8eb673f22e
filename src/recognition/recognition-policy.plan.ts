/** @generated from recognition-policy.schema.ts by `npm run plans`: not to be edited. */

import type * as schemas from './recognition-policy.schema';
import type { Plan } from '../foundation/reading/plan';
import type { ReadBy } from '../foundation/reading/schema-for';
import { boundPlan } from '../foundation/value/bound.plan';
import { countPlan } from '../foundation/value/share.plan';
import { localisedTextPlan } from '../foundation/value/localised-text.plan';
import { notApplicableRulePlan, requirementPlan } from '../criteria-set/requirement.plan';
import { percentPlan } from '../foundation/value/percent.plan';
import { plainDatePlan } from '../foundation/value/plain-date.plan';
import { provenancePlan } from '../foundation/value/provenance.plan';
import { revisionPlan, slugPlan } from '../foundation/reading/text.plan';

export const recognitionRulePlan: Plan<ReadBy<typeof schemas.recognitionRuleSchema>> = {
  kind: 'variants',
  by: 'kind',
  variants: [
    { kind: 'object', fields: { kind: { kind: 'choice', values: ['all-met'] } } },
    {
      kind: 'object',
      fields: {
        kind: { kind: 'choice', values: ['count-met'] },
        bound: boundPlan,
        criteriaCount: countPlan,
      },
    },
    {
      kind: 'object',
      fields: {
        kind: { kind: 'choice', values: ['share-met'] },
        bound: boundPlan,
        percent: percentPlan,
      },
    },
    {
      kind: 'object',
      fields: {
        kind: { kind: 'choice', values: ['must-be-met'] },
        criterionIds: { kind: 'list', of: slugPlan, fewest: 1, most: 10000 },
      },
    },
    {
      kind: 'object',
      fields: {
        kind: { kind: 'choice', values: ['none-may-fail'] },
        criterionIds: { kind: 'list', of: slugPlan, fewest: 1, most: 10000 },
      },
    },
    {
      kind: 'object',
      fields: {
        kind: { kind: 'choice', values: ['count-failed'] },
        bound: boundPlan,
        criteriaCount: countPlan,
      },
    },
    {
      kind: 'object',
      fields: {
        kind: { kind: 'choice', values: ['share-failed'] },
        bound: boundPlan,
        percent: percentPlan,
      },
    },
    {
      kind: 'object',
      fields: {
        kind: { kind: 'choice', values: ['all-of'] },
        rules: {
          kind: 'list',
          of: { kind: 'later', of: () => recognitionRulePlan },
          fewest: 1,
          most: 100,
        },
      },
    },
    {
      kind: 'object',
      fields: {
        kind: { kind: 'choice', values: ['any-of'] },
        rules: {
          kind: 'list',
          of: { kind: 'later', of: () => recognitionRulePlan },
          fewest: 1,
          most: 100,
        },
      },
    },
  ],
};

export const gatesPlan: Plan<ReadBy<typeof schemas.gatesSchema>> = {
  kind: 'list',
  of: {
    kind: 'object',
    fields: {
      id: slugPlan,
      title: { kind: 'optional', of: localisedTextPlan },
      requirement: requirementPlan,
      notApplicable: { kind: 'optional', of: notApplicableRulePlan },
    },
  },
  fewest: 1,
  most: 100,
};

export const recognitionPolicyPlan: Plan<ReadBy<typeof schemas.recognitionPolicySchema>> = {
  kind: 'object',
  fields: {
    id: slugPlan,
    revision: revisionPlan,
    name: localisedTextPlan,
    rule: recognitionRulePlan,
    assessable: { kind: 'optional', of: gatesPlan },
    provenance: provenancePlan,
  },
};

export const recognitionPoliciesPlan: Plan<ReadBy<typeof schemas.recognitionPoliciesSchema>> = {
  kind: 'list',
  of: {
    kind: 'object',
    fields: { from: { kind: 'optional', of: plainDatePlan }, policy: recognitionPolicyPlan },
  },
  fewest: 1,
  most: 100,
};
