/** @generated from score.schema.ts by `npm run plans`: not to be edited. */

import type * as schemas from './score.schema';
import type { Plan } from '../foundation/reading/plan';
import type { ReadBy } from '../foundation/reading/schema-for';
import { amountPlan } from '../foundation/value/amount.plan';
import { assessmentBasisPlan } from '../assessment/submitted-assessment.plan';
import { countPlan, positiveCountPlan } from '../foundation/value/share.plan';
import { criteriaSetReferencePlan } from '../criteria-set/criteria-set.plan';
import { hostIdPlan, revisionPlan, slugPlan, yearPlan } from '../foundation/reading/text.plan';
import { originPlan } from '../foundation/value/provenance.plan';
import { plainDatePlan } from '../foundation/value/plain-date.plan';
import { rankConditionPlan } from './scoring-scheme.plan';

export const shareBoundsPlan: Plan<ReadBy<typeof schemas.shareBoundsSchema>> = {
  kind: 'object',
  fields: {
    least: { kind: 'object', fields: { part: countPlan, whole: positiveCountPlan } },
    most: { kind: 'object', fields: { part: countPlan, whole: positiveCountPlan } },
  },
};

export const scorePlan: Plan<ReadBy<typeof schemas.scoreSchema>> = {
  kind: 'variants',
  by: 'kind',
  variants: [
    {
      kind: 'object',
      fields: {
        unitId: hostIdPlan,
        assessmentYear: yearPlan,
        basis: assessmentBasisPlan,
        asOf: plainDatePlan,
        criteriaSet: criteriaSetReferencePlan,
        scheme: {
          kind: 'object',
          fields: { id: slugPlan, revision: revisionPlan, origin: originPlan },
        },
        rank: {
          kind: 'object',
          fields: {
            least: { kind: 'nullable', of: slugPlan },
            most: { kind: 'nullable', of: slugPlan },
          },
        },
        earnedRanks: {
          kind: 'object',
          fields: { least: { kind: 'list', of: slugPlan }, most: { kind: 'list', of: slugPlan } },
        },
        withheldRanks: {
          kind: 'list',
          of: {
            kind: 'object',
            fields: {
              rankId: slugPlan,
              failed: { kind: 'list', of: rankConditionPlan, fewest: 1 },
            },
          },
        },
        mayNotApply: { kind: 'boolean' },
        kind: { kind: 'choice', values: ['points'] },
        points: { kind: 'object', fields: { least: amountPlan, most: amountPlan } },
        maximumPoints: { kind: 'object', fields: { least: amountPlan, most: amountPlan } },
      },
    },
    {
      kind: 'object',
      fields: {
        unitId: hostIdPlan,
        assessmentYear: yearPlan,
        basis: assessmentBasisPlan,
        asOf: plainDatePlan,
        criteriaSet: criteriaSetReferencePlan,
        scheme: {
          kind: 'object',
          fields: { id: slugPlan, revision: revisionPlan, origin: originPlan },
        },
        rank: {
          kind: 'object',
          fields: {
            least: { kind: 'nullable', of: slugPlan },
            most: { kind: 'nullable', of: slugPlan },
          },
        },
        earnedRanks: {
          kind: 'object',
          fields: { least: { kind: 'list', of: slugPlan }, most: { kind: 'list', of: slugPlan } },
        },
        withheldRanks: {
          kind: 'list',
          of: {
            kind: 'object',
            fields: {
              rankId: slugPlan,
              failed: { kind: 'list', of: rankConditionPlan, fewest: 1 },
            },
          },
        },
        mayNotApply: { kind: 'boolean' },
        kind: { kind: 'choice', values: ['awarded'] },
        points: { kind: 'object', fields: { least: amountPlan, most: amountPlan } },
        maximumPoints: amountPlan,
        bonusPoints: amountPlan,
        deductedPoints: amountPlan,
      },
    },
    {
      kind: 'object',
      fields: {
        unitId: hostIdPlan,
        assessmentYear: yearPlan,
        basis: assessmentBasisPlan,
        asOf: plainDatePlan,
        criteriaSet: criteriaSetReferencePlan,
        scheme: {
          kind: 'object',
          fields: { id: slugPlan, revision: revisionPlan, origin: originPlan },
        },
        rank: {
          kind: 'object',
          fields: {
            least: { kind: 'nullable', of: slugPlan },
            most: { kind: 'nullable', of: slugPlan },
          },
        },
        earnedRanks: {
          kind: 'object',
          fields: { least: { kind: 'list', of: slugPlan }, most: { kind: 'list', of: slugPlan } },
        },
        withheldRanks: {
          kind: 'list',
          of: {
            kind: 'object',
            fields: {
              rankId: slugPlan,
              failed: { kind: 'list', of: rankConditionPlan, fewest: 1 },
            },
          },
        },
        mayNotApply: { kind: 'boolean' },
        kind: { kind: 'choice', values: ['weighted', 'proportion'] },
        share: shareBoundsPlan,
      },
    },
    {
      kind: 'object',
      fields: {
        unitId: hostIdPlan,
        assessmentYear: yearPlan,
        basis: assessmentBasisPlan,
        asOf: plainDatePlan,
        criteriaSet: criteriaSetReferencePlan,
        scheme: {
          kind: 'object',
          fields: { id: slugPlan, revision: revisionPlan, origin: originPlan },
        },
        kind: { kind: 'choice', values: ['none'] },
        reason: {
          kind: 'choice',
          values: ['no-applicable-criteria', 'scheme-does-not-fit', 'score-card-does-not-fit'],
        },
      },
    },
  ],
};
