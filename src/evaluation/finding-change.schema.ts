import * as z from 'zod/mini';
import { optionalKey } from '../foundation/reading/optional-key.schema';
import { type SchemaOf, schemaFor } from '../foundation/reading/schema-for';
import { slugSchema } from '../foundation/reading/text.schema';
import type { FindingChange } from './compare-evaluations';
import { findingSchema } from './finding.schema';

/**
 * Reads a stored difference between two evaluations.
 *
 * @category Schemas
 */
export const findingChangeSchema: SchemaOf<FindingChange> = schemaFor<FindingChange>()(
  z.strictObject({
    criterionId: slugSchema,
    before: optionalKey(findingSchema),
    after: optionalKey(findingSchema),
  }),
);
