/** @generated from evaluation.schema.ts by `npm run plans`: not to be edited. */

import type * as schemas from './evaluation.schema';
import type { Plan } from '../foundation/reading/plan';
import type { ReadBy } from '../foundation/reading/schema-for';
import { assessmentBasisPlan } from '../assessment/submitted-assessment.plan';
import { countPlan } from '../foundation/value/share.plan';
import { criteriaSetReferencePlan } from '../criteria-set/criteria-set.plan';
import { findingPlan } from './finding.plan';
import { gateAnswersPlan } from '../assessment/gate-answer.plan';
import { hostIdPlan, slugPlan, yearPlan } from '../foundation/reading/text.plan';
import { plainDatePlan } from '../foundation/value/plain-date.plan';

export const statusCountsPlan: Plan<ReadBy<typeof schemas.statusCountsSchema>> = {
  kind: 'object',
  fields: {
    metCount: countPlan,
    notMetCount: countPlan,
    notApplicableCount: countPlan,
    unknownCount: countPlan,
  },
};

export const evaluationPlan: Plan<ReadBy<typeof schemas.evaluationSchema>> = {
  kind: 'object',
  fields: {
    kind: { kind: 'choice', values: ['by-criterion', 'tally'] },
    unitId: hostIdPlan,
    assessmentYear: yearPlan,
    basis: assessmentBasisPlan,
    asOf: plainDatePlan,
    criteriaSet: criteriaSetReferencePlan,
    counts: statusCountsPlan,
    findings: { kind: 'list', of: findingPlan },
    stage: { kind: 'optional', of: slugPlan },
    assessedOn: { kind: 'optional', of: plainDatePlan },
    recordedOn: { kind: 'optional', of: plainDatePlan },
    gateAnswers: { kind: 'optional', of: gateAnswersPlan },
  },
};
