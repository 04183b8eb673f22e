/** @generated from change-attribution.schema.ts by `npm run plans`: not to be edited. */

import type * as schemas from './change-attribution.schema';
import type { Plan } from '../foundation/reading/plan';
import type { ReadBy } from '../foundation/reading/schema-for';
import { assessmentBasisPlan } from '../assessment/submitted-assessment.plan';
import { countPlan } from '../foundation/value/share.plan';
import { hostIdPlan } from '../foundation/reading/text.plan';
import { verdictOutcomePlan } from '../recognition/verdict.plan';

export const changeAttributionPlan: Plan<ReadBy<typeof schemas.changeAttributionSchema>> = {
  kind: 'object',
  fields: {
    before: {
      kind: 'object',
      fields: {
        unitCount: countPlan,
        eligibleCount: countPlan,
        notEligibleCount: countPlan,
        undeterminedCount: countPlan,
        notAssessedCount: countPlan,
        basis: { kind: 'optional', of: assessmentBasisPlan },
      },
    },
    after: {
      kind: 'object',
      fields: {
        unitCount: countPlan,
        eligibleCount: countPlan,
        notEligibleCount: countPlan,
        undeterminedCount: countPlan,
        notAssessedCount: countPlan,
        basis: { kind: 'optional', of: assessmentBasisPlan },
      },
    },
    parts: {
      kind: 'list',
      of: {
        kind: 'object',
        fields: {
          cause: { kind: 'choice', values: ['units', 'criteria-set', 'policy', 'data'] },
          change: {
            kind: 'object',
            fields: {
              unitCount: {
                kind: 'number',
                isWhole: true,
                least: -100000000000,
                most: 100000000000,
              },
              eligibleCount: {
                kind: 'number',
                isWhole: true,
                least: -100000000000,
                most: 100000000000,
              },
              notEligibleCount: {
                kind: 'number',
                isWhole: true,
                least: -100000000000,
                most: 100000000000,
              },
              undeterminedCount: {
                kind: 'number',
                isWhole: true,
                least: -100000000000,
                most: 100000000000,
              },
              notAssessedCount: {
                kind: 'number',
                isWhole: true,
                least: -100000000000,
                most: 100000000000,
              },
            },
          },
        },
      },
    },
    units: {
      kind: 'list',
      of: {
        kind: 'object',
        fields: {
          unitId: hostIdPlan,
          steps: {
            kind: 'list',
            of: {
              kind: 'object',
              fields: {
                cause: { kind: 'choice', values: ['units', 'criteria-set', 'policy', 'data'] },
                before: { kind: 'nullable', of: verdictOutcomePlan },
                after: { kind: 'nullable', of: verdictOutcomePlan },
              },
            },
          },
        },
      },
    },
    otherResults: {
      kind: 'object',
      fields: { unitCount: countPlan, metCountBefore: countPlan, metCountAfter: countPlan },
    },
  },
};
