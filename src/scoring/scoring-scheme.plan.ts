/** @generated from scoring-scheme.schema.ts by `npm run plans`: not to be edited. */

import type * as schemas from './scoring-scheme.schema';
import type { Plan } from '../foundation/reading/plan';
import type { ReadBy } from '../foundation/reading/schema-for';
import { amountFault } from '../foundation/value/amount';
import { localisedTextPlan } from '../foundation/value/localised-text.plan';
import { percentPlan, positivePercentPlan } from '../foundation/value/percent.plan';
import { provenancePlan } from '../foundation/value/provenance.plan';
import { recognitionRulePlan } from '../recognition/recognition-policy.plan';
import { revisionPlan, slugPlan } from '../foundation/reading/text.plan';

export const weightPlan: Plan<ReadBy<typeof schemas.weightSchema>> = {
  kind: 'number',
  isWhole: false,
  least: 0,
  most: 10000,
  faultOf: amountFault,
};

export const rankConditionPlan: Plan<ReadBy<typeof schemas.rankConditionSchema>> = {
  kind: 'variants',
  by: 'kind',
  variants: [
    {
      kind: 'object',
      fields: { kind: { kind: 'choice', values: ['rule'] }, rule: recognitionRulePlan },
    },
    {
      kind: 'object',
      fields: {
        kind: { kind: 'choice', values: ['points-share'] },
        criterionIds: { kind: 'list', of: slugPlan, fewest: 1, most: 10000 },
        percent: positivePercentPlan,
      },
    },
  ],
};

export const scoringSchemePlan: Plan<ReadBy<typeof schemas.scoringSchemeSchema>> = {
  kind: 'object',
  fields: {
    id: slugPlan,
    revision: revisionPlan,
    name: localisedTextPlan,
    method: {
      kind: 'variants',
      by: 'kind',
      variants: [
        {
          kind: 'object',
          fields: {
            kind: { kind: 'choice', values: ['points'] },
            points: {
              kind: 'list',
              of: { kind: 'object', fields: { criterionId: slugPlan, points: weightPlan } },
              fewest: 1,
              most: 10000,
            },
          },
        },
        {
          kind: 'object',
          fields: {
            kind: { kind: 'choice', values: ['awarded'] },
            points: {
              kind: 'list',
              of: { kind: 'object', fields: { criterionId: slugPlan, points: weightPlan } },
              fewest: 1,
              most: 10000,
            },
            bonusCap: { kind: 'optional', of: weightPlan },
          },
        },
        {
          kind: 'object',
          fields: {
            kind: { kind: 'choice', values: ['weighted'] },
            weights: {
              kind: 'list',
              of: { kind: 'object', fields: { criterionId: slugPlan, weight: weightPlan } },
              fewest: 1,
              most: 10000,
            },
          },
        },
        { kind: 'object', fields: { kind: { kind: 'choice', values: ['proportion'] } } },
      ],
    },
    ranks: {
      kind: 'list',
      of: {
        kind: 'object',
        fields: {
          id: slugPlan,
          title: { kind: 'optional', of: localisedTextPlan },
          cutOff: {
            kind: 'variants',
            by: 'kind',
            variants: [
              {
                kind: 'object',
                fields: {
                  kind: { kind: 'choice', values: ['points'] },
                  bound: {
                    kind: 'optional',
                    of: { kind: 'choice', values: ['at-least', 'more-than'] },
                  },
                  points: {
                    kind: 'number',
                    isWhole: false,
                    least: 0,
                    most: 100000000,
                    faultOf: amountFault,
                  },
                },
              },
              {
                kind: 'object',
                fields: {
                  kind: { kind: 'choice', values: ['share'] },
                  bound: {
                    kind: 'optional',
                    of: { kind: 'choice', values: ['at-least', 'more-than'] },
                  },
                  percent: percentPlan,
                },
              },
            ],
          },
          conditions: {
            kind: 'optional',
            of: { kind: 'list', of: rankConditionPlan, fewest: 1, most: 200 },
          },
        },
      },
      most: 200,
    },
    provenance: provenancePlan,
  },
};
