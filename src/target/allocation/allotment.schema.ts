import * as z from 'zod/mini';
import { schemaFor } from '../../foundation/schema-for';
import { countSchema } from '../../foundation/share.schema';
import { unitIdSchema } from '../../unit/unit.schema';
import type { Allocation, AreaAllotment } from './allocation';

const areaAllotmentSchema: z.ZodMiniType<AreaAllotment> = schemaFor<AreaAllotment>()(
  z.strictObject({
    areaId: unitIdSchema,
    dueCount: countSchema,
    creditCount: countSchema,
    assignedCount: countSchema,
  }),
);

/**
 * Reads a stored split of a number of wards among areas.
 *
 * @category Schemas
 */
export const allocationSchema: z.ZodMiniType<Allocation> = schemaFor<Allocation>()(
  z.strictObject({
    wardCount: countSchema,
    assignedCount: countSchema,
    areas: z.array(areaAllotmentSchema),
  }),
);
