import * as z from 'zod/mini';
import { gateAnswersSchema } from '../assessment/gate-answer.schema';
import { assessmentBasisSchema } from '../assessment/submitted-assessment.schema';
import { criteriaSetReferenceSchema } from '../criteria-set/criteria-set.schema';
import { optionalKey } from '../foundation/reading/optional-key.schema';
import { type SchemaOf, schemaFor } from '../foundation/reading/schema-for';
import { slugSchema, yearSchema } from '../foundation/reading/text.schema';
import { plainDateSchema } from '../foundation/value/plain-date.schema';
import { countSchema } from '../foundation/value/share.schema';
import { unitIdSchema } from '../unit/unit.schema';
import type { Evaluation, StatusCounts } from './evaluation';
import { findingSchema } from './finding.schema';

/** Reads how many criteria stand how. */
export const statusCountsSchema: z.ZodMiniType<StatusCounts> = schemaFor<StatusCounts>()(
  z.strictObject({
    metCount: countSchema,
    notMetCount: countSchema,
    notApplicableCount: countSchema,
    unknownCount: countSchema,
  }),
);

/**
 * Reads a stored evaluation.
 *
 * @category Schemas
 */
export const evaluationSchema: SchemaOf<Evaluation> = schemaFor<Evaluation>()(
  z.strictObject({
    kind: z.enum(['by-criterion', 'tally']),
    unitId: unitIdSchema,
    assessmentYear: yearSchema,
    basis: assessmentBasisSchema,
    asOf: plainDateSchema,
    criteriaSet: criteriaSetReferenceSchema,
    counts: statusCountsSchema,
    findings: z.array(findingSchema),
    stage: optionalKey(slugSchema),
    assessedOn: optionalKey(plainDateSchema),
    recordedOn: optionalKey(plainDateSchema),
    gateAnswers: optionalKey(gateAnswersSchema),
  }),
);
