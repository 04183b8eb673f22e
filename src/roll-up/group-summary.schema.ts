import * as z from 'zod/mini';
import { type SchemaOf, schemaFor } from '../foundation/reading/schema-for';
import { areaSummarySchema } from './area-summary.schema';
import type { GroupSummary } from './roll-up-by-group';

/**
 * Reads the stored counts of a group.
 *
 * @category Schemas
 */
export const groupSummarySchema: SchemaOf<GroupSummary> = schemaFor<GroupSummary>()(
  z.strictObject({ key: z.string(), summary: areaSummarySchema }),
);
