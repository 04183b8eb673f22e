/** @generated from target-progress.schema.ts by `npm run plans`: not to be edited. */

import type * as schemas from './target-progress.schema';
import type { Plan } from '../foundation/reading/plan';
import type { ReadBy } from '../foundation/reading/schema-for';
import { areaLevelPlan } from '../unit/unit.plan';
import { countBoundsPlan } from '../roll-up/count-bounds.plan';
import { countPlan } from '../foundation/value/share.plan';
import { countingPlan } from '../roll-up/counting.plan';
import { plainDatePlan } from '../foundation/value/plain-date.plan';
import { positivePercentPlan } from '../foundation/value/percent.plan';
import { revisionPlan, slugPlan } from '../foundation/reading/text.plan';
import { shareBoundsPlan } from '../scoring/score.plan';

export const targetProgressPlan: Plan<ReadBy<typeof schemas.targetProgressSchema>> = {
  kind: 'variants',
  by: 'outcome',
  variants: [
    {
      kind: 'object',
      fields: {
        target: { kind: 'object', fields: { id: slugPlan, revision: revisionPlan } },
        counting: countingPlan,
        asOf: plainDatePlan,
        dueOn: plainDatePlan,
        population: {
          kind: 'variants',
          by: 'kind',
          variants: [
            {
              kind: 'object',
              fields: { kind: { kind: 'choice', values: ['on-day'] }, on: plainDatePlan },
            },
            {
              kind: 'object',
              fields: { kind: { kind: 'choice', values: ['baseline'] }, on: plainDatePlan },
            },
            {
              kind: 'object',
              fields: {
                kind: { kind: 'choice', values: ['cohort'] },
                from: plainDatePlan,
                until: plainDatePlan,
              },
            },
          ],
        },
        outcome: { kind: 'choice', values: ['reached', 'open', 'missed'] },
        isClosed: { kind: 'boolean' },
        counted: { kind: 'choice', values: ['units', 'areas'] },
        populationCount: countPlan,
        dueCount: countPlan,
        duePercent: { kind: 'optional', of: positivePercentPlan },
        reached: countBoundsPlan,
        reachedShare: shareBoundsPlan,
        achievement: shareBoundsPlan,
        missing: countBoundsPlan,
        excess: countBoundsPlan,
        relativeExcess: shareBoundsPlan,
      },
    },
    {
      kind: 'variants',
      by: 'reason',
      variants: [
        {
          kind: 'object',
          fields: {
            target: { kind: 'object', fields: { id: slugPlan, revision: revisionPlan } },
            counting: countingPlan,
            asOf: plainDatePlan,
            dueOn: plainDatePlan,
            population: {
              kind: 'variants',
              by: 'kind',
              variants: [
                {
                  kind: 'object',
                  fields: { kind: { kind: 'choice', values: ['on-day'] }, on: plainDatePlan },
                },
                {
                  kind: 'object',
                  fields: { kind: { kind: 'choice', values: ['baseline'] }, on: plainDatePlan },
                },
                {
                  kind: 'object',
                  fields: {
                    kind: { kind: 'choice', values: ['cohort'] },
                    from: plainDatePlan,
                    until: plainDatePlan,
                  },
                },
              ],
            },
            outcome: { kind: 'choice', values: ['not-applicable'] },
            reason: { kind: 'choice', values: ['no-units'] },
          },
        },
        {
          kind: 'object',
          fields: {
            target: { kind: 'object', fields: { id: slugPlan, revision: revisionPlan } },
            counting: countingPlan,
            asOf: plainDatePlan,
            dueOn: plainDatePlan,
            population: {
              kind: 'variants',
              by: 'kind',
              variants: [
                {
                  kind: 'object',
                  fields: { kind: { kind: 'choice', values: ['on-day'] }, on: plainDatePlan },
                },
                {
                  kind: 'object',
                  fields: { kind: { kind: 'choice', values: ['baseline'] }, on: plainDatePlan },
                },
                {
                  kind: 'object',
                  fields: {
                    kind: { kind: 'choice', values: ['cohort'] },
                    from: plainDatePlan,
                    until: plainDatePlan,
                  },
                },
              ],
            },
            outcome: { kind: 'choice', values: ['not-applicable'] },
            reason: { kind: 'choice', values: ['no-areas'] },
            areaLevel: areaLevelPlan,
          },
        },
      ],
    },
  ],
};
