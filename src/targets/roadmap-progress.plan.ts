/** @generated from roadmap-progress.schema.ts by `npm run plans`: not to be edited. */

import type * as schemas from './roadmap-progress.schema';
import type { Plan } from '../foundation/reading/plan';
import type { ReadBy } from '../foundation/reading/schema-for';
import { revisionPlan, slugPlan } from '../foundation/reading/text.plan';
import { targetProgressPlan } from './target-progress.plan';

export const roadmapProgressPlan: Plan<ReadBy<typeof schemas.roadmapProgressSchema>> = {
  kind: 'object',
  fields: {
    roadmap: { kind: 'object', fields: { id: slugPlan, revision: revisionPlan } },
    steps: { kind: 'list', of: targetProgressPlan },
    currentTargetId: { kind: 'nullable', of: slugPlan },
    nextTargetId: { kind: 'nullable', of: slugPlan },
    missedTargetIds: { kind: 'list', of: slugPlan },
  },
};
