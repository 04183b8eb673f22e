import * as z from 'zod/mini';
import { type SchemaOf, schemaFor } from '../foundation/reading/schema-for';
import { countSchema } from '../foundation/value/share.schema';
import type { AreaSummary, OutcomeCounts } from './area-summary';

const outcomeCountsSchema: z.ZodMiniType<OutcomeCounts> = schemaFor<OutcomeCounts>()(
  z.strictObject({
    eligibleCount: countSchema,
    notEligibleCount: countSchema,
    undeterminedCount: countSchema,
  }),
);

/**
 * Reads the shape of a summary; `parseAreaSummary` also checks that it counts no more units than there are.
 *
 * @category Schemas
 */
export const areaSummarySchema: SchemaOf<AreaSummary> = schemaFor<AreaSummary>()(
  z.strictObject({
    unitCount: countSchema,
    registeredCount: countSchema,
    newlyBuiltCount: countSchema,
    recognisedCount: countSchema,
    maintainedCount: countSchema,
    suspendedCount: countSchema,
    lapsedCount: countSchema,
    standingUndeterminedCount: countSchema,
    confirmed: outcomeCountsSchema,
    projected: outcomeCountsSchema,
  }),
);
