/** @generated from envelope.schema.ts by `npm run plans`: not to be edited. */

import type * as schemas from './envelope.schema';
import type { Plan } from '../foundation/reading/plan';
import type { ReadBy } from '../foundation/reading/schema-for';
import { issueCodePlan, issueParameterPlan } from '../foundation/reading/issue.plan';
import { namePlan, revisionPlan, textPlan } from '../foundation/reading/text.plan';

export const toldIssuePlan: Plan<ReadBy<typeof schemas.toldIssueSchema>> = {
  kind: 'object',
  fields: {
    code: issueCodePlan,
    severity: { kind: 'choice', values: ['error', 'warning'] },
    path: {
      kind: 'list',
      of: {
        kind: 'one-of-types',
        types: [
          { kind: 'text' },
          { kind: 'number', isWhole: true, least: -9007199254740991, most: 9007199254740991 },
        ],
      },
    },
    params: { kind: 'record', of: issueParameterPlan },
    message: textPlan,
    problem: { kind: 'object', fields: { vi: textPlan, en: textPlan } },
    remedy: { kind: 'object', fields: { vi: textPlan, en: textPlan } },
  },
};

export const refusedRequestPlan: Plan<ReadBy<typeof schemas.refusedRequestSchema>> = {
  kind: 'object',
  fields: {
    version: namePlan,
    shape: revisionPlan,
    kind: { kind: 'choice', values: ['refused'] },
    issues: { kind: 'list', of: toldIssuePlan },
  },
};
