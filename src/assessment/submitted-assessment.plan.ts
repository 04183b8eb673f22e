/** @generated from submitted-assessment.schema.ts by `npm run plans`: not to be edited. */

import type * as schemas from './submitted-assessment.schema';
import type { Plan } from '../foundation/reading/plan';
import type { ReadBy } from '../foundation/reading/schema-for';
import { answerPlan } from './answer.plan';
import { countPlan, positiveCountPlan } from '../foundation/value/share.plan';
import { evidencePlan, overridePlan } from './evidence.plan';
import { gateAnswersPlan } from './gate-answer.plan';
import { hostIdPlan, revisionPlan, slugPlan, textPlan, yearPlan } from '../foundation/reading/text.plan';
import { plainDatePlan } from '../foundation/value/plain-date.plan';

export const assessmentBasisPlan: Plan<ReadBy<typeof schemas.assessmentBasisSchema>> = {
  kind: 'choice',
  values: ['confirmed', 'projected'],
};

export const criterionAnswerPlan: Plan<ReadBy<typeof schemas.criterionAnswerSchema>> = {
  kind: 'object',
  fields: {
    criterionId: slugPlan,
    answer: answerPlan,
    evidence: { kind: 'optional', of: { kind: 'list', of: evidencePlan, most: 10000 } },
    override: { kind: 'optional', of: overridePlan },
  },
};

export const submittedAssessmentPlan: Plan<ReadBy<typeof schemas.submittedAssessmentSchema>> = {
  kind: 'object',
  fields: {
    unitId: hostIdPlan,
    assessmentYear: yearPlan,
    criteriaSet: {
      kind: 'object',
      fields: { id: slugPlan, revision: { kind: 'optional', of: revisionPlan } },
    },
    basis: assessmentBasisPlan,
    results: {
      kind: 'variants',
      by: 'kind',
      variants: [
        {
          kind: 'object',
          fields: {
            kind: { kind: 'choice', values: ['by-criterion'] },
            answers: { kind: 'list', of: criterionAnswerPlan, most: 10000 },
          },
        },
        {
          kind: 'object',
          fields: {
            kind: { kind: 'choice', values: ['tally'] },
            metCount: countPlan,
            criteriaCount: positiveCountPlan,
            unmetCriterionIds: {
              kind: 'optional',
              of: { kind: 'list', of: slugPlan, most: 10000 },
            },
          },
        },
      ],
    },
    gateAnswers: { kind: 'optional', of: gateAnswersPlan },
    stage: { kind: 'optional', of: slugPlan },
    assessedBy: { kind: 'optional', of: textPlan },
    assessedOn: { kind: 'optional', of: plainDatePlan },
    recordedOn: { kind: 'optional', of: plainDatePlan },
    withdrawnOn: { kind: 'optional', of: plainDatePlan },
    period: {
      kind: 'optional',
      of: { kind: 'object', fields: { from: plainDatePlan, to: plainDatePlan } },
    },
  },
};
