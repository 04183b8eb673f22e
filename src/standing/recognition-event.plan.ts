/** @generated from recognition-event.schema.ts by `npm run plans`: not to be edited. */

import type * as schemas from './recognition-event.schema';
import type { Plan } from '../foundation/reading/plan';
import type { ReadBy } from '../foundation/reading/schema-for';
import { consequencePlan } from './maintenance-policy.plan';
import { criteriaSetReferencePlan } from '../criteria-set/criteria-set.plan';
import { hostIdPlan, textPlan, yearPlan } from '../foundation/reading/text.plan';
import { plainDatePlan } from '../foundation/value/plain-date.plan';

export const recognitionHistoryPlan: Plan<ReadBy<typeof schemas.recognitionHistorySchema>> = {
  kind: 'object',
  fields: {
    unitId: hostIdPlan,
    events: {
      kind: 'list',
      of: {
        kind: 'variants',
        by: 'kind',
        variants: [
          {
            kind: 'object',
            fields: {
              id: hostIdPlan,
              on: plainDatePlan,
              recordedOn: { kind: 'optional', of: plainDatePlan },
              instrument: { kind: 'optional', of: textPlan },
              authority: { kind: 'optional', of: textPlan },
              kind: { kind: 'choice', values: ['registered'] },
              forYear: yearPlan,
            },
          },
          {
            kind: 'object',
            fields: {
              id: hostIdPlan,
              on: plainDatePlan,
              recordedOn: { kind: 'optional', of: plainDatePlan },
              instrument: { kind: 'optional', of: textPlan },
              authority: { kind: 'optional', of: textPlan },
              forYear: yearPlan,
              criteriaSet: { kind: 'optional', of: criteriaSetReferencePlan },
              kind: { kind: 'choice', values: ['assessed'] },
              basis: { kind: 'choice', values: ['confirmed', 'projected'] },
              outcome: {
                kind: 'optional',
                of: {
                  kind: 'choice',
                  values: ['eligible', 'not-eligible', 'undetermined', 'not-assessed'],
                },
              },
            },
          },
          {
            kind: 'object',
            fields: {
              id: hostIdPlan,
              on: plainDatePlan,
              recordedOn: { kind: 'optional', of: plainDatePlan },
              instrument: { kind: 'optional', of: textPlan },
              authority: { kind: 'optional', of: textPlan },
              forYear: yearPlan,
              criteriaSet: { kind: 'optional', of: criteriaSetReferencePlan },
              kind: { kind: 'choice', values: ['recognised', 're-recognised'] },
            },
          },
          {
            kind: 'object',
            fields: {
              id: hostIdPlan,
              on: plainDatePlan,
              recordedOn: { kind: 'optional', of: plainDatePlan },
              instrument: { kind: 'optional', of: textPlan },
              authority: { kind: 'optional', of: textPlan },
              forYear: yearPlan,
              criteriaSet: { kind: 'optional', of: criteriaSetReferencePlan },
              kind: { kind: 'choice', values: ['maintained'] },
            },
          },
          {
            kind: 'object',
            fields: {
              id: hostIdPlan,
              on: plainDatePlan,
              recordedOn: { kind: 'optional', of: plainDatePlan },
              instrument: { kind: 'optional', of: textPlan },
              authority: { kind: 'optional', of: textPlan },
              forYear: yearPlan,
              criteriaSet: { kind: 'optional', of: criteriaSetReferencePlan },
              kind: { kind: 'choice', values: ['not-maintained'] },
              consequence: { kind: 'optional', of: consequencePlan },
            },
          },
          {
            kind: 'object',
            fields: {
              id: hostIdPlan,
              on: plainDatePlan,
              recordedOn: { kind: 'optional', of: plainDatePlan },
              instrument: { kind: 'optional', of: textPlan },
              authority: { kind: 'optional', of: textPlan },
              kind: { kind: 'choice', values: ['review-deferred'] },
              forYear: yearPlan,
              until: plainDatePlan,
            },
          },
          {
            kind: 'object',
            fields: {
              id: hostIdPlan,
              on: plainDatePlan,
              recordedOn: { kind: 'optional', of: plainDatePlan },
              instrument: { kind: 'optional', of: textPlan },
              authority: { kind: 'optional', of: textPlan },
              kind: { kind: 'choice', values: ['suspended'] },
              forYear: { kind: 'optional', of: yearPlan },
              repairBy: { kind: 'optional', of: plainDatePlan },
            },
          },
          {
            kind: 'object',
            fields: {
              id: hostIdPlan,
              on: plainDatePlan,
              recordedOn: { kind: 'optional', of: plainDatePlan },
              instrument: { kind: 'optional', of: textPlan },
              authority: { kind: 'optional', of: textPlan },
              kind: { kind: 'choice', values: ['reinstated'] },
            },
          },
          {
            kind: 'object',
            fields: {
              id: hostIdPlan,
              on: plainDatePlan,
              recordedOn: { kind: 'optional', of: plainDatePlan },
              instrument: { kind: 'optional', of: textPlan },
              authority: { kind: 'optional', of: textPlan },
              kind: { kind: 'choice', values: ['revoked'] },
            },
          },
          {
            kind: 'object',
            fields: {
              id: hostIdPlan,
              on: plainDatePlan,
              recordedOn: { kind: 'optional', of: plainDatePlan },
              instrument: { kind: 'optional', of: textPlan },
              authority: { kind: 'optional', of: textPlan },
              kind: { kind: 'choice', values: ['withdrawn'] },
              eventId: hostIdPlan,
            },
          },
        ],
      },
      most: 10000,
    },
  },
};
