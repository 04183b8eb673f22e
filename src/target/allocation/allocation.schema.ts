import * as z from 'zod';
import { schemaFor } from '../../foundation/schema-for';
import { unitIdSchema } from '../../unit/unit.schema';
import type { AllocationArea, AllocationRequest } from './allocation';

/** A count times the weights of all areas is still a safe integer. */
const MAX_COUNT_TO_SPLIT = 1_000_000;
const MAX_AREAS = 5_000;

const countToSplitSchema = z.int().min(0).max(MAX_COUNT_TO_SPLIT);

const allocationAreaSchema: z.ZodType<AllocationArea> = schemaFor<AllocationArea>()(
  z.strictObject({
    areaId: unitIdSchema,
    weight: countToSplitSchema,
    minimumCount: countToSplitSchema.exactOptional(),
    capCount: countToSplitSchema.exactOptional(),
    creditCount: countToSplitSchema.exactOptional(),
  }),
);

/**
 * Reads the shape of a question for a split; whether the split is possible is for `allocateWards` to say.
 *
 * @category Schemas
 */
export const allocationRequestSchema: z.ZodType<AllocationRequest> = schemaFor<AllocationRequest>()(
  z.strictObject({
    wardCount: countToSplitSchema,
    areas: z.array(allocationAreaSchema).min(1).max(MAX_AREAS),
  }),
);
