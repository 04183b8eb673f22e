import * as z from 'zod/mini';
import { assessmentBasisSchema } from '../assessment/submitted-assessment.schema';
import { criteriaSetReferenceSchema } from '../criteria-set/criteria-set.schema';
import { type SchemaOf, schemaFor } from '../foundation/reading/schema-for';
import { slugSchema } from '../foundation/reading/text.schema';
import { countSchema } from '../foundation/value/share.schema';
import type { UnmetCounts, UnmetCriterion } from './unmet-counts';

const unmetCriterionSchema: z.ZodMiniType<UnmetCriterion> = schemaFor<UnmetCriterion>()(
  z.strictObject({
    criterionId: slugSchema,
    position: countSchema,
    notMetCount: countSchema,
    unknownCount: countSchema,
  }),
);

/**
 * Reads the stored counts of the units that do not meet a criterion.
 *
 * @category Schemas
 */
export const unmetCountsSchema: SchemaOf<UnmetCounts> = schemaFor<UnmetCounts>()(
  z.strictObject({
    criteriaSet: criteriaSetReferenceSchema,
    basis: assessmentBasisSchema,
    unitCount: countSchema,
    unnamedCount: countSchema,
    criteria: z.array(unmetCriterionSchema),
  }),
);
