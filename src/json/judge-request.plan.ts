/** @generated from judge-request.schema.ts by `npm run plans`: not to be edited. */

import type * as schemas from './judge-request.schema';
import type { Plan } from '../foundation/reading/plan';
import type { ReadBy } from '../foundation/reading/schema-for';
import { criteriaSetPlan } from '../criteria-set/criteria-set.plan';
import { decisiveUnknownsPlan } from '../recognition/decisive-unknowns.plan';
import { evaluationPlan } from '../evaluation/evaluation.plan';
import { namePlan, revisionPlan, textPlan } from '../foundation/reading/text.plan';
import { plainDatePlan } from '../foundation/value/plain-date.plan';
import { recognitionPlansPlan } from '../recognition/recognition-plans.plan';
import { recognitionPolicyPlan } from '../recognition/recognition-policy.plan';
import { submittedAssessmentPlan } from '../assessment/submitted-assessment.plan';
import { toldIssuePlan } from './envelope.plan';
import { verdictPlan } from '../recognition/verdict.plan';

export const judgeRequestPlan: Plan<ReadBy<typeof schemas.judgeRequestSchema>> = {
  kind: 'object',
  fields: {
    asOf: plainDatePlan,
    criteriaSets: {
      kind: 'list',
      of: { kind: 'one-of-types', types: [namePlan, criteriaSetPlan] },
    },
    policy: {
      kind: 'one-of-types',
      types: [
        namePlan,
        recognitionPolicyPlan,
        {
          kind: 'list',
          of: {
            kind: 'object',
            fields: {
              from: { kind: 'optional', of: plainDatePlan },
              policy: { kind: 'one-of-types', types: [namePlan, recognitionPolicyPlan] },
            },
          },
          fewest: 1,
          most: 100,
        },
      ],
    },
    assessments: { kind: 'list', of: submittedAssessmentPlan },
  },
};

export const judgeAnswerPlan: Plan<ReadBy<typeof schemas.judgeAnswerSchema>> = {
  kind: 'object',
  fields: {
    version: namePlan,
    shape: revisionPlan,
    kind: { kind: 'choice', values: ['answered'] },
    results: {
      kind: 'list',
      of: {
        kind: 'variants',
        by: 'kind',
        variants: [
          {
            kind: 'object',
            fields: {
              kind: { kind: 'choice', values: ['judged'] },
              evaluation: evaluationPlan,
              verdict: verdictPlan,
              decisiveUnknowns: decisiveUnknownsPlan,
              plans: recognitionPlansPlan,
              warnings: { kind: 'list', of: toldIssuePlan },
              sentences: {
                kind: 'object',
                fields: {
                  vi: {
                    kind: 'object',
                    fields: {
                      verdict: textPlan,
                      gaps: { kind: 'list', of: textPlan },
                      decisiveUnknowns: textPlan,
                      plans: { kind: 'list', of: textPlan },
                    },
                  },
                  en: {
                    kind: 'object',
                    fields: {
                      verdict: textPlan,
                      gaps: { kind: 'list', of: textPlan },
                      decisiveUnknowns: textPlan,
                      plans: { kind: 'list', of: textPlan },
                    },
                  },
                },
              },
            },
          },
          {
            kind: 'object',
            fields: {
              kind: { kind: 'choice', values: ['refused'] },
              issues: { kind: 'list', of: toldIssuePlan },
            },
          },
        ],
      },
    },
    warnings: { kind: 'list', of: toldIssuePlan },
  },
};
