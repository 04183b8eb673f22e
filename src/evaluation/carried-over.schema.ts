import * as z from 'zod/mini';
import { criteriaSetReferenceSchema } from '../criteria-set/criteria-set.schema';
import { type SchemaOf, schemaFor } from '../foundation/reading/schema-for';
import { revisionSchema, slugSchema } from '../foundation/reading/text.schema';
import { countSchema } from '../foundation/value/share.schema';
import type { CarriedOver, SetCoverage } from './carried-over';
import { evaluationSchema } from './evaluation.schema';

const setCoverageSchema: z.ZodMiniType<SetCoverage> = schemaFor<SetCoverage>()(
  z.strictObject({
    mappedCount: countSchema,
    unmappedCount: countSchema,
    mappedCriterionIds: z.array(slugSchema),
    unmappedCriterionIds: z.array(slugSchema),
  }),
);

/**
 * Reads stored results that were carried over to another criteria set.
 *
 * @category Schemas
 */
export const carriedOverSchema: SchemaOf<CarriedOver> = schemaFor<CarriedOver>()(
  z.strictObject({
    evaluation: evaluationSchema,
    from: criteriaSetReferenceSchema,
    crosswalk: z.strictObject({ id: slugSchema, revision: revisionSchema }),
    coverage: z.strictObject({ from: setCoverageSchema, to: setCoverageSchema }),
  }),
);
