/** @generated from frame-completion.schema.ts by `npm run plans`: not to be edited. */

import type * as schemas from './frame-completion.schema';
import type { Plan } from '../foundation/reading/plan';
import type { ReadBy } from '../foundation/reading/schema-for';
import { criteriaGroupPlan, criteriaSetReferencePlan } from './criteria-set.plan';
import { localisedTextPlan } from '../foundation/value/localised-text.plan';
import { notApplicableRulePlan, requirementPlan } from './requirement.plan';
import { plainDatePlan } from '../foundation/value/plain-date.plan';
import { positiveCountPlan } from '../foundation/value/share.plan';
import { provenancePlan } from '../foundation/value/provenance.plan';
import { revisionPlan, slugPlan } from '../foundation/reading/text.plan';

export const frameCompletionPlan: Plan<ReadBy<typeof schemas.frameCompletionSchema>> = {
  kind: 'object',
  fields: {
    completes: criteriaSetReferencePlan,
    id: slugPlan,
    revision: revisionPlan,
    name: { kind: 'optional', of: localisedTextPlan },
    status: { kind: 'optional', of: { kind: 'choice', values: ['provisional', 'official'] } },
    inForceFrom: { kind: 'optional', of: plainDatePlan },
    inForceUntil: { kind: 'optional', of: plainDatePlan },
    replaces: { kind: 'optional', of: { kind: 'list', of: criteriaSetReferencePlan, most: 10000 } },
    groups: { kind: 'optional', of: { kind: 'list', of: criteriaGroupPlan, most: 10000 } },
    criteria: {
      kind: 'list',
      of: {
        kind: 'object',
        fields: {
          criterionId: slugPlan,
          number: { kind: 'optional', of: positiveCountPlan },
          title: { kind: 'optional', of: localisedTextPlan },
          groupId: { kind: 'optional', of: slugPlan },
          notApplicable: { kind: 'optional', of: notApplicableRulePlan },
          requirement: { kind: 'optional', of: requirementPlan },
        },
      },
      most: 10000,
    },
    provenance: provenancePlan,
  },
};
