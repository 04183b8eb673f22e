import * as z from 'zod/mini';
import { type SchemaOf, schemaFor } from '../foundation/reading/schema-for';
import { slugSchema } from '../foundation/reading/text.schema';
import { provenanceSchema } from '../foundation/value/provenance.schema';
import type { StageLadder } from './stage-ladder';

const MAX_STAGES = 100;

/**
 * Reads the shape of a ladder of stages.
 *
 * @category Schemas
 */
export const stageLadderSchema: SchemaOf<StageLadder> = schemaFor<StageLadder>()(
  z.strictObject({
    stages: z.array(slugSchema).check(z.minLength(1), z.maxLength(MAX_STAGES)),
    provenance: provenanceSchema,
  }),
);
