import * as z from 'zod';
import { schemaFor } from '../foundation/schema-for';
import { revisionSchema, slugSchema } from '../foundation/text.schema';
import type { RoadmapProgress } from './roadmap-progress';
import { targetProgressSchema } from './target-progress.schema';

/**
 * Reads stored progress along a roadmap.
 *
 * @category Schemas
 */
export const roadmapProgressSchema: z.ZodType<RoadmapProgress> = schemaFor<RoadmapProgress>()(
  z.strictObject({
    roadmap: z.strictObject({ id: slugSchema, revision: revisionSchema }),
    steps: z.array(targetProgressSchema),
    currentTargetId: slugSchema.nullable(),
    nextTargetId: slugSchema.nullable(),
    missedTargetIds: z.array(slugSchema),
  }),
);
