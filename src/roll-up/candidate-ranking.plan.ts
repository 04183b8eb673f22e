/** @generated from candidate-ranking.schema.ts by `npm run plans`: not to be edited. */

import type * as schemas from './candidate-ranking.schema';
import type { Plan } from '../foundation/reading/plan';
import type { ReadBy } from '../foundation/reading/schema-for';
import { assessmentBasisPlan } from '../assessment/submitted-assessment.plan';
import { countBoundsPlan } from './count-bounds.plan';
import { criteriaSetReferencePlan } from '../criteria-set/criteria-set.plan';
import { gateNamesPlan } from '../recognition/gate-finding.plan';
import { hostIdPlan, revisionPlan, slugPlan, yearPlan } from '../foundation/reading/text.plan';
import { positiveCountPlan } from '../foundation/value/share.plan';

export const candidateRankingPlan: Plan<ReadBy<typeof schemas.candidateRankingSchema>> = {
  kind: 'object',
  fields: {
    policies: {
      kind: 'list',
      of: { kind: 'object', fields: { id: slugPlan, revision: revisionPlan } },
    },
    confirmed: {
      kind: 'object',
      fields: {
        candidates: {
          kind: 'list',
          of: {
            kind: 'object',
            fields: {
              unitId: hostIdPlan,
              assessmentYear: yearPlan,
              basis: assessmentBasisPlan,
              criteriaSet: criteriaSetReferencePlan,
              rank: positiveCountPlan,
              missing: countBoundsPlan,
              isExact: { kind: 'boolean' },
              mayBeOutOfReach: { kind: 'boolean' },
              onlyIf: { kind: 'optional', of: gateNamesPlan },
            },
          },
        },
        withoutPlan: { kind: 'list', of: hostIdPlan },
        notAssessed: {
          kind: 'list',
          of: { kind: 'object', fields: { unitId: hostIdPlan, blockedBy: gateNamesPlan } },
        },
      },
    },
    projected: {
      kind: 'object',
      fields: {
        candidates: {
          kind: 'list',
          of: {
            kind: 'object',
            fields: {
              unitId: hostIdPlan,
              assessmentYear: yearPlan,
              basis: assessmentBasisPlan,
              criteriaSet: criteriaSetReferencePlan,
              rank: positiveCountPlan,
              missing: countBoundsPlan,
              isExact: { kind: 'boolean' },
              mayBeOutOfReach: { kind: 'boolean' },
              onlyIf: { kind: 'optional', of: gateNamesPlan },
            },
          },
        },
        withoutPlan: { kind: 'list', of: hostIdPlan },
        notAssessed: {
          kind: 'list',
          of: { kind: 'object', fields: { unitId: hostIdPlan, blockedBy: gateNamesPlan } },
        },
      },
    },
  },
};
