/** @generated from report-request.schema.ts by `npm run plans`: not to be edited. */

import type * as schemas from './report-request.schema';
import type { Plan } from '../foundation/reading/plan';
import type { ReadBy } from '../foundation/reading/schema-for';
import { countPlan } from '../foundation/value/share.plan';
import { criteriaSetPlan } from '../criteria-set/criteria-set.plan';
import { maintenancePolicyPlan } from '../standing/maintenance-policy.plan';
import { namePlan, revisionPlan, textPlan } from '../foundation/reading/text.plan';
import { plainDatePlan } from '../foundation/value/plain-date.plan';
import { programmeReportPlan } from '../programme/programme-report.plan';
import { recognitionHistoryPlan } from '../standing/recognition-event.plan';
import { recognitionPolicyPlan } from '../recognition/recognition-policy.plan';
import { stageLadderPlan } from '../assessment/stage-ladder.plan';
import { submittedAssessmentPlan } from '../assessment/submitted-assessment.plan';
import { targetAssignmentPlan } from '../programme/target-assignment.plan';
import { toldIssuePlan } from './envelope.plan';
import { unitRegisterPlan } from '../unit/unit.plan';

export const reportRequestPlan: Plan<ReadBy<typeof schemas.reportRequestSchema>> = {
  kind: 'object',
  fields: {
    asOf: plainDatePlan,
    knownAt: { kind: 'optional', of: plainDatePlan },
    assessmentYear: {
      kind: 'optional',
      of: { kind: 'number', isWhole: true, least: 0, most: 9999 },
    },
    programme: {
      kind: 'object',
      fields: {
        register: unitRegisterPlan,
        recognitionPolicy: {
          kind: 'one-of-types',
          types: [
            namePlan,
            recognitionPolicyPlan,
            {
              kind: 'list',
              of: {
                kind: 'object',
                fields: {
                  from: { kind: 'optional', of: plainDatePlan },
                  policy: { kind: 'one-of-types', types: [namePlan, recognitionPolicyPlan] },
                },
              },
              fewest: 1,
              most: 100,
            },
          ],
        },
        maintenancePolicy: {
          kind: 'one-of-types',
          types: [
            namePlan,
            maintenancePolicyPlan,
            {
              kind: 'list',
              of: {
                kind: 'object',
                fields: {
                  from: { kind: 'optional', of: plainDatePlan },
                  policy: { kind: 'one-of-types', types: [namePlan, maintenancePolicyPlan] },
                },
              },
              fewest: 1,
              most: 100,
            },
          ],
        },
        criteriaSets: {
          kind: 'list',
          of: { kind: 'one-of-types', types: [namePlan, criteriaSetPlan] },
        },
        stageLadder: { kind: 'optional', of: stageLadderPlan },
        assessments: { kind: 'list', of: submittedAssessmentPlan },
        histories: { kind: 'list', of: recognitionHistoryPlan },
        targets: { kind: 'list', of: targetAssignmentPlan },
      },
    },
  },
};

export const reportAnswerPlan: Plan<ReadBy<typeof schemas.reportAnswerSchema>> = {
  kind: 'object',
  fields: {
    version: namePlan,
    shape: revisionPlan,
    kind: { kind: 'choice', values: ['answered'] },
    report: programmeReportPlan,
    refusals: {
      kind: 'list',
      of: {
        kind: 'object',
        fields: {
          list: { kind: 'choice', values: ['criteriaSets', 'assessments', 'histories', 'targets'] },
          position: countPlan,
          issues: { kind: 'list', of: toldIssuePlan },
        },
      },
    },
    warnings: { kind: 'list', of: toldIssuePlan },
    targetSentences: {
      kind: 'object',
      fields: {
        vi: { kind: 'list', of: { kind: 'list', of: textPlan } },
        en: { kind: 'list', of: { kind: 'list', of: textPlan } },
      },
    },
    notCountedSentences: {
      kind: 'object',
      fields: { vi: { kind: 'list', of: textPlan }, en: { kind: 'list', of: textPlan } },
    },
  },
};
