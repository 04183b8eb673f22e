import * as z from 'zod/mini';
import { assessmentBasisSchema } from '../assessment/submitted-assessment.schema';
import { criteriaSetReferenceSchema } from '../criteria-set/criteria-set.schema';
import { optionalKey } from '../foundation/reading/optional-key.schema';
import { type SchemaOf, schemaFor } from '../foundation/reading/schema-for';
import { revisionSchema, slugSchema, yearSchema } from '../foundation/reading/text.schema';
import { positiveCountSchema } from '../foundation/value/share.schema';
import { gateNamesSchema } from '../recognition/gate-finding.schema';
import { unitIdSchema } from '../unit/unit.schema';
import type { BlockedUnit, Candidate, CandidateList, CandidateRanking } from './candidate-ranking';
import { countBoundsSchema } from './count-bounds.schema';

const candidateSchema: z.ZodMiniType<Candidate> = schemaFor<Candidate>()(
  z.strictObject({
    unitId: unitIdSchema,
    assessmentYear: yearSchema,
    basis: assessmentBasisSchema,
    criteriaSet: criteriaSetReferenceSchema,
    rank: positiveCountSchema,
    missing: countBoundsSchema,
    isExact: z.boolean(),
    mayBeOutOfReach: z.boolean(),
    onlyIf: optionalKey(gateNamesSchema),
  }),
);

const blockedUnitSchema: z.ZodMiniType<BlockedUnit> = schemaFor<BlockedUnit>()(
  z.strictObject({ unitId: unitIdSchema, blockedBy: gateNamesSchema }),
);

const candidateListSchema: z.ZodMiniType<CandidateList> = schemaFor<CandidateList>()(
  z.strictObject({
    candidates: z.array(candidateSchema),
    withoutPlan: z.array(unitIdSchema),
    notAssessed: z.array(blockedUnitSchema),
  }),
);

/**
 * Reads a stored ranking of the units that are not eligible yet.
 *
 * @category Schemas
 */
export const candidateRankingSchema: SchemaOf<CandidateRanking> = schemaFor<CandidateRanking>()(
  z.strictObject({
    policies: z.array(z.strictObject({ id: slugSchema, revision: revisionSchema })),
    confirmed: candidateListSchema,
    projected: candidateListSchema,
  }),
);
