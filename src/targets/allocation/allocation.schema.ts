import * as z from 'zod/mini';
import { optionalKey } from '../../foundation/reading/optional-key.schema';
import { type SchemaOf, schemaFor } from '../../foundation/reading/schema-for';
import { wholeNumber } from '../../foundation/reading/whole-number.schema';
import { unitIdSchema } from '../../unit/unit.schema';
import type { AllocationArea, AllocationRequest } from './allocation';
import { MAX_COUNT_TO_SPLIT } from './allocation-limits';

const MAX_AREAS = 5_000;

const countToSplitSchema = wholeNumber(0, MAX_COUNT_TO_SPLIT);

const allocationAreaSchema: z.ZodMiniType<AllocationArea> = schemaFor<AllocationArea>()(
  z.strictObject({
    areaId: unitIdSchema,
    weight: wholeNumber(0, Number.MAX_SAFE_INTEGER),
    minimumCount: optionalKey(countToSplitSchema),
    capCount: optionalKey(countToSplitSchema),
    creditCount: optionalKey(countToSplitSchema),
  }),
);

/**
 * Reads the shape of a question for a split; whether the split is possible is for `allocateUnits` to say.
 *
 * @category Schemas
 */
export const allocationRequestSchema: SchemaOf<AllocationRequest> = schemaFor<AllocationRequest>()(
  z.strictObject({
    unitCount: countToSplitSchema,
    areas: z.array(allocationAreaSchema).check(z.minLength(1), z.maxLength(MAX_AREAS)),
  }),
);
