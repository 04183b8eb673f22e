import * as z from 'zod/mini';
import { optionalKey } from '../foundation/reading/optional-key.schema';
import { type SchemaOf, schemaFor } from '../foundation/reading/schema-for';
import { revisionSchema, slugSchema } from '../foundation/reading/text.schema';
import { provenanceSchema } from '../foundation/value/provenance.schema';
import { criteriaSetReferenceSchema } from './criteria-set.schema';
import {
  type ContradictoryResults,
  type Crosswalk,
  type CrosswalkPair,
  MAX_PAIRS,
} from './crosswalk';

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

const contradictionSchema: z.ZodMiniType<ContradictoryResults> = schemaFor<ContradictoryResults>()(
  z.strictObject({ metCriterionId: slugSchema, notMetCriterionId: slugSchema }),
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
    contradictions: optionalKey(
      z.array(contradictionSchema).check(z.minLength(1), z.maxLength(MAX_PAIRS)),
    ),
    provenance: provenanceSchema,
  }),
);
