/** @generated from standing.schema.ts by `npm run plans`: not to be edited. */

import type * as schemas from './standing.schema';
import type { Plan } from '../foundation/reading/plan';
import type { ReadBy } from '../foundation/reading/schema-for';
import { appliedPolicyPlan } from '../recognition/verdict.plan';
import { hostIdPlan, yearPlan } from '../foundation/reading/text.plan';
import { plainDatePlan } from '../foundation/value/plain-date.plan';

export const standingPlan: Plan<ReadBy<typeof schemas.standingSchema>> = {
  kind: 'object',
  fields: {
    unitId: hostIdPlan,
    asOf: plainDatePlan,
    knownAt: plainDatePlan,
    outcome: {
      kind: 'choice',
      values: ['recognised', 'not-recognised', 'undetermined', 'not-applicable'],
    },
    reason: {
      kind: 'choice',
      values: [
        'decided',
        'maintained',
        'inherited',
        'review-pending',
        'kept-with-warning',
        'revocation-due',
        'no-decision',
        'suspended',
        'lapsed',
        'revoked',
        'predecessors-not-recognised',
        'no-published-rule',
        'unit-succeeded',
        'unit-ended',
        'unit-not-yet',
        'unit-not-known',
        'level-holds-no-title',
      ],
    },
    state: {
      kind: 'choice',
      values: ['none', 'held', 'suspended', 'ended-by-rule', 'ended-by-decision'],
    },
    mark: { kind: 'optional', of: { kind: 'choice', values: ['warning', 'revocation-due'] } },
    restsOn: {
      kind: 'optional',
      of: { kind: 'choice', values: ['recognised', 'maintained', 'inherited'] },
    },
    recognisedOn: { kind: 'optional', of: plainDatePlan },
    forYear: { kind: 'optional', of: yearPlan },
    deadlines: {
      kind: 'list',
      of: {
        kind: 'object',
        fields: {
          on: plainDatePlan,
          kind: { kind: 'choice', values: ['review', 'term', 'repair'] },
          year: {
            kind: 'optional',
            of: { kind: 'number', isWhole: true, least: 2000, most: 9999 },
          },
        },
      },
    },
    openRule: {
      kind: 'optional',
      of: {
        kind: 'object',
        fields: {
          kind: {
            kind: 'choice',
            values: ['review', 'term', 'repair', 'failed-review', 'succession'],
          },
          on: plainDatePlan,
          year: {
            kind: 'optional',
            of: { kind: 'number', isWhole: true, least: 2000, most: 9999 },
          },
          state: {
            kind: 'choice',
            values: ['none', 'held', 'suspended', 'ended-by-rule', 'ended-by-decision'],
          },
          mark: { kind: 'optional', of: { kind: 'choice', values: ['warning', 'revocation-due'] } },
        },
      },
    },
    stoppedBy: { kind: 'optional', of: { kind: 'choice', values: ['search-limit'] } },
    relatedUnitIds: { kind: 'optional', of: { kind: 'list', of: hostIdPlan } },
    eventIds: { kind: 'list', of: hostIdPlan },
    notes: {
      kind: 'list',
      of: {
        kind: 'object',
        fields: {
          code: {
            kind: 'choice',
            values: [
              'history/late-on-earlier-year',
              'history/after-term',
              'history/after-end',
              'history/suspended-after-end',
              'history/before-recognition',
              'history/deferred-after-due',
              'history/decision-withdrawn',
              'history/registration-too-late',
              'history/registration-not-on-record',
            ],
          },
          unitId: hostIdPlan,
          eventId: hostIdPlan,
          on: plainDatePlan,
        },
      },
    },
    policies: { kind: 'list', of: appliedPolicyPlan },
  },
};
