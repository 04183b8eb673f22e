import * as z from 'zod';
import { schemaFor } from '../foundation/schema-for';
import { slugSchema } from '../foundation/text.schema';
import type { FindingChange } from './compare-evaluations';
import { findingSchema } from './finding.schema';

/**
 * Reads a stored difference between two evaluations.
 *
 * @category Schemas
 */
export const findingChangeSchema: z.ZodType<FindingChange> = schemaFor<FindingChange>()(
  z.strictObject({
    criterionId: slugSchema,
    before: findingSchema.exactOptional(),
    after: findingSchema.exactOptional(),
  }),
);
