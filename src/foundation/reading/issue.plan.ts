/** @generated from issue.schema.ts by `npm run plans`: not to be edited. */

import type * as schemas from './issue.schema';
import type { Plan } from './plan';
import type { ReadBy } from './schema-for';
import { textPlan } from './text.plan';

export const issueParameterPlan: Plan<ReadBy<typeof schemas.issueParameterSchema>> = {
  kind: 'later',
  of: () => ({
    kind: 'one-of-types',
    types: [
      { kind: 'text' },
      { kind: 'number', isWhole: false },
      { kind: 'boolean' },
      { kind: 'null' },
      { kind: 'list', of: issueParameterPlan },
      { kind: 'record', of: issueParameterPlan },
    ],
  }),
};

export const issueCodePlan: Plan<ReadBy<typeof schemas.issueCodeSchema>> = {
  kind: 'text',
  format: { name: 'issue-code', pattern: /^[a-z-]+\/[a-z-]+$/ },
};

export const issuePlan: Plan<ReadBy<typeof schemas.issueSchema>> = {
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
  },
};
