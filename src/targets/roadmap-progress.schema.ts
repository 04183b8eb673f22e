import * as z from 'zod/mini';
import { type SchemaOf, schemaFor } from '../foundation/reading/schema-for';
import { revisionSchema, slugSchema } from '../foundation/reading/text.schema';
import type { RoadmapProgress } from './roadmap-progress';
import { targetProgressSchema } from './target-progress.schema';

/**
 * Reads stored progress along a roadmap.
 *
 * @category Schemas
 */
export const roadmapProgressSchema: SchemaOf<RoadmapProgress> = schemaFor<RoadmapProgress>()(
  z.strictObject({
    roadmap: z.strictObject({ id: slugSchema, revision: revisionSchema }),
    steps: z.array(targetProgressSchema),
    currentTargetId: z.nullable(slugSchema),
    nextTargetId: z.nullable(slugSchema),
    missedTargetIds: z.array(slugSchema),
  }),
);
