import * as z from 'zod/mini';
import { type SchemaOf, schemaFor } from '../foundation/reading/schema-for';
import { revisionSchema, slugSchema } from '../foundation/reading/text.schema';
import { provenanceSchema } from '../foundation/value/provenance.schema';
import { criteriaSetReferenceSchema } from './criteria-set.schema';
import type { Crosswalk, CrosswalkPair } from './crosswalk';

const MAX_PAIRS = 10_000;

const crosswalkPairSchema: z.ZodMiniType<CrosswalkPair> = schemaFor<CrosswalkPair>()(
  z.strictObject({
    fromCriterionId: slugSchema,
    toCriterionId: slugSchema,
    relation: z.enum([
      'equal-to',
      'equivalent-to',
      'subset-of',
      'superset-of',
      'intersects-with',
      'no-relationship',
    ]),
  }),
);

/**
 * Reads the shape of a crosswalk; `parseCrosswalk` also checks that its pairs agree, and `checkCrosswalk` its criteria.
 *
 * @category Schemas
 */
export const crosswalkSchema: SchemaOf<Crosswalk> = schemaFor<Crosswalk>()(
  z.strictObject({
    id: slugSchema,
    revision: revisionSchema,
    from: criteriaSetReferenceSchema,
    to: criteriaSetReferenceSchema,
    pairs: z.array(crosswalkPairSchema).check(z.maxLength(MAX_PAIRS)),
    provenance: provenanceSchema,
  }),
);
