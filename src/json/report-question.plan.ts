/** @generated from report-question.schema.ts by `npm run plans`: not to be edited. */

import type * as schemas from './report-question.schema';
import type { Plan } from '../foundation/reading/plan';
import type { ReadBy } from '../foundation/reading/schema-for';
import { plainDatePlan } from '../foundation/value/plain-date.plan';

export const reportQuestionPlan: Plan<ReadBy<typeof schemas.reportQuestionSchema>> = {
  kind: 'object',
  fields: {
    asOf: plainDatePlan,
    knownAt: { kind: 'optional', of: plainDatePlan },
    assessmentYear: {
      kind: 'optional',
      of: { kind: 'number', isWhole: true, least: 0, most: 9999 },
    },
  },
};
