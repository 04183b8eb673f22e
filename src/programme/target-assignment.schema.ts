import * as z from 'zod/mini';
import { boundedList } from '../foundation/reading/bounded-list.schema';
import { optionalKey } from '../foundation/reading/optional-key.schema';
import { type SchemaOf, schemaFor } from '../foundation/reading/schema-for';
import { countingSchema } from '../roll-up/counting.schema';
import { targetSchema } from '../targets/target.schema';
import { unitIdSchema } from '../unit/unit.schema';
import type { TargetAssignment } from './programme';

/**
 * Reads the shape of a target with the areas it holds for.
 *
 * @category Schemas
 */
export const targetAssignmentSchema: SchemaOf<TargetAssignment> = schemaFor<TargetAssignment>()(
  z.strictObject({
    target: targetSchema,
    counting: countingSchema,
    areaIds: optionalKey(boundedList(unitIdSchema).check(z.minLength(1))),
    isClosed: optionalKey(z.boolean()),
  }),
);
