/** @generated from problem-details.schema.ts by `npm run plans`: not to be edited. */

import type * as schemas from './problem-details.schema';
import type { Plan } from '../foundation/reading/plan';
import type { ReadBy } from '../foundation/reading/schema-for';
import { issueCodePlan } from '../foundation/reading/issue.plan';
import { textPlan } from '../foundation/reading/text.plan';

export const problemDetailsPlan: Plan<ReadBy<typeof schemas.problemDetailsSchema>> = {
  kind: 'object',
  fields: {
    type: { kind: 'choice', values: ['urn:model-ward-rules:input-refused'] },
    title: textPlan,
    status: { kind: 'choice', values: [400, 422] },
    errors: {
      kind: 'list',
      of: {
        kind: 'object',
        fields: {
          pointer: { kind: 'text' },
          code: issueCodePlan,
          severity: { kind: 'choice', values: ['error', 'warning'] },
          detail: textPlan,
          remedy: textPlan,
        },
      },
    },
  },
};
