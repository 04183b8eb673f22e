/** @generated from verdict.schema.ts by `npm run plans`: not to be edited. */

import type * as schemas from './verdict.schema';
import type { Plan } from '../foundation/reading/plan';
import type { ReadBy } from '../foundation/reading/schema-for';
import { assessmentBasisPlan } from '../assessment/submitted-assessment.plan';
import { countPlan } from '../foundation/value/share.plan';
import { criteriaSetReferencePlan } from '../criteria-set/criteria-set.plan';
import { findingPlan } from '../evaluation/finding.plan';
import { gateFindingPlan } from './gate-finding.plan';
import { hostIdPlan, revisionPlan, slugPlan, yearPlan } from '../foundation/reading/text.plan';
import { originPlan } from '../foundation/value/provenance.plan';
import { plainDatePlan } from '../foundation/value/plain-date.plan';
import { statusCountsPlan } from '../evaluation/evaluation.plan';

export const verdictOutcomePlan: Plan<ReadBy<typeof schemas.verdictOutcomeSchema>> = {
  kind: 'choice',
  values: ['eligible', 'not-eligible', 'undetermined', 'not-assessed'],
};

export const appliedPolicyPlan: Plan<ReadBy<typeof schemas.appliedPolicySchema>> = {
  kind: 'object',
  fields: { id: slugPlan, revision: revisionPlan, origin: originPlan },
};

export const verdictPlan: Plan<ReadBy<typeof schemas.verdictSchema>> = {
  kind: 'variants',
  by: 'outcome',
  variants: [
    {
      kind: 'object',
      fields: {
        unitId: hostIdPlan,
        assessmentYear: yearPlan,
        basis: assessmentBasisPlan,
        asOf: plainDatePlan,
        counts: statusCountsPlan,
        gates: { kind: 'list', of: gateFindingPlan },
        unknownCriterionIds: { kind: 'list', of: slugPlan },
        criteriaSet: criteriaSetReferencePlan,
        policy: appliedPolicyPlan,
        stage: { kind: 'optional', of: slugPlan },
        assessedOn: { kind: 'optional', of: plainDatePlan },
        recordedOn: { kind: 'optional', of: plainDatePlan },
        outcome: { kind: 'choice', values: ['eligible'] },
        reason: { kind: 'choice', values: ['rule-met'] },
        decidedBy: { kind: 'list', of: slugPlan },
        gaps: {
          kind: 'list',
          of: {
            kind: 'variants',
            by: 'kind',
            variants: [
              {
                kind: 'object',
                fields: { kind: { kind: 'choice', values: ['criterion'] }, finding: findingPlan },
              },
              {
                kind: 'object',
                fields: { kind: { kind: 'choice', values: ['unnamed'] }, criteriaCount: countPlan },
              },
            ],
          },
          most: 0,
        },
      },
    },
    {
      kind: 'object',
      fields: {
        unitId: hostIdPlan,
        assessmentYear: yearPlan,
        basis: assessmentBasisPlan,
        asOf: plainDatePlan,
        counts: statusCountsPlan,
        gates: { kind: 'list', of: gateFindingPlan },
        unknownCriterionIds: { kind: 'list', of: slugPlan },
        criteriaSet: criteriaSetReferencePlan,
        policy: appliedPolicyPlan,
        stage: { kind: 'optional', of: slugPlan },
        assessedOn: { kind: 'optional', of: plainDatePlan },
        recordedOn: { kind: 'optional', of: plainDatePlan },
        outcome: { kind: 'choice', values: ['not-eligible'] },
        reason: { kind: 'choice', values: ['rule-not-met'] },
        decidedBy: { kind: 'list', of: slugPlan },
        gaps: {
          kind: 'list',
          of: {
            kind: 'variants',
            by: 'kind',
            variants: [
              {
                kind: 'object',
                fields: { kind: { kind: 'choice', values: ['criterion'] }, finding: findingPlan },
              },
              {
                kind: 'object',
                fields: { kind: { kind: 'choice', values: ['unnamed'] }, criteriaCount: countPlan },
              },
            ],
          },
        },
      },
    },
    {
      kind: 'object',
      fields: {
        unitId: hostIdPlan,
        assessmentYear: yearPlan,
        basis: assessmentBasisPlan,
        asOf: plainDatePlan,
        counts: statusCountsPlan,
        gates: { kind: 'list', of: gateFindingPlan },
        unknownCriterionIds: { kind: 'list', of: slugPlan },
        criteriaSet: criteriaSetReferencePlan,
        policy: appliedPolicyPlan,
        stage: { kind: 'optional', of: slugPlan },
        assessedOn: { kind: 'optional', of: plainDatePlan },
        recordedOn: { kind: 'optional', of: plainDatePlan },
        outcome: { kind: 'choice', values: ['undetermined'] },
        reason: {
          kind: 'choice',
          values: [
            'unknown-gates',
            'gate-answers-do-not-fit',
            'unknown-criteria',
            'no-applicable-criteria',
            'policy-does-not-fit',
          ],
        },
        decidedBy: { kind: 'list', of: slugPlan, most: 0 },
        gaps: {
          kind: 'list',
          of: {
            kind: 'variants',
            by: 'kind',
            variants: [
              {
                kind: 'object',
                fields: { kind: { kind: 'choice', values: ['criterion'] }, finding: findingPlan },
              },
              {
                kind: 'object',
                fields: { kind: { kind: 'choice', values: ['unnamed'] }, criteriaCount: countPlan },
              },
            ],
          },
        },
      },
    },
    {
      kind: 'object',
      fields: {
        unitId: hostIdPlan,
        assessmentYear: yearPlan,
        basis: assessmentBasisPlan,
        asOf: plainDatePlan,
        counts: statusCountsPlan,
        gates: { kind: 'list', of: gateFindingPlan },
        unknownCriterionIds: { kind: 'list', of: slugPlan },
        criteriaSet: criteriaSetReferencePlan,
        policy: appliedPolicyPlan,
        stage: { kind: 'optional', of: slugPlan },
        assessedOn: { kind: 'optional', of: plainDatePlan },
        recordedOn: { kind: 'optional', of: plainDatePlan },
        outcome: { kind: 'choice', values: ['not-assessed'] },
        reason: { kind: 'choice', values: ['gate-failed'] },
        decidedBy: { kind: 'list', of: slugPlan, most: 0 },
        gaps: {
          kind: 'list',
          of: {
            kind: 'variants',
            by: 'kind',
            variants: [
              {
                kind: 'object',
                fields: { kind: { kind: 'choice', values: ['criterion'] }, finding: findingPlan },
              },
              {
                kind: 'object',
                fields: { kind: { kind: 'choice', values: ['unnamed'] }, criteriaCount: countPlan },
              },
            ],
          },
          most: 0,
        },
      },
    },
  ],
};
