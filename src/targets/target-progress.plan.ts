/** @generated from target-progress.schema.ts by `npm run plans`: not to be edited. */

import type * as schemas from './target-progress.schema';
import type { Plan } from '../foundation/reading/plan';
import type { ReadBy } from '../foundation/reading/schema-for';
import { countBoundsPlan } from '../roll-up/count-bounds.plan';
import { countPlan, positiveCountPlan } from '../foundation/value/share.plan';
import { countingPlan } from '../roll-up/counting.plan';
import { hostIdPlan, revisionPlan, slugPlan, yearPlan } from '../foundation/reading/text.plan';
import { plainDatePlan } from '../foundation/value/plain-date.plan';
import { positivePercentPlan } from '../foundation/value/percent.plan';
import { shareBoundsPlan } from '../scoring/score.plan';
import { targetBasePlan, targetLevelPlan } from './target.plan';

export const targetProgressPlan: Plan<ReadBy<typeof schemas.targetProgressSchema>> = {
  kind: 'variants',
  by: 'outcome',
  variants: [
    {
      kind: 'variants',
      by: 'direction',
      variants: [
        {
          kind: 'object',
          fields: {
            target: { kind: 'object', fields: { id: slugPlan, revision: revisionPlan } },
            counting: countingPlan,
            base: targetBasePlan,
            fromYear: { kind: 'optional', of: yearPlan },
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
            reason: { kind: 'optional', of: { kind: 'choice', values: ['decisions-pending'] } },
            isClosed: { kind: 'boolean' },
            decidedBy: { kind: 'optional', of: plainDatePlan },
            reachedSoFar: { kind: 'optional', of: { kind: 'boolean' } },
            rule: {
              kind: 'choice',
              values: ['share-of-units', 'all-units', 'assigned-quota', 'at-least-per-area'],
            },
            counted: { kind: 'choice', values: ['units', 'areas'] },
            areaLevel: { kind: 'optional', of: targetLevelPlan },
            unitsPerArea: { kind: 'optional', of: positiveCountPlan },
            populationCount: countPlan,
            openPopulationCount: countPlan,
            reached: countBoundsPlan,
            reachedShare: shareBoundsPlan,
            suspendedCount: { kind: 'optional', of: countPlan },
            withoutVerdictCount: { kind: 'optional', of: countPlan },
            reachedLate: { kind: 'optional', of: countBoundsPlan },
            lostSince: { kind: 'optional', of: countBoundsPlan },
            latePapers: {
              kind: 'optional',
              of: {
                kind: 'list',
                of: {
                  kind: 'object',
                  fields: {
                    unitId: hostIdPlan,
                    eventId: hostIdPlan,
                    kind: {
                      kind: 'choice',
                      values: [
                        'registered',
                        'assessed',
                        'recognised',
                        're-recognised',
                        'maintained',
                        'not-maintained',
                        'review-deferred',
                        'suspended',
                        'reinstated',
                        'revoked',
                        'withdrawn',
                      ],
                    },
                    on: plainDatePlan,
                  },
                },
              },
            },
            lateAssessments: {
              kind: 'optional',
              of: {
                kind: 'list',
                of: {
                  kind: 'object',
                  fields: {
                    unitId: hostIdPlan,
                    assessmentYear: yearPlan,
                    kind: { kind: 'choice', values: ['recorded', 'withdrawn', 'overridden'] },
                    on: plainDatePlan,
                  },
                },
              },
            },
            direction: { kind: 'choice', values: ['at-least'] },
            dueCount: countPlan,
            bound: { kind: 'optional', of: { kind: 'choice', values: ['at-least', 'more-than'] } },
            duePercent: { kind: 'optional', of: positivePercentPlan },
            achievement: shareBoundsPlan,
            missing: countBoundsPlan,
            excess: countBoundsPlan,
            relativeExcess: shareBoundsPlan,
          },
        },
        {
          kind: 'object',
          fields: {
            target: { kind: 'object', fields: { id: slugPlan, revision: revisionPlan } },
            counting: countingPlan,
            base: targetBasePlan,
            fromYear: { kind: 'optional', of: yearPlan },
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
            reason: { kind: 'optional', of: { kind: 'choice', values: ['decisions-pending'] } },
            isClosed: { kind: 'boolean' },
            decidedBy: { kind: 'optional', of: plainDatePlan },
            reachedSoFar: { kind: 'optional', of: { kind: 'boolean' } },
            rule: {
              kind: 'choice',
              values: ['share-of-units', 'all-units', 'assigned-quota', 'at-least-per-area'],
            },
            counted: { kind: 'choice', values: ['units', 'areas'] },
            areaLevel: { kind: 'optional', of: targetLevelPlan },
            unitsPerArea: { kind: 'optional', of: positiveCountPlan },
            populationCount: countPlan,
            openPopulationCount: countPlan,
            reached: countBoundsPlan,
            reachedShare: shareBoundsPlan,
            suspendedCount: { kind: 'optional', of: countPlan },
            withoutVerdictCount: { kind: 'optional', of: countPlan },
            reachedLate: { kind: 'optional', of: countBoundsPlan },
            lostSince: { kind: 'optional', of: countBoundsPlan },
            latePapers: {
              kind: 'optional',
              of: {
                kind: 'list',
                of: {
                  kind: 'object',
                  fields: {
                    unitId: hostIdPlan,
                    eventId: hostIdPlan,
                    kind: {
                      kind: 'choice',
                      values: [
                        'registered',
                        'assessed',
                        'recognised',
                        're-recognised',
                        'maintained',
                        'not-maintained',
                        'review-deferred',
                        'suspended',
                        'reinstated',
                        'revoked',
                        'withdrawn',
                      ],
                    },
                    on: plainDatePlan,
                  },
                },
              },
            },
            lateAssessments: {
              kind: 'optional',
              of: {
                kind: 'list',
                of: {
                  kind: 'object',
                  fields: {
                    unitId: hostIdPlan,
                    assessmentYear: yearPlan,
                    kind: { kind: 'choice', values: ['recorded', 'withdrawn', 'overridden'] },
                    on: plainDatePlan,
                  },
                },
              },
            },
            direction: { kind: 'choice', values: ['at-most'] },
            limitCount: countPlan,
            bound: { kind: 'choice', values: ['at-most', 'less-than'] },
            limitPercent: positivePercentPlan,
            over: countBoundsPlan,
          },
        },
      ],
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
            base: targetBasePlan,
            fromYear: { kind: 'optional', of: yearPlan },
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
            latePapers: {
              kind: 'optional',
              of: {
                kind: 'list',
                of: {
                  kind: 'object',
                  fields: {
                    unitId: hostIdPlan,
                    eventId: hostIdPlan,
                    kind: {
                      kind: 'choice',
                      values: [
                        'registered',
                        'assessed',
                        'recognised',
                        're-recognised',
                        'maintained',
                        'not-maintained',
                        'review-deferred',
                        'suspended',
                        'reinstated',
                        'revoked',
                        'withdrawn',
                      ],
                    },
                    on: plainDatePlan,
                  },
                },
              },
            },
            lateAssessments: {
              kind: 'optional',
              of: {
                kind: 'list',
                of: {
                  kind: 'object',
                  fields: {
                    unitId: hostIdPlan,
                    assessmentYear: yearPlan,
                    kind: { kind: 'choice', values: ['recorded', 'withdrawn', 'overridden'] },
                    on: plainDatePlan,
                  },
                },
              },
            },
          },
        },
        {
          kind: 'object',
          fields: {
            target: { kind: 'object', fields: { id: slugPlan, revision: revisionPlan } },
            counting: countingPlan,
            base: targetBasePlan,
            fromYear: { kind: 'optional', of: yearPlan },
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
            areaLevel: targetLevelPlan,
          },
        },
      ],
    },
  ],
};
