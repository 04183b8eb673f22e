import * as z from 'zod/mini';
import { type SchemaOf, schemaFor } from '../../foundation/reading/schema-for';
import { countSchema } from '../../foundation/value/share.schema';
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
 * Reads a stored split of a number of units among areas.
 *
 * @category Schemas
 */
export const allocationSchema: SchemaOf<Allocation> = schemaFor<Allocation>()(
  z.strictObject({
    unitCount: countSchema,
    assignedCount: countSchema,
    areas: z.array(areaAllotmentSchema),
    tiedAreaIds: z.array(unitIdSchema),
  }),
);
