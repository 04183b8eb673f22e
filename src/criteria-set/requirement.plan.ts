/** @generated from requirement.schema.ts by `npm run plans`: not to be edited. */

import type * as schemas from './requirement.schema';
import type { Plan } from '../foundation/reading/plan';
import type { ReadBy } from '../foundation/reading/schema-for';
import { amountPlan } from '../foundation/value/amount.plan';
import { boundPlan } from '../foundation/value/bound.plan';
import { changePercentPlan, percentPlan } from '../foundation/value/percent.plan';
import { localisedTextPlan } from '../foundation/value/localised-text.plan';
import { positiveCountPlan } from '../foundation/value/share.plan';
import { slugPlan } from '../foundation/reading/text.plan';

export const unitOfMeasurePlan: Plan<ReadBy<typeof schemas.unitOfMeasureSchema>> = {
  kind: 'choice',
  values: [
    'square-metre',
    'person',
    'household',
    'case',
    'item',
    'vehicle',
    'point',
    'minute',
    'hour',
    'day',
    'month',
  ],
};

export const notApplicableRulePlan: Plan<ReadBy<typeof schemas.notApplicableRuleSchema>> = {
  kind: 'choice',
  values: ['never', 'with-reason', 'free'],
};

export const quantityRequirementPlan: Plan<ReadBy<typeof schemas.quantityRequirementSchema>> = {
  kind: 'object',
  fields: {
    kind: { kind: 'choice', values: ['quantity'] },
    measured: { kind: 'optional', of: localisedTextPlan },
    bound: boundPlan,
    amount: amountPlan,
    unit: unitOfMeasurePlan,
  },
};

export const shareRequirementPlan: Plan<ReadBy<typeof schemas.shareRequirementSchema>> = {
  kind: 'object',
  fields: {
    kind: { kind: 'choice', values: ['share'] },
    measured: { kind: 'optional', of: localisedTextPlan },
    counted: localisedTextPlan,
    bound: boundPlan,
    percent: percentPlan,
  },
};

export const noneOccurredRequirementPlan: Plan<ReadBy<typeof schemas.noneOccurredRequirementSchema>> = {
  kind: 'object',
  fields: {
    kind: { kind: 'choice', values: ['none-occurred'] },
    measured: { kind: 'optional', of: localisedTextPlan },
    event: slugPlan,
  },
};

export const changeRequirementPlan: Plan<ReadBy<typeof schemas.changeRequirementSchema>> = {
  kind: 'object',
  fields: {
    kind: { kind: 'choice', values: ['change'] },
    measured: { kind: 'optional', of: localisedTextPlan },
    movement: {
      kind: 'variants',
      by: 'kind',
      variants: [
        {
          kind: 'object',
          fields: {
            kind: { kind: 'choice', values: ['fell', 'rose'] },
            whenBothZero: { kind: 'choice', values: ['met', 'not-met'] },
          },
        },
        {
          kind: 'object',
          fields: { kind: { kind: 'choice', values: ['did-not-rise', 'did-not-fall'] } },
        },
        {
          kind: 'object',
          fields: {
            kind: { kind: 'choice', values: ['fell-by', 'rose-by'] },
            bound: boundPlan,
            percent: changePercentPlan,
          },
        },
      ],
    },
    unit: unitOfMeasurePlan,
  },
};

export const titleHeldRequirementPlan: Plan<ReadBy<typeof schemas.titleHeldRequirementSchema>> = {
  kind: 'object',
  fields: {
    kind: { kind: 'choice', values: ['title-held'] },
    ladder: {
      kind: 'list',
      of: {
        kind: 'object',
        fields: { id: slugPlan, title: { kind: 'optional', of: localisedTextPlan } },
      },
      fewest: 1,
      most: 200,
    },
    atLeast: slugPlan,
  },
};

export const requirementPlan: Plan<ReadBy<typeof schemas.requirementSchema>> = {
  kind: 'variants',
  by: 'kind',
  variants: [
    { kind: 'object', fields: { kind: { kind: 'choice', values: ['attested'] } } },
    quantityRequirementPlan,
    shareRequirementPlan,
    noneOccurredRequirementPlan,
    changeRequirementPlan,
    titleHeldRequirementPlan,
    {
      kind: 'object',
      fields: {
        kind: { kind: 'choice', values: ['all-of'] },
        parts: {
          kind: 'list',
          of: {
            kind: 'object',
            fields: {
              id: slugPlan,
              title: { kind: 'optional', of: localisedTextPlan },
              notApplicable: notApplicableRulePlan,
              requirement: { kind: 'later', of: () => requirementPlan },
            },
          },
          fewest: 1,
          most: 200,
        },
      },
    },
    {
      kind: 'object',
      fields: {
        kind: { kind: 'choice', values: ['any-of'] },
        parts: {
          kind: 'list',
          of: {
            kind: 'object',
            fields: {
              id: slugPlan,
              title: { kind: 'optional', of: localisedTextPlan },
              notApplicable: notApplicableRulePlan,
              requirement: { kind: 'later', of: () => requirementPlan },
            },
          },
          fewest: 1,
          most: 200,
        },
      },
    },
    {
      kind: 'object',
      fields: {
        kind: { kind: 'choice', values: ['at-least'] },
        partCount: positiveCountPlan,
        whenFewerApply: { kind: 'choice', values: ['lower', 'unknown'] },
        parts: {
          kind: 'list',
          of: {
            kind: 'object',
            fields: {
              id: slugPlan,
              title: { kind: 'optional', of: localisedTextPlan },
              notApplicable: notApplicableRulePlan,
              requirement: { kind: 'later', of: () => requirementPlan },
            },
          },
          fewest: 1,
          most: 200,
        },
      },
    },
  ],
};
