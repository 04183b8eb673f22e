/** @generated from roadmap.schema.ts by `npm run plans`: not to be edited. */

import type * as schemas from './roadmap.schema';
import type { Plan } from '../foundation/reading/plan';
import type { ReadBy } from '../foundation/reading/schema-for';
import { localisedTextPlan } from '../foundation/value/localised-text.plan';
import { provenancePlan } from '../foundation/value/provenance.plan';
import { revisionPlan, slugPlan } from '../foundation/reading/text.plan';
import { targetLevelPlan, targetPlan } from './target.plan';

export const roadmapPlan: Plan<ReadBy<typeof schemas.roadmapSchema>> = {
  kind: 'object',
  fields: {
    id: slugPlan,
    revision: revisionPlan,
    name: localisedTextPlan,
    level: targetLevelPlan,
    steps: { kind: 'list', of: targetPlan, fewest: 1, most: 10000 },
    provenance: provenancePlan,
  },
};
