/** @generated from finding.schema.ts by `npm run plans`: not to be edited. */

import type * as schemas from './finding.schema';
import type { Plan } from '../foundation/reading/plan';
import type { ReadBy } from '../foundation/reading/schema-for';
import { amountPlan } from '../foundation/value/amount.plan';
import { changeAnswerPlan, occurrencesAnswerPlan, quantityAnswerPlan, shareAnswerPlan, titleAnswerPlan } from '../assessment/answer.plan';
import { changeRequirementPlan, noneOccurredRequirementPlan, quantityRequirementPlan, shareRequirementPlan, titleHeldRequirementPlan } from '../criteria-set/requirement.plan';
import { countPlan } from '../foundation/value/share.plan';
import { overridePlan } from '../assessment/evidence.plan';
import { slugPlan } from '../foundation/reading/text.plan';
import { uncertainCountPlan } from '../foundation/value/count-range.plan';

export const statusPlan: Plan<ReadBy<typeof schemas.statusSchema>> = {
  kind: 'choice',
  values: ['met', 'not-met', 'not-applicable', 'unknown'],
};

export const measurementPlan: Plan<ReadBy<typeof schemas.measurementSchema>> = {
  kind: 'variants',
  by: 'kind',
  variants: [
    {
      kind: 'object',
      fields: {
        kind: { kind: 'choice', values: ['quantity'] },
        observed: quantityAnswerPlan,
        required: quantityRequirementPlan,
        distance: amountPlan,
      },
    },
    {
      kind: 'object',
      fields: {
        kind: { kind: 'choice', values: ['share'] },
        observed: shareAnswerPlan,
        required: shareRequirementPlan,
        distance: uncertainCountPlan,
      },
    },
    {
      kind: 'object',
      fields: {
        kind: { kind: 'choice', values: ['occurrences'] },
        observed: occurrencesAnswerPlan,
        required: noneOccurredRequirementPlan,
        distance: countPlan,
      },
    },
    {
      kind: 'object',
      fields: {
        kind: { kind: 'choice', values: ['change'] },
        observed: changeAnswerPlan,
        required: changeRequirementPlan,
        distance: { kind: 'number', isWhole: false, least: 0, most: 101000000000000 },
      },
    },
    {
      kind: 'object',
      fields: {
        kind: { kind: 'choice', values: ['title'] },
        observed: titleAnswerPlan,
        required: titleHeldRequirementPlan,
        distance: countPlan,
      },
    },
  ],
};

export const partFindingsPlan: Plan<ReadBy<typeof schemas.partFindingsSchema>> = {
  kind: 'list',
  of: { kind: 'later', of: () => partFindingPlan },
};

export const findingReasonPlan: Plan<ReadBy<typeof schemas.findingReasonSchema>> = {
  kind: 'choice',
  values: [
    'attested',
    'measured',
    'parts',
    'tally',
    'claimed',
    'overridden',
    'carried-over',
    'not-assessed',
    'not-reported',
    'partial-coverage',
    'evidence-missing',
    'evidence-expired',
    'zero-base',
    'fewer-apply',
    'disputed',
  ],
};

export const partFindingPlan: Plan<ReadBy<typeof schemas.partFindingSchema>> = {
  kind: 'object',
  fields: {
    partId: slugPlan,
    status: statusPlan,
    reason: findingReasonPlan,
    mayNotApply: { kind: 'optional', of: { kind: 'boolean' } },
    measurement: { kind: 'optional', of: measurementPlan },
    parts: { kind: 'optional', of: partFindingsPlan },
  },
};

export const findingPlan: Plan<ReadBy<typeof schemas.findingSchema>> = {
  kind: 'object',
  fields: {
    criterionId: slugPlan,
    status: statusPlan,
    reason: findingReasonPlan,
    mayNotApply: { kind: 'optional', of: { kind: 'boolean' } },
    measurement: { kind: 'optional', of: measurementPlan },
    parts: { kind: 'optional', of: partFindingsPlan },
    override: {
      kind: 'optional',
      of: {
        kind: 'object',
        fields: { record: overridePlan, judgedStatus: statusPlan, isApplied: { kind: 'boolean' } },
      },
    },
    carriedFrom: { kind: 'optional', of: { kind: 'list', of: slugPlan } },
  },
};
