/** @generated from score-card.schema.ts by `npm run plans`: not to be edited. */

import type * as schemas from './score-card.schema';
import type { Plan } from '../foundation/reading/plan';
import type { ReadBy } from '../foundation/reading/schema-for';
import { amountPlan } from '../foundation/value/amount.plan';
import { slugPlan } from '../foundation/reading/text.plan';
import { weightPlan } from './scoring-scheme.plan';

export const scoreCardPlan: Plan<ReadBy<typeof schemas.scoreCardSchema>> = {
  kind: 'object',
  fields: {
    awarded: {
      kind: 'list',
      of: { kind: 'object', fields: { criterionId: slugPlan, points: weightPlan } },
      most: 10000,
    },
    deductions: {
      kind: 'optional',
      of: {
        kind: 'list',
        of: { kind: 'object', fields: { id: slugPlan, points: weightPlan } },
        most: 10000,
      },
    },
    bonuses: {
      kind: 'optional',
      of: {
        kind: 'list',
        of: { kind: 'object', fields: { id: slugPlan, points: weightPlan } },
        most: 10000,
      },
    },
    printedTotal: { kind: 'optional', of: amountPlan },
  },
};
