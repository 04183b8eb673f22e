/** @generated from programme-report.schema.ts by `npm run plans`: not to be edited. */

import type * as schemas from './programme-report.schema';
import type { Plan } from '../foundation/reading/plan';
import type { ReadBy } from '../foundation/reading/schema-for';
import { areaSummaryPlan } from '../roll-up/area-summary.plan';
import { areaUnitPlan, unitPlan } from '../unit/unit.plan';
import { candidateRankingPlan } from '../roll-up/candidate-ranking.plan';
import { countPlan } from '../foundation/value/share.plan';
import { countedVerdictPlan } from '../roll-up/counted-verdict.plan';
import { countingPlan } from '../roll-up/counting.plan';
import { hostIdPlan, namePlan, revisionPlan, slugPlan, yearPlan } from '../foundation/reading/text.plan';
import { issuePlan } from '../foundation/reading/issue.plan';
import { localisedTextPlan } from '../foundation/value/localised-text.plan';
import { plainDatePlan } from '../foundation/value/plain-date.plan';
import { standingPlan } from '../standing/standing.plan';
import { targetProgressPlan } from '../targets/target-progress.plan';
import { unitClassPlan } from '../standing/unit-class.plan';
import { unmetCountsPlan } from '../roll-up/unmet-counts.plan';
import { verdictPlan } from '../recognition/verdict.plan';

export const programmeReportPlan: Plan<ReadBy<typeof schemas.programmeReportSchema>> = {
  kind: 'object',
  fields: {
    asOf: plainDatePlan,
    knownAt: plainDatePlan,
    assessmentYear: { kind: 'number', isWhole: true, least: 0, most: 9999 },
    units: {
      kind: 'list',
      of: {
        kind: 'object',
        fields: {
          unit: unitPlan,
          areaIds: { kind: 'list', of: hostIdPlan },
          standing: standingPlan,
          isRegistered: { kind: 'boolean' },
          unitClass: unitClassPlan,
          isRebuilt: { kind: 'boolean' },
          counted: { kind: 'optional', of: countedVerdictPlan },
          verdicts: { kind: 'list', of: verdictPlan },
        },
      },
    },
    otherUnits: {
      kind: 'list',
      of: {
        kind: 'object',
        fields: {
          unitId: hostIdPlan,
          standing: standingPlan,
          verdicts: { kind: 'list', of: verdictPlan },
        },
      },
    },
    whole: areaSummaryPlan,
    areas: {
      kind: 'list',
      of: {
        kind: 'object',
        fields: {
          unit: areaUnitPlan,
          areaIds: { kind: 'list', of: hostIdPlan },
          summary: areaSummaryPlan,
        },
      },
    },
    targets: {
      kind: 'list',
      of: {
        kind: 'object',
        fields: {
          target: { kind: 'object', fields: { id: slugPlan, revision: revisionPlan } },
          note: { kind: 'optional', of: localisedTextPlan },
          counting: countingPlan,
          areas: {
            kind: 'list',
            of: {
              kind: 'object',
              fields: {
                areaId: { kind: 'nullable', of: hostIdPlan },
                progress: targetProgressPlan,
                reachedUnitIds: { kind: 'list', of: hostIdPlan },
                openUnitIds: { kind: 'list', of: hostIdPlan },
              },
            },
          },
          leftOutAreaIds: { kind: 'list', of: hostIdPlan },
          unmatchedAreaNames: { kind: 'list', of: namePlan },
        },
      },
    },
    unmetCriteria: { kind: 'list', of: unmetCountsPlan },
    candidates: candidateRankingPlan,
    intake: {
      kind: 'object',
      fields: {
        lists: {
          kind: 'list',
          of: {
            kind: 'object',
            fields: {
              list: {
                kind: 'choice',
                values: ['criteriaSets', 'assessments', 'histories', 'targets'],
              },
              receivedCount: countPlan,
              usedCount: countPlan,
              refusedCount: countPlan,
            },
          },
        },
        refusals: {
          kind: 'list',
          of: {
            kind: 'object',
            fields: {
              list: {
                kind: 'choice',
                values: ['criteriaSets', 'assessments', 'histories', 'targets'],
              },
              position: countPlan,
              issues: { kind: 'list', of: issuePlan },
            },
          },
        },
        warnings: { kind: 'list', of: issuePlan },
        countedCount: countPlan,
        notCounted: {
          kind: 'list',
          of: {
            kind: 'object',
            fields: {
              position: countPlan,
              unitId: hostIdPlan,
              assessmentYear: yearPlan,
              stage: { kind: 'optional', of: slugPlan },
              assessedOn: { kind: 'optional', of: plainDatePlan },
              recordedOn: { kind: 'optional', of: plainDatePlan },
              reason: {
                kind: 'choice',
                values: [
                  'withdrawn',
                  'recorded-later',
                  'earlier-year',
                  'later-year',
                  'no-unit-on-day',
                  'superseded',
                ],
              },
            },
          },
        },
      },
    },
  },
};
