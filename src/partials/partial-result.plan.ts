/** @generated from partial-result.schema.ts by `npm run plans`: not to be edited. */

import type * as schemas from './partial-result.schema';
import type { Plan } from '../foundation/reading/plan';
import type { ReadBy } from '../foundation/reading/schema-for';
import { countPlan, positiveCountPlan } from '../foundation/value/share.plan';
import { namePlan, revisionPlan, slugPlan } from '../foundation/reading/text.plan';
import { outcomeCountsPlan } from '../roll-up/area-summary.plan';
import { plainDatePlan } from '../foundation/value/plain-date.plan';
import { unmetCountsPlan } from '../roll-up/unmet-counts.plan';

export const partialResultPlan: Plan<ReadBy<typeof schemas.partialResultSchema>> = {
  kind: 'object',
  fields: {
    identity: {
      kind: 'object',
      fields: {
        version: namePlan,
        shape: revisionPlan,
        inputId: namePlan,
        byteLength: { kind: 'number', isWhole: true, least: 0, most: 9007199254740991 },
        criteriaSet: {
          kind: 'object',
          fields: { id: slugPlan, revision: revisionPlan, digest: namePlan },
        },
        criteriaSets: {
          kind: 'list',
          of: {
            kind: 'object',
            fields: { id: slugPlan, revision: revisionPlan, digest: namePlan },
          },
        },
        policies: {
          kind: 'list',
          of: {
            kind: 'object',
            fields: {
              from: { kind: 'optional', of: plainDatePlan },
              policy: {
                kind: 'object',
                fields: { id: slugPlan, revision: revisionPlan, digest: namePlan },
              },
            },
          },
          fewest: 1,
          most: 100,
        },
        asOf: plainDatePlan,
        knownAt: plainDatePlan,
        groupedBy: namePlan,
        distinct: { kind: 'choice', values: ['by-key', 'vouched'] },
        maxLineBytes: { kind: 'number', isWhole: true, least: 0, most: 9007199254740991 },
      },
    },
    parts: {
      kind: 'list',
      of: {
        kind: 'object',
        fields: {
          from: { kind: 'number', isWhole: true, least: 0, most: 9007199254740991 },
          until: { kind: 'number', isWhole: true, least: 0, most: 9007199254740991 },
          digest: namePlan,
          lines: {
            kind: 'object',
            fields: {
              lineCount: countPlan,
              judgedCount: countPlan,
              setAsideCount: countPlan,
              notOnRecordCount: countPlan,
              refusedCount: countPlan,
            },
          },
          refusalCounts: {
            kind: 'list',
            of: { kind: 'object', fields: { code: namePlan, lineCount: positiveCountPlan } },
          },
          refusals: {
            kind: 'list',
            of: {
              kind: 'object',
              fields: {
                byteOffset: { kind: 'number', isWhole: true, least: 0, most: 9007199254740991 },
                lineNumber: positiveCountPlan,
                codes: { kind: 'list', of: namePlan },
              },
            },
          },
          warningCounts: {
            kind: 'list',
            of: { kind: 'object', fields: { code: namePlan, lineCount: positiveCountPlan } },
          },
          groups: {
            kind: 'list',
            of: {
              kind: 'object',
              fields: { key: namePlan, confirmed: outcomeCountsPlan, projected: outcomeCountsPlan },
            },
          },
          unmet: { kind: 'list', of: unmetCountsPlan },
          keys: { kind: 'list', of: { kind: 'text' } },
        },
      },
    },
  },
};
