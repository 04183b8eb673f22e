/** @generated from answer.schema.ts by `npm run plans`: not to be edited. */

import type * as schemas from './answer.schema';
import type { Plan } from '../foundation/reading/plan';
import type { ReadBy } from '../foundation/reading/schema-for';
import { amountPlan } from '../foundation/value/amount.plan';
import { countPlan } from '../foundation/value/share.plan';
import { evidencePlan } from './evidence.plan';
import { slugPlan, textPlan } from '../foundation/reading/text.plan';
import { uncertainCountPlan } from '../foundation/value/count-range.plan';
import { unitOfMeasurePlan } from '../criteria-set/requirement.plan';

export const quantityAnswerPlan: Plan<ReadBy<typeof schemas.quantityAnswerSchema>> = {
  kind: 'object',
  fields: {
    kind: { kind: 'choice', values: ['quantity'] },
    amount: amountPlan,
    unit: unitOfMeasurePlan,
  },
};

export const shareAnswerPlan: Plan<ReadBy<typeof schemas.shareAnswerSchema>> = {
  kind: 'object',
  fields: {
    kind: { kind: 'choice', values: ['share'] },
    part: uncertainCountPlan,
    whole: uncertainCountPlan,
  },
};

export const occurrencesAnswerPlan: Plan<ReadBy<typeof schemas.occurrencesAnswerSchema>> = {
  kind: 'object',
  fields: {
    kind: { kind: 'choice', values: ['occurrences'] },
    occurrenceCount: countPlan,
    coverage: { kind: 'object', fields: { part: countPlan, whole: countPlan } },
  },
};

export const changeAnswerPlan: Plan<ReadBy<typeof schemas.changeAnswerSchema>> = {
  kind: 'object',
  fields: {
    kind: { kind: 'choice', values: ['change'] },
    before: amountPlan,
    after: amountPlan,
    unit: unitOfMeasurePlan,
  },
};

export const titleAnswerPlan: Plan<ReadBy<typeof schemas.titleAnswerSchema>> = {
  kind: 'object',
  fields: { kind: { kind: 'choice', values: ['title'] }, rank: { kind: 'nullable', of: slugPlan } },
};

export const answerPlan: Plan<ReadBy<typeof schemas.answerSchema>> = {
  kind: 'variants',
  by: 'kind',
  variants: [
    {
      kind: 'object',
      fields: {
        kind: { kind: 'choice', values: ['attested'] },
        status: { kind: 'choice', values: ['met', 'not-met'] },
      },
    },
    quantityAnswerPlan,
    shareAnswerPlan,
    occurrencesAnswerPlan,
    changeAnswerPlan,
    titleAnswerPlan,
    {
      kind: 'object',
      fields: {
        kind: { kind: 'choice', values: ['parts'] },
        parts: {
          kind: 'list',
          of: {
            kind: 'object',
            fields: {
              partId: slugPlan,
              answer: { kind: 'later', of: () => answerPlan },
              evidence: { kind: 'optional', of: { kind: 'list', of: evidencePlan, most: 10000 } },
            },
          },
          most: 10000,
        },
      },
    },
    {
      kind: 'object',
      fields: {
        kind: { kind: 'choice', values: ['not-applicable'] },
        reason: { kind: 'optional', of: textPlan },
      },
    },
    {
      kind: 'object',
      fields: {
        kind: { kind: 'choice', values: ['unknown'] },
        reason: { kind: 'choice', values: ['not-assessed', 'not-reported', 'disputed'] },
      },
    },
  ],
};
