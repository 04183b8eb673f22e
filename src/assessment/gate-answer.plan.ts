/** @generated from gate-answer.schema.ts by `npm run plans`: not to be edited. */

import type * as schemas from './gate-answer.schema';
import type { Plan } from '../foundation/reading/plan';
import type { ReadBy } from '../foundation/reading/schema-for';
import { answerPlan } from './answer.plan';
import { evidencePlan } from './evidence.plan';
import { slugPlan } from '../foundation/reading/text.plan';

export const gateAnswersPlan: Plan<ReadBy<typeof schemas.gateAnswersSchema>> = {
  kind: 'list',
  of: {
    kind: 'object',
    fields: {
      gateId: slugPlan,
      answer: answerPlan,
      evidence: { kind: 'optional', of: { kind: 'list', of: evidencePlan, most: 10000 } },
    },
  },
  most: 10000,
};
